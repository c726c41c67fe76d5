// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/paper_facts.h"

#include "terminal/documents/qr_texts.h"
#include "terminal/papers/claim_papers.h"

#include <algorithm>

namespace guichet::console {
namespace {

NamedMember namedMember(const Beneficiary &person)
{
    return {person.surname, person.givenNames, person.number, person.household};
}

// The member's rate by category, as it holds in this health centre.
std::vector<std::pair<std::string, std::optional<int>>> ratesOf(const Situation &situation)
{
    std::vector<std::pair<std::string, std::optional<int>>> rates;
    for (const BenefitRule &each : situation.plan.rules) {
        const bool isListed = std::any_of(rates.begin(), rates.end(), [&](const auto &row) { return row.first == each.category; });
        const BenefitRule *rule = isListed ? nullptr : findRule(situation.plan, each.category, situation.facility.level, situation.facility.sector);
        if (rule && rule->kind == RuleKind::Rate)
            rates.emplace_back(each.category, rule->rateBp);
    }
    return rates;
}

} // namespace

ReceiptFacts receiptFactsOf(desk::Counter &counter, const desk::PricedCare &priced, const desk::ClosedCare &closed)
{
    const desk::Moment moment = desk::now(counter);
    ReceiptFacts facts;
    facts.head = papers::headOf(counter, closed.written.sequence, moment.judged.now);
    facts.head.qr = receiptQr(closed.claim, closed.written.sequence, closed.written.hash);
    facts.member = namedMember(priced.situation.beneficiary);
    facts.planName = priced.situation.plan.name;
    facts.claim = closed.claim;
    facts.context = contextOf(priced.situation);
    facts.change = closed.change;
    if (const auto after = desk::situationOf(counter, priced.verification.verification, moment))
        facts.remaining = computeRemaining(*after);
    return facts;
}

TicketFacts ticketFactsOf(desk::Counter &counter, const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded)
{
    TicketFacts facts;
    facts.head = papers::headOf(counter, recorded.written.sequence, answer.moment.judged.now);
    facts.head.qr = ticketQr(recorded.code, answer.situation.beneficiary.number, recorded.verification.careDay);
    facts.member = namedMember(answer.situation.beneficiary);
    facts.planName = answer.situation.plan.name;
    facts.code = recorded.code;
    facts.visit = recorded.verification.visit;
    facts.careDay = recorded.verification.careDay;
    facts.decision = answer.decision;
    facts.context = contextOf(answer.situation);
    facts.rates = ratesOf(answer.situation);
    return facts;
}

} // namespace guichet::console
