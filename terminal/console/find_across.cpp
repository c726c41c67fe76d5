// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/find_across.h"

namespace guichet::console {
namespace {

bool isOtherSchemes(const Failure &failure)
{
    return failure.code == Code::Q04 || failure.code == Code::Q05 || failure.code == Code::E06;
}

} // namespace

Outcome<std::vector<FoundAt>> findIn(const std::vector<desk::Counter *> &counters, const desk::MemberQuery &query)
{
    std::optional<Failure> first;
    std::vector<FoundAt> all;
    for (desk::Counter *counter : counters) {
        auto found = desk::findMember(*counter, query);
        if (found && (!found->people.empty() || found->card || counters.size() == 1))
            all.push_back({counter, std::move(*found)});
        if (!found && !isOtherSchemes(found.error()))
            return found.failure();
        if (!found && !first)
            first = found.error();
    }
    if (!all.empty())
        return all;
    const bool isCard = query.kind == desk::QueryKind::CardText;
    if (isCard && counters.size() > 1)
        return fail(Code::Q05);
    return Unexpected(first.value_or(Failure{Code::E06, {}, {}}));
}

} // namespace guichet::console
