// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/care_habits.h"

#include <algorithm>
#include <map>

namespace guichet::desk {
namespace {

constexpr int daysLookedAt = 14;
constexpr std::size_t claimsLookedAt = 200;

// Newest first.
Outcome<std::vector<Claim>> recentClaims(Counter &counter)
{
    std::vector<Claim> claims;
    const Day today = now(counter).today();
    for (int back = 0; back < daysLookedAt; ++back) {
        const auto visits = counter.journal.verificationsOn(addDays(today, -back));
        if (!visits)
            return visits.failure();
        for (auto visit = visits->rbegin(); visit != visits->rend() && claims.size() < claimsLookedAt; ++visit) {
            if (!visit->claim)
                continue;
            auto row = counter.journal.findClaim(*visit->claim);
            if (!row)
                return row.failure();
            if (*row)
                claims.push_back(std::move((*row)->claim));
        }
    }
    return claims;
}

template <class Key>
std::vector<Key> byFrequency(const std::map<Key, int> &counts)
{
    std::vector<std::pair<int, Key>> ranked;
    for (const auto &[key, count] : counts)
        ranked.emplace_back(count, key);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Key> keys;
    for (auto &[count, key] : ranked)
        keys.push_back(std::move(key));
    return keys;
}

} // namespace

Outcome<CareHabits> careHabits(Counter &counter)
{
    const auto claims = recentClaims(counter);
    if (!claims)
        return claims.failure();
    std::map<ActCode, int> acts;
    std::map<std::string, int> diagnoses;
    CareHabits habits;
    for (const Claim &claim : *claims) {
        for (const ClaimLine &line : claim.lines) {
            if (!line.code.empty())
                ++acts[line.code];
        }
        if (!claim.diagnosis.empty())
            ++diagnoses[claim.diagnosis];
        if (habits.prescriber.empty())
            habits.prescriber = claim.prescriber;
    }
    habits.acts = byFrequency(acts);
    habits.diagnoses = byFrequency(diagnoses);
    return habits;
}

} // namespace guichet::desk
