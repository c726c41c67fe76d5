// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_policy.h"

#include "terminal/base/cbor.h"

#include <algorithm>

namespace guichet::sync {
namespace {

struct Limit {
    std::int64_t key;
    int RosterPolicy::*days;
};
constexpr std::array limits{Limit{1, &RosterPolicy::freshDays}, Limit{2, &RosterPolicy::staleDays}, Limit{3, &RosterPolicy::oldDays}};

int withinBounds(std::int64_t days)
{
    return static_cast<int>(std::clamp<std::int64_t>(days, shortestStaleness, longestStaleness));
}

} // namespace

Outcome<RosterPolicy> parsePolicy(ByteView policy)
{
    RosterPolicy parsed;
    if (policy.empty())
        return parsed;
    const auto map = cbor::parse(policy, cbor::ownFormatLimits);
    if (!map || !map->is(cbor::Kind::Map))
        return fail(Code::R06, {}, "policy is not a map");
    for (std::size_t i = 0; i < map->entryCount(); ++i) {
        const auto key = map->keyAt(i).integer();
        if (key && *key < 0)
            return fail(Code::R15, {{"regle", std::to_string(*key)}});
    }
    for (const Limit &limit : limits) {
        const auto *value = map->find(limit.key);
        if (value && value->integer())
            parsed.*limit.days = withinBounds(*value->integer());
    }
    parsed.staleDays = std::max(parsed.staleDays, parsed.freshDays);
    parsed.oldDays = std::max(parsed.oldDays, parsed.staleDays);
    return parsed;
}

} // namespace guichet::sync
