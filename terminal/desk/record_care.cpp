// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/record_care.h"

#include "sync/claim_record.h"
#include "terminal/base/check.h"
#include "terminal/desk/care_lines.h"
#include "terminal/desk/correct_claim.h"
#include "terminal/desk/same_act.h"
#include "terminal/domain/claim_check.h"
#include "terminal/domain/claim_number.h"

namespace guichet::desk {
namespace {

// One claim a visit; a correction stands for the one that came back.
Outcome<VerificationRow> openVerification(Counter &counter, const CareRequest &request)
{
    auto row = counter.journal.findVerification(request.verification);
    if (!row)
        return row.failure();
    const bool usable = *row && (*row)->claim == request.replaces && !(*row)->verification.member.empty();
    if (!usable)
        return fail(Code::C06, {{"id", toText(request.verification)}});
    if (request.replaces) {
        if (const auto correctable = checkCorrectable(counter, *request.replaces); !correctable)
            return correctable.failure();
    }
    return **std::move(row);
}

Decision decisionAsRecorded(const Verification &verification)
{
    Decision decision;
    decision.outcome = verification.outcome;
    const Effect effect = decision.isCovered() ? Effect::Notes : Effect::Blocks;
    for (const Reason reason : verification.reasons)
        decision.findings.push_back({reason, effect, {}, {}});
    return decision;
}

// The answer the person was given stays what it was, whatever came in since; its
// dates are filled in when the rules still say the same.
Decision decisionFor(const Situation &situation, const Verification &verification)
{
    Decision decision = decideEligibility(situation);
    bool isSame = decision.outcome == verification.outcome && decision.findings.size() == verification.reasons.size();
    for (std::size_t i = 0; isSame && i < decision.findings.size(); ++i)
        isSame = decision.findings[i].reason == verification.reasons[i];
    return isSame ? decision : decisionAsRecorded(verification);
}

Outcome<Situation> situationFor(Counter &counter, const Verification &verification, const CareRequest &request)
{
    auto situation = situationOf(counter, verification, now(counter), request.replaces);
    if (!situation)
        return situation;
    situation->letter = request.letter;
    situation->priorAuthorised = !request.priorAuthorisation.empty();
    situation->condition = request.condition;
    if (situation->plan.currency.size() != 3)
        situation->plan.currency = counter.journal.enrolled().scheme.currency;
    return situation;
}

Failure failureOf(ShareError error)
{
    switch (error) {
    case ShareError::TotalTooLarge: return {Code::C02, {}, {}};
    case ShareError::QuantityImpossible: return {Code::C05, {{"valeur", ""}}, {}};
    case ShareError::PriceImpossible: return {Code::C01, {{"valeur", ""}}, {}};
    }
    return {Code::C02, {}, {}};
}

Outcome<void> addShares(PricedCare &priced)
{
    std::vector<CareLine> care;
    for (const ClaimLine &line : priced.lines)
        care.push_back(line.care);
    auto shares = computeShares(priced.situation, priced.decision, care);
    if (!shares)
        return Unexpected(failureOf(shares.error()));
    priced.shares = *std::move(shares);
    for (std::size_t i = 0; i < priced.lines.size(); ++i)
        priced.lines[i].share = priced.shares.lines[i];
    return {};
}

Outcome<void> addNotices(Counter &counter, PricedCare &priced, const std::optional<Ulid> &replaces)
{
    if (!priced.decision.isCovered())
        priced.notices.push_back({Code::C07, {}, {}});
    auto same = findSameActs(counter, priced.verification.verification, priced.lines, replaces);
    if (!same)
        return same.failure();
    priced.notices.insert(priced.notices.end(), same->begin(), same->end());
    return {};
}

bool joinsEpisode(const Situation &situation)
{
    const auto &last = situation.usage.linkedEpisodeLastVisit;
    return last && daysBetween(*last, situation.careDay) <= situation.plan.episodeWindowDays;
}

void copyVisit(Claim &claim, const VerificationRow &row)
{
    const Verification &verification = row.verification;
    claim.verification = verification.id;
    claim.verificationSequence = row.written.sequence;
    claim.member = verification.member;
    claim.household = verification.household;
    claim.plan = verification.plan;
    claim.planVersion = verification.planVersion;
    claim.careDay = verification.careDay;
    claim.visit = verification.visit;
    claim.newborn = verification.newborn;
    claim.newbornBorn = verification.newbornBorn;
    claim.referral = verification.referral;
    claim.lateReason = verification.lateReason;
    claim.proof = verification.proof;
}

void copyRequest(Claim &claim, const CareRequest &request)
{
    claim.condition = request.condition;
    claim.diagnosis = request.diagnosis;
    claim.prescriber = request.prescriber;
    claim.letter = request.letter;
    claim.priorAuthorisation = request.priorAuthorisation;
    claim.cashCollected = request.cash;
    claim.replaces = request.replaces;
}

void copyPrice(Claim &claim, const PricedCare &priced)
{
    claim.outcome = priced.decision.outcome;
    for (const Finding &finding : priced.decision.findings)
        claim.reasons.push_back(finding.reason);
    claim.lines = priced.lines;
    claim.gross = priced.shares.gross;
    claim.mutual = priced.shares.mutual;
    claim.state = priced.shares.state;
    claim.memberShare = priced.shares.member;
    claim.cashDue = priced.shares.cashDue;
    claim.deductibleUsed = priced.shares.deductibleUsed;
    claim.currency = priced.situation.plan.currency;
    claim.provisional = priced.shares.provisional || priced.decision.outcome == EligibilityOutcome::Provisional;
    claim.newEpisode = priced.decision.isCovered() && !joinsEpisode(priced.situation);
}

Claim claimOf(const PricedCare &priced, const CareRequest &request)
{
    Claim claim;
    copyVisit(claim, priced.verification);
    copyRequest(claim, request);
    copyPrice(claim, priced);
    return claim;
}

Outcome<Ulid> identifierFor(Counter &counter, const CareRequest &request, const Moment &moment)
{
    if (!request.draft)
        return counter.journal.drawUlid(moment);
    const auto sealed = counter.journal.findClaim(*request.draft);
    if (!sealed)
        return sealed.failure();
    if (*sealed)
        return fail(Code::C06, {{"id", toText(*request.draft)}}, "draft already closed");
    return *request.draft;
}

// <facility>-<letter><YY>-<counter>: the year of the day on which it is closed.
Outcome<ClaimNumber> numberFor(Counter &counter, Day today)
{
    constexpr int firstYear = 2000, lastYear = 2099, lastNumber = 999'999;
    const int year = civilDateOf(today).year;
    if (year < firstYear || year > lastYear)
        return fail(Code::C03, {{"raison", toIsoText(today)}}, "no claim number in that year");
    const auto next = counter.journal.nextClaimCounter(year);
    if (!next)
        return next.failure();
    if (*next < 1 || *next > lastNumber)
        return fail(Code::C02, {}, "claim numbers of the year used up");
    const Enrolled &enrolled = counter.journal.enrolled();
    return composeClaimNumber({enrolled.facility.code, enrolled.letter, year, *next});
}

std::optional<Money> changeOf(const Claim &claim)
{
    if (!claim.cashCollected || *claim.cashCollected < claim.cashDue)
        return {};
    return *claim.cashCollected - claim.cashDue;
}

Outcome<void> checkCash(const CareRequest &request)
{
    if (!request.cash || (*request.cash >= Money{} && request.cash->amount <= largestAmount))
        return {};
    return fail(Code::C01, {{"valeur", std::to_string(request.cash->amount)}});
}

// Closed rights may leave a claim without plan, and a clock that came back may put
// it before its own care; every other fault would be our own.
Outcome<void> checkReady(const Claim &claim, Day today)
{
    for (const ClaimFinding &finding : checkBeforeSending(claim, today)) {
        if (finding.fault == ClaimFault::CareAfterClosing)
            return fail(Code::C03, {{"raison", toIsoText(claim.careDay)}}, "care day after today");
        check(finding.fault == ClaimFault::PlanMissing && claim.outcome == EligibilityOutcome::NotEligible);
    }
    return {};
}

} // namespace

Outcome<PricedCare> priceCare(Counter &counter, const CareRequest &request)
{
    if (const auto texts = checkTexts(request); !texts)
        return texts.failure();
    if (const auto cash = checkCash(request); !cash)
        return cash.failure();
    PricedCare priced;
    auto row = openVerification(counter, request);
    if (!row)
        return row.failure();
    priced.verification = *std::move(row);
    const Verification &verification = priced.verification.verification;
    auto lines = linesFor(request.lines, counter.roster.terms().tariff, verification.careDay);
    if (!lines)
        return lines.failure();
    priced.lines = *std::move(lines);
    auto situation = situationFor(counter, verification, request);
    if (!situation)
        return situation.failure();
    priced.situation = *std::move(situation);
    priced.decision = decisionFor(priced.situation, verification);
    if (const auto shares = addShares(priced); !shares)
        return shares.failure();
    if (const auto notices = addNotices(counter, priced, request.replaces); !notices)
        return notices.failure();
    return priced;
}

Outcome<ClosedCare> closeCare(Counter &counter, const CareRequest &request)
{
    const auto priced = priceCare(counter, request);
    if (!priced)
        return priced.failure();
    ClosedCare closed;
    closed.claim = claimOf(*priced, request);
    const Moment moment = now(counter);
    const auto ulid = identifierFor(counter, request, moment);
    if (!ulid)
        return ulid.failure();
    closed.claim.ulid = *ulid;
    const auto number = numberFor(counter, moment.today());
    if (!number)
        return number.failure();
    closed.claim.number = *number;
    if (const auto ready = checkReady(closed.claim, moment.today()); !ready)
        return ready.failure();
    const auto written
        = counter.journal.append({sync::EntryKind::ClaimSealed, *ulid, sync::encodeClaim(closed.claim), moment, counter.operatorId});
    if (!written)
        return written.failure();
    closed.written = *written;
    closed.change = changeOf(closed.claim);
    return closed;
}

} // namespace guichet::desk
