// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/mutual_letters.h"

#include "terminal/documents/document_writer.h"

namespace guichet {
namespace {

using W = SheetWord;

SheetWord titleOf(LetterSheet sheet)
{
    switch (sheet) {
    case LetterSheet::LetterRequest: return W::LetterRequest;
    case LetterSheet::Letter: return W::LetterSheet;
    case LetterSheet::AuthorisationRequest: return W::AuthorisationRequest;
    case LetterSheet::Authorisation: return W::AuthorisationSheet;
    case LetterSheet::Refusal: break;
    }
    return W::RefusalSheet;
}

bool isRequest(LetterSheet sheet)
{
    return sheet == LetterSheet::LetterRequest || sheet == LetterSheet::AuthorisationRequest;
}

void writeActs(DocumentWriter &to, const LetterFacts &facts)
{
    if (facts.acts.empty())
        return;
    to.heading(to.word(isRequest(facts.sheet) || facts.sheet == LetterSheet::Refusal ? W::ActsAsked : W::ActsGranted));
    to.add(LineKind::Columns, {to.word(Word::Act), to.word(Word::Quantity), to.word(Word::Price)});
    for (const LetterAct &act : facts.acts) {
        const std::string name = act.label.empty() ? std::string(categoryWord(act.category, to.language())) : act.label;
        to.add(LineKind::Row, {name, formatNumber(act.quantity), act.price ? formatNumber(act.price->amount) : "\u2013"});
    }
}

// Filled in by hand where the mutual answers by telephone.
void writeAnswerFields(DocumentWriter &to)
{
    to.rule();
    to.heading(to.word(W::AnswerOfMutual));
    to.field(W::Granted);
    to.field(W::AmountAndValidity);
    to.field(W::Why);
    to.add(LineKind::Sign, {to.word(W::ForFacility), to.word(W::ForMutual)});
}

void writeTerms(DocumentWriter &to, const LetterFacts &facts)
{
    to.rule();
    to.pair(W::Days, facts.days ? std::to_string(*facts.days) : std::string());
    if (facts.maxAmount)
        to.add(LineKind::Total, {to.word(W::MaxAmount), to.amount(*facts.maxAmount)});
    if (facts.validTo)
        to.add(LineKind::Total, {to.word(W::ValidTo), formatDay(*facts.validTo)});
    to.add(LineKind::Sign, {to.word(W::ForMutual)});
}

} // namespace

Document makeLetterSheet(const LetterFacts &facts, Language language)
{
    DocumentWriter to(titleOf(facts.sheet), language, facts.currency);
    to.head(facts.head);
    if (facts.emergency)
        to.heading(to.word(W::Emergency));
    if (facts.regulariseBefore)
        to.pair(W::RegulariseBefore, *facts.regulariseBefore);
    to.pair(W::Number, facts.number);
    to.pair(W::RequestNumber, facts.requestNumber);
    to.pair(W::AskedOn, formatDay(facts.askedOn));
    to.member(facts.member, facts.planName);
    to.pair(Word::Diagnosis, facts.diagnosis);
    to.pair(Word::Prescriber, facts.prescriber);
    to.pair(W::Why, facts.reason);
    writeActs(to, facts);
    if (isRequest(facts.sheet)) {
        to.pair(W::Estimate, facts.maxAmount);
        to.pair(W::Days, facts.days ? std::to_string(*facts.days) : std::string());
        writeAnswerFields(to);
    } else if (facts.sheet != LetterSheet::Refusal) {
        writeTerms(to, facts);
    }
    to.foot(facts.head);
    return std::move(to).finished();
}

Document makeReferralSheet(const ReferralFacts &facts, Language language)
{
    DocumentWriter to(W::ReferralSheet, language, {});
    to.head(facts.head);
    if (facts.emergency)
        to.heading(std::string(wordFor(VisitType::Emergency, language)));
    to.pair(W::Number, facts.number);
    to.pair(W::FromFacility, facts.head.facilityName);
    to.pair(W::ToFacility, facts.toFacility.empty() ? to.word(W::NextLevel) : facts.toFacility);
    to.pair(W::IssuedOn, formatDay(facts.issuedOn));
    to.pair(W::ValidTo, facts.validTo);
    to.member(facts.member, facts.planName);
    to.pair(W::Why, facts.reason);
    to.pair(Word::Diagnosis, facts.diagnosis);
    to.pair(W::CareGiven, facts.careGiven);
    to.pair(Word::Prescriber, facts.prescriber);
    to.note(to.word(W::ShowThis));
    to.add(LineKind::Sign, {to.word(W::CarerSigns)});
    to.rule();
    to.heading(to.word(W::CounterReferral));
    to.field(W::SeenOn);
    to.field(W::Conclusion, 2);
    to.field(W::Treatment, 2);
    to.add(LineKind::Sign, {to.word(W::CarerSigns)});
    to.foot(facts.head);
    return std::move(to).finished();
}

} // namespace guichet
