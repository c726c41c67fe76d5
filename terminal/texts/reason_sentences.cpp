// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/reason_sentences.h"

#include "terminal/texts/fill.h"
#include "terminal/texts/table.h"
#include "terminal/texts/words.h"

#include <algorithm>

namespace guichet {
namespace {

using texts::FieldValues;

std::string_view templateOf(Reason reason, Language language)
{
    for (const texts::ReasonSentence &row : texts::textsOf(language).reasons) {
        if (row.reason == reason)
            return row.text;
    }
    return codeOf(reason);
}

void add(FieldValues &to, const char *name, std::string value)
{
    to.emplace_back(name, std::move(value));
}

std::string whomToPay(const ReasonContext &context, Language language)
{
    if (context.payToName.empty())
        return std::string(texts::textsOf(language).status.theMutual);
    return context.payToPhone.empty() ? context.payToName : context.payToName + ", " + context.payToPhone;
}

bool isCeiling(Reason reason)
{
    return reason == Reason::CeilingAct || reason == Reason::CeilingEpisode || reason == Reason::CeilingBeneficiary || reason == Reason::CeilingHousehold
        || reason == Reason::LetterCap;
}

// The remaining amount is that of the last ceiling that cut the line.
bool isLastCut(Reason reason, const LineShare &share)
{
    const auto last = std::find_if(share.reasons.rbegin(), share.reasons.rend(), isCeiling);
    return last != share.reasons.rend() && *last == reason;
}

std::optional<Money> amountOf(Reason reason, const CareLine &care, const LineShare &share, const ReasonContext &context)
{
    if (reason == Reason::OverTariff)
        return care.tariffPrice;
    if (reason == Reason::Deductible)
        return context.deductible;
    if (isCeiling(reason) && isLastCut(reason, share))
        return share.remaining;
    return {};
}

} // namespace

ReasonContext contextOf(const Situation &given)
{
    ReasonContext context;
    context.currency = given.plan.currency;
    context.amountDue = given.household.amountDue;
    context.payToName = given.household.payToName;
    context.payToPhone = given.household.payToPhone;
    context.knownOn = given.roster.producedOn;
    context.deductible = given.plan.deductiblePerEpisode;
    return context;
}

ReasonContext contextOf(const Situation &given, const CareLine &care)
{
    ReasonContext context = contextOf(given);
    if (const BenefitRule *rule = findRule(given.plan, care.category, given.facility.level, given.facility.sector))
        context.quantityLimit = rule->maxQuantity;
    return context;
}

std::string sentenceFor(const Finding &finding, const ReasonContext &context, Language language)
{
    FieldValues fields;
    add(fields, "qui", whomToPay(context, language));
    if (finding.date)
        add(fields, "date", formatDay(*finding.date));
    if (finding.number)
        add(fields, "n", std::to_string(*finding.number));
    // The last day of grace: the date until which it was paid, and the days.
    if (finding.date && finding.number && finding.reason == Reason::GracePeriod)
        add(fields, "date2", formatDay(addDays(*finding.date, *finding.number)));
    if (context.amountDue)
        add(fields, "montant", formatAmount(*context.amountDue, context.currency));
    return texts::fill(templateOf(finding.reason, language), fields);
}

std::string sentenceFor(Reason reason, const CareLine &care, const LineShare &share, const ReasonContext &context, Language language)
{
    FieldValues fields;
    if (const auto amount = amountOf(reason, care, share, context))
        add(fields, "montant", formatAmount(*amount, context.currency));
    if (context.quantityLimit)
        add(fields, "n", std::to_string(*context.quantityLimit));
    if (context.knownOn)
        add(fields, "date", formatShortDay(*context.knownOn));
    return texts::fill(templateOf(reason, language), fields);
}

std::string sentenceFor(EligibilityOutcome outcome, Language language)
{
    return std::string(texts::textsOf(language).status.outcomeSentences[static_cast<std::size_t>(outcome)]);
}

} // namespace guichet
