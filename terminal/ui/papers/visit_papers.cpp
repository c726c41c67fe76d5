// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/papers/visit_papers.h"

#include "terminal/desk/situation.h"
#include "terminal/documents/counter_documents.h"
#include "terminal/documents/mutual_letters.h"
#include "terminal/documents/qr_texts.h"
#include "terminal/domain/referral_text.h"
#include "terminal/papers/claim_papers.h"
#include "terminal/texts/words.h"

#include <set>

namespace guichet::ui {
namespace {

constexpr std::int64_t timeToRegularise = 72 * 3600; // seconds, from the care on

DocumentHead headFor(desk::Counter &counter, std::uint64_t sequence)
{
    return papers::headOf(counter, sequence, desk::now(counter).judged.now);
}

struct Named {
    NamedMember member{};
    std::string planName{};
};
Named nameOf(desk::Counter &counter, const MemberNumber &number)
{
    Named named;
    named.member.number = number;
    const auto person = counter.roster.findByNumber(number);
    if (!person || !*person)
        return named; // on the card alone: the number says who
    const Household &household = (*person)->household.household;
    named.member.surname = (*person)->beneficiary().surname;
    named.member.givenNames = (*person)->beneficiary().givenNames;
    named.member.household = household.id;
    if (const Plan *plan = desk::findPlan(counter.roster.terms().plans, household.plan, desk::now(counter).today()))
        named.planName = plan->name;
    return named;
}

// One line a category; a fee or a flat amount has no rate to print.
void addRates(TicketFacts &facts, const Situation &given)
{
    std::set<std::string> seen;
    for (const BenefitRule &one : given.plan.rules) {
        if (!seen.insert(one.category).second)
            continue;
        const BenefitRule *rule = findRule(given.plan, one.category, given.facility.level, given.facility.sector);
        if (!rule)
            facts.rates.emplace_back(one.category, std::nullopt);
        else if (rule->kind == RuleKind::Rate)
            facts.rates.emplace_back(one.category, rule->rateBp);
    }
}

} // namespace

Document ticketPaper(desk::Counter &counter, const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded, Language language)
{
    const Verification &checked = recorded.verification;
    TicketFacts facts;
    facts.head = headFor(counter, recorded.written.sequence);
    facts.head.qr = ticketQr(recorded.code, checked.member, checked.careDay);
    const Named named = nameOf(counter, checked.member);
    facts.member = named.member;
    if (facts.member.surname.empty() && answer.person) {
        facts.member.surname = answer.person->beneficiary().surname;
        facts.member.givenNames = answer.person->beneficiary().givenNames;
    }
    facts.planName = answer.plan ? answer.plan->name : named.planName;
    facts.code = recorded.code;
    facts.visit = checked.visit;
    facts.careDay = checked.careDay;
    facts.decision = answer.decision;
    facts.context = contextOf(answer.situation);
    if (answer.decision.isCovered())
        addRates(facts, answer.situation);
    return makeTicket(facts, language);
}

Document referralPaper(desk::Counter &counter, const desk::RecordedReferral &referral, const std::string &diagnosis, Language language)
{
    ReferralFacts facts;
    facts.head = headFor(counter, referral.written.sequence);
    facts.head.qr = encodeReferralText({desk::facilityInForce(counter).code, referral.referral.member, referral.referral.issuedOn, referral.number, referral.emergency});
    const Named named = nameOf(counter, referral.referral.member);
    facts.member = named.member;
    facts.planName = named.planName;
    facts.number = referral.number;
    facts.toFacility = referral.referral.to;
    facts.reason = referral.referral.reason;
    facts.diagnosis = diagnosis;
    facts.issuedOn = referral.referral.issuedOn;
    facts.emergency = referral.emergency;
    return makeReferralSheet(facts, language);
}

Document letterRequestPaper(desk::Counter &counter, const desk::RecordedLetter &letter, const std::string &diagnosis, Language language)
{
    const desk::Moment moment = desk::now(counter);
    LetterFacts facts;
    facts.head = headFor(counter, letter.written.sequence);
    facts.sheet = letter.letter.kind == LetterKind::Guarantee ? LetterSheet::LetterRequest : LetterSheet::AuthorisationRequest;
    const Named named = nameOf(counter, letter.letter.member);
    facts.member = named.member;
    facts.planName = named.planName;
    facts.requestNumber = letter.requestNumber;
    facts.reason = letter.letter.text;
    facts.diagnosis = diagnosis;
    facts.currency = counter.journal.enrolled().scheme.currency;
    facts.askedOn = moment.today();
    const auto visit = letter.letter.verification ? counter.journal.findVerification(*letter.letter.verification) : Outcome<std::optional<desk::VerificationRow>>(std::nullopt);
    facts.emergency = visit && *visit && (*visit)->verification.visit == VisitType::Emergency;
    if (facts.emergency)
        facts.regulariseBefore = formatMoment(moment.judged.now + timeToRegularise, moment.reading.zoneMinutes);
    return makeLetterSheet(facts, language);
}

} // namespace guichet::ui
