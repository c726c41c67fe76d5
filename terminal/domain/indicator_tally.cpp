// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/indicators.h"

#include <algorithm>
#include <array>

// What each fact adds; what it means is computed in indicators.cpp.
namespace guichet {
namespace {

constexpr std::string_view genericMedicine = "MEG";
constexpr std::string_view brandMedicine = "BRAND"; // rulings.md 37

bool isWithin(const IndicatorTally &tally, Day day)
{
    return tally.from <= day && day <= tally.to;
}

Day monthOf(Day day)
{
    const CivilDate date = civilDateOf(day);
    return addDays(day, 1 - date.day);
}

bool isFollowed(const FollowedClaim &followed)
{
    using enum ClaimState;
    constexpr std::array taken{CancelRequested, Cancelled};
    const bool isTakenBack = std::find(taken.begin(), taken.end(), followed.state) != taken.end();
    return !isTakenBack && followed.claim.outcome != EligibilityOutcome::NotEligible;
}

void addMedicine(CareTally &to, const ClaimLine &line)
{
    ++to.medicines;
    to.medicinesGross = plus(to.medicinesGross, line.share.gross);
    if (line.care.category != genericMedicine)
        return;
    ++to.meg;
    to.megGross = plus(to.megGross, line.share.gross);
}

CareTally careOf(const FollowedClaim &followed)
{
    const Claim &claim = followed.claim;
    CareTally care;
    care.visits = 1;
    care.newCases = claim.newEpisode ? 1 : 0;
    care.referred = claim.visit == VisitType::Referral ? 1 : 0;
    care.unjustified = followed.unjustified ? 1 : 0;
    care.gross = claim.gross;
    care.mutual = claim.mutual;
    for (const ClaimLine &line : claim.lines) {
        if (line.care.category == genericMedicine || line.care.category == brandMedicine) {
            addMedicine(care, line);
            continue;
        }
        care.acts += line.care.quantity;
        care.actsGross = plus(care.actsGross, line.share.gross);
    }
    care.prescriptions = care.medicines > 0 ? 1 : 0;
    return care;
}

// An answer counts also when the claim was corrected since: that it was refused stays true.
void addAnswer(IndicatorTally &to, const FollowedClaim &followed)
{
    if (!followed.answered || followed.state == ClaimState::InfoNeeded)
        return;
    to.claimedAmount = plus(to.claimedAmount, followed.claim.mutual);
    to.refusedAmount = plus(to.refusedAmount, notBelowZero(followed.claim.mutual - *followed.answered));
    to.answeredLines += static_cast<std::int64_t>(followed.lines.size());
    for (const AnsweredLine &line : followed.lines) {
        if (!line.refused)
            continue;
        ++to.refusedLines;
        ++to.rejections[line.reason];
    }
}

void addDelays(IndicatorTally &to, const FollowedClaim &followed)
{
    if (followed.sentOn)
        to.careToSent.add(daysBetween(followed.claim.careDay, *followed.sentOn));
    if (followed.receivedOn && followed.paidOn)
        to.receivedToPaid.add(daysBetween(*followed.receivedOn, *followed.paidOn));
}

} // namespace

void MeanOf::add(std::int64_t value)
{
    sum += value;
    ++count;
}

std::optional<std::int64_t> MeanOf::rounded() const
{
    if (count == 0)
        return {};
    return (2 * sum + count) / (2 * count);
}

void addClaim(IndicatorTally &to, const FollowedClaim &followed)
{
    if (followed.claim.replaces)
        to.visits.erase(*followed.claim.replaces);
    if (!isWithin(to, followed.claim.careDay) || !isFollowed(followed))
        return;
    addAnswer(to, followed);
    addDelays(to, followed);
    to.visits[followed.claim.ulid] = {monthOf(followed.claim.careDay), careOf(followed)};
}

// Seventy-two hours are counted from each refusal of that person.
void addVerification(IndicatorTally &to, const Verification &verification, Day checkedOn)
{
    constexpr std::int64_t inTime = 72 * 3600;
    if (!isWithin(to, checkedOn) || verification.member.empty())
        return;
    ++to.checks;
    if (verification.outcome == EligibilityOutcome::NotEligible) {
        ++to.refusedByMonth[monthOf(checkedOn)];
        to.refusedAt[verification.member].push_back(verification.time);
        for (const Reason reason : verification.reasons)
            ++to.refusals[reason];
        return;
    }
    const auto waiting = to.refusedAt.find(verification.member);
    if (waiting == to.refusedAt.end())
        return;
    to.regularised += std::count_if(waiting->second.begin(), waiting->second.end(), [&](std::int64_t at) { return verification.time - at <= inTime; });
    to.refusedAt.erase(waiting);
}

void addComplaint(IndicatorTally &to, const FollowedComplaint &complaint)
{
    if (!isWithin(to, complaint.opened))
        return;
    ++to.complaints;
    ++to.complaintsAbout[complaint.category];
    to.complaintsClosed += complaint.closed ? 1 : 0;
    if (complaint.answered)
        to.complaintAnswer.add(daysBetween(complaint.opened, *complaint.answered));
}

void addPerson(IndicatorTally &to, bool hasRights)
{
    to.enrolled = to.enrolled.value_or(0) + 1;
    to.withRights += hasRights ? 1 : 0;
}

} // namespace guichet
