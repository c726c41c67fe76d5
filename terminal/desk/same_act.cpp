// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/same_act.h"

#include <algorithm>

namespace guichet::desk {
namespace {

std::string twoDigits(std::int64_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string hourOf(std::int64_t unixSeconds, int zoneMinutes)
{
    constexpr std::int64_t day = 86400;
    const std::int64_t second = ((unixSeconds + std::int64_t{zoneMinutes} * 60) % day + day) % day;
    return twoDigits(second / 3600) + ':' + twoDigits(second / 60 % 60);
}

bool isEnteredIn(const Claim &claim, const ActCode &code)
{
    return std::any_of(claim.lines.begin(), claim.lines.end(), [&](const ClaimLine &line) { return line.code == code; });
}

bool stillCounts(ClaimState state)
{
    return state != ClaimState::Cancelled && state != ClaimState::CancelRequested;
}

Outcome<std::vector<ClaimRow>> claimsOfThatDay(Counter &counter, const Verification &verification)
{
    const auto visits = counter.journal.verificationsOn(verification.careDay);
    if (!visits)
        return visits.failure();
    std::vector<ClaimRow> claims;
    for (const VerificationRow &visit : *visits) {
        const bool isSameVisit = visit.verification.member == verification.member && visit.verification.careDay == verification.careDay;
        if (!isSameVisit || !visit.claim)
            continue;
        auto row = counter.journal.findClaim(*visit.claim);
        if (!row)
            return row.failure();
        if (*row && stillCounts((*row)->state))
            claims.push_back(**std::move(row));
    }
    return claims;
}

} // namespace

Outcome<std::vector<Failure>> findSameActs(Counter &counter, const Verification &verification, const std::vector<ClaimLine> &lines)
{
    const auto claims = claimsOfThatDay(counter, verification);
    if (!claims)
        return claims.failure();
    const int zone = counter.clock.read().zoneMinutes;
    std::vector<Failure> notices;
    for (const ClaimLine &line : lines) {
        const auto same = std::find_if(claims->begin(), claims->end(), [&](const ClaimRow &row) {
            return !line.code.empty() && isEnteredIn(row.claim, line.code);
        });
        if (same != claims->end())
            notices.push_back({Code::C10, {{"acte", line.label}, {"heure", hourOf(same->closedAt, zone)}, {"numero", same->claim.number.text}}, {}});
    }
    return notices;
}

} // namespace guichet::desk
