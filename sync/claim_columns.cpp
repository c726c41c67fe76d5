// SPDX-License-Identifier: Apache-2.0
#include "sync/line_columns.h"
#include "terminal/domain/claim_number.h"

#include <numeric>

namespace guichet::sync {
namespace {

// The number after the last one of the same series.
std::string numberAfter(const std::string &last)
{
    constexpr int largestCounter = 999'999;
    auto parts = parseClaimNumber(last);
    if (!parts || parts->counter >= largestCounter)
        return {};
    ++parts->counter;
    return composeClaimNumber(*parts).text;
}

std::size_t findOpen(const std::vector<OpenVisit> &open, const Claim &claim)
{
    const auto at = std::find_if(open.rbegin(), open.rend(), [&](const OpenVisit &each) {
        return each.sequence == claim.verificationSequence && each.verification.id == claim.verification;
    });
    return static_cast<std::size_t>(at - open.rbegin());
}

// Which verification it is for, counted from the newest without a claim; its place
// is then free. An older one is named in full and tells nothing of the visit.
template <class Coder>
Verification codeVisit(Coder &coder, BodyModels &bodies, const Entry &entry, Claim &claim)
{
    constexpr std::uint64_t elsewhere = 63;
    std::vector<OpenVisit> &open = bodies.visit.open;
    const std::size_t found = Coder::writes ? findOpen(open, claim) : 0;
    const std::uint64_t place = bodies.claim.place.code(coder, std::min<std::uint64_t>(found < open.size() ? found : elsewhere, elsewhere));
    if (place == elsewhere || place >= open.size()) {
        if (place != elsewhere)
            coder.fail();
        codeBytes(coder, claim.verification.bytes);
        codeCounter(coder, bodies.claim.sequence, claim.verificationSequence);
        Verification unknown;
        unknown.careDay = dayOfMoment(entry.time, entry.zoneMinutes);
        return unknown;
    }
    const auto at = open.end() - 1 - static_cast<std::ptrdiff_t>(place);
    OpenVisit visit = std::move(*at);
    open.erase(at);
    claim.verification = visit.verification.id;
    claim.verificationSequence = visit.sequence;
    return std::move(visit.verification);
}

template <class Coder>
void codeNames(Coder &coder, BodyModels &bodies, const Entry &entry, const Verification &visit, Claim &claim)
{
    ClaimModels &models = bodies.claim;
    Letters &letters = bodies.visit.letters;
    if (!codeSame(coder, models.sameUlid, claim.ulid, entry.ulid))
        codeBytes(coder, claim.ulid.bytes);
    if (!codeSame(coder, models.sameNumber, claim.number.text, numberAfter(models.lastNumber)))
        models.number.code(coder, letters, claim.number.text);
    models.lastNumber = claim.number.text;
    if (!codeSame(coder, models.sameMember, claim.member, visit.member))
        bodies.visit.member.code(coder, letters, claim.member.text);
    if (!codeSame(coder, models.sameHousehold, claim.household, visit.household))
        bodies.visit.household.code(coder, letters, claim.household.text);
    if (!codeSame(coder, models.samePlan, claim.plan, visit.plan))
        bodies.visit.plan.code(coder, letters, claim.plan.text);
    if (!codeSame(coder, models.samePlanVersion, claim.planVersion, visit.planVersion))
        codeNear(coder, models.planVersion, claim.planVersion, 0);
    if (!codeSame(coder, models.sameCurrency, claim.currency, models.lastCurrency))
        models.currency.code(coder, letters, claim.currency);
    models.lastCurrency = claim.currency;
}

template <class Coder>
void codeVisitFields(Coder &coder, BodyModels &bodies, const Entry &entry, const Verification &visit, Claim &claim)
{
    ClaimModels &models = bodies.claim;
    codeDay(coder, models.careDay, claim.careDay, visit.careDay);
    if (!codeSame(coder, models.sameVisit, claim.visit, visit.visit))
        codeEnum(coder, bodies.visit.visit, claim.visit, wire::visitTypes);
    if (!codeSame(coder, models.sameOutcome, claim.outcome, visit.outcome))
        codeEnum(coder, bodies.visit.outcome[0], claim.outcome, wire::outcomes);
    if (!codeSame(coder, models.sameReasons, claim.reasons, visit.reasons))
        codeReasons(coder, bodies.visit.reasons, static_cast<std::size_t>(claim.outcome), claim.reasons);
    if (!codeSame(coder, models.sameNewborn, claim.newborn, visit.newborn))
        claim.newborn = !visit.newborn;
    if (!codeSame(coder, models.sameNewborn, claim.newbornBorn, visit.newbornBorn))
        codeOptionalDay(coder, bodies.visit.newborn, claim.newbornBorn, claim.careDay);
    if (!codeSame(coder, models.sameLate, claim.lateReason, visit.lateReason))
        bodies.visit.late.code(coder, bodies.visit.letters, claim.lateReason);
    const bool sameReferral = Coder::writes && isEqual(claim.referral, visit.referral);
    if (coder.bit(models.sameReferral, sameReferral))
        claim.referral = visit.referral;
    else
        codeReferral(coder, bodies.visit, claim.referral, claim.careDay);
    if (coder.bit(models.sameProof, Coder::writes && isEqual(claim.proof, visit.proof)))
        claim.proof = visit.proof;
    else
        codeProof(coder, bodies.visit.proof, entry, visit, claim.proof, {});
}

template <class Coder>
void codeCircumstances(Coder &coder, ClaimModels &models, Letters &letters, Claim &claim)
{
    codeFlag(coder, models.provisional, claim.provisional);
    codeFlag(coder, models.newEpisode, claim.newEpisode);
    models.condition.code(coder, letters, claim.condition);
    models.diagnosis.code(coder, letters, claim.diagnosis);
    models.prescriber.code(coder, letters, claim.prescriber);
    models.authorisation.code(coder, letters, claim.priorAuthorisation);
    if (coder.bit(models.hasLetter, claim.letter.has_value())) {
        GuaranteeLetter &letter = Coder::writes ? *claim.letter : claim.letter.emplace();
        models.letterNumber.code(coder, letters, letter.number);
        codeMoney(coder, models.letterMost, letter.maxAmount, {});
        codeDay(coder, models.letterDay, letter.validTo, claim.careDay);
    }
    if (coder.bit(models.replaces, claim.replaces.has_value()))
        codeBytes(coder, Coder::writes ? claim.replaces->bytes : claim.replaces.emplace().bytes);
}

// The till's step is what last explained an amount to pay.
std::int64_t stepOf(Money share, Money due, std::int64_t before)
{
    for (const std::int64_t step : {1, 5, 10, 25, 50, 100, 250, 500}) {
        if (roundToCash(share, step) == due)
            return step;
    }
    return before;
}

Money dueOf(Money share, std::int64_t step)
{
    return share.amount > largestAmount ? share : roundToCash(share, step);
}

template <class Coder>
void codeCash(Coder &coder, ClaimModels &models, Claim &claim)
{
    enum : std::uint64_t { None, Exact, Other };
    const std::uint64_t given = !claim.cashCollected ? None : *claim.cashCollected == claim.cashDue ? Exact : Other;
    const std::uint64_t how = models.cash.code(coder, given);
    if (how == None)
        return;
    Money &cash = Coder::writes ? *claim.cashCollected : claim.cashCollected.emplace();
    if (how == Exact) {
        cash = claim.cashDue;
    } else if (!models.notes.code(coder, cash.amount)) {
        codeNear(coder, models.note, cash.amount, 0);
        models.notes.add(cash.amount);
    }
}

template <class Coder>
void codeAmounts(Coder &coder, ClaimModels &models, Claim &claim)
{
    const LineSums sums = sumsOf(claim.lines);
    const auto code = [&](std::size_t which, Money &value, Money expected) {
        if (!codeSame(coder, models.sameAmount[which], value, expected))
            codeMoney(coder, models.amount[which], value, expected);
    };
    code(0, claim.gross, sums.gross);
    code(1, claim.mutual, sums.mutual);
    code(2, claim.state, sums.state);
    code(3, claim.memberShare, sums.member);
    code(4, claim.cashDue, dueOf(claim.memberShare, models.cashStep));
    if (claim.cashDue != dueOf(claim.memberShare, models.cashStep) && claim.memberShare.amount <= largestAmount)
        models.cashStep = stepOf(claim.memberShare, claim.cashDue, models.cashStep);
    code(5, claim.deductibleUsed, {});
    codeCash(coder, models, claim);
}

} // namespace

template <class Coder>
void codeClaim(Coder &coder, BodyModels &bodies, const Entry &entry, Claim &claim)
{
    const Verification visit = codeVisit(coder, bodies, entry, claim);
    codeNames(coder, bodies, entry, visit, claim);
    codeVisitFields(coder, bodies, entry, visit, claim);
    codeCircumstances(coder, bodies.claim, bodies.visit.letters, claim);
    codeLines(coder, bodies.claim.lines, bodies.visit.letters, claim);
    codeAmounts(coder, bodies.claim, claim);
    coder.spend(sizeof claim);
}

template void codeClaim(RangeWriter &, BodyModels &, const Entry &, Claim &);
template void codeClaim(RangeReader &, BodyModels &, const Entry &, Claim &);

} // namespace guichet::sync
