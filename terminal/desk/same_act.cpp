// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/same_act.h"

#include "terminal/domain/duplicate.h"

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

bool stillCounts(ClaimState state)
{
    return state != ClaimState::Cancelled && state != ClaimState::CancelRequested;
}

// Checked that day, or today for the same day: late entries are checked later than
// they happened.
Outcome<std::vector<VerificationRow>> visitsChecked(Counter &counter, Day careDay)
{
    auto visits = counter.journal.verificationsOn(careDay);
    const Day today = now(counter).today();
    if (!visits || today == careDay)
        return visits;
    const auto late = counter.journal.verificationsOn(today);
    if (!late)
        return late.failure();
    visits->insert(visits->end(), late->begin(), late->end());
    return visits;
}

Outcome<std::vector<ClaimRow>> claimsOfThatDay(Counter &counter, const Verification &verification)
{
    const auto visits = visitsChecked(counter, verification.careDay);
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

Outcome<std::vector<Failure>> findSameActs(Counter &counter, const Verification &verification, const std::vector<ClaimLine> &lines,
                                           const std::optional<Ulid> &replaces)
{
    const auto earlier = claimsOfThatDay(counter, verification);
    if (!earlier)
        return earlier.failure();
    std::vector<Claim> claims;
    for (const ClaimRow &row : *earlier)
        claims.push_back(row.claim);
    Claim entered;
    entered.member = verification.member;
    entered.careDay = verification.careDay;
    entered.lines = lines;
    entered.replaces = replaces;
    const int zone = counter.clock.read().zoneMinutes;
    std::vector<Failure> notices;
    for (const DuplicateAct &same : findDuplicates(entered, claims)) {
        const ClaimRow &row = (*earlier)[same.earlier];
        notices.push_back({Code::C10, {{"acte", lines[same.line].label}, {"heure", hourOf(row.closedAt, zone)}, {"numero", row.claim.number.text}}, {}});
    }
    return notices;
}

} // namespace guichet::desk
