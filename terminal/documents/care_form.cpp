// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/care_form.h"

#include "terminal/documents/document_writer.h"
#include "terminal/documents/visit_parts.h"

namespace guichet {
namespace {

struct Part {
    SheetWord title;
    bool saysDiagnosis; // the member's part may be left lying about
    bool isSigned;
};
constexpr Part parts[] = {
    {SheetWord::PartMutual, true, true},
    {SheetWord::PartFacility, true, true},
    {SheetWord::PartMember, false, false},
};

void writePart(DocumentWriter &to, const ReceiptFacts &facts, const Part &part)
{
    to.heading(to.word(part.title));
    to.head(facts.head);
    to.member(facts.member, facts.planName);
    writeVisit(to, facts.claim);
    if (part.saysDiagnosis)
        to.pair(Word::Diagnosis, facts.claim.diagnosis);
    if (facts.claim.provisional)
        to.heading(to.word(Word::Provisional));
    to.rule();
    writeLines(to, facts);
    to.rule();
    writeTotals(to, facts.claim);
    if (part.isSigned)
        to.add(LineKind::Sign, {to.word(SheetWord::MemberSigns), to.word(SheetWord::CarerSigns)});
    else
        to.note(to.word(Word::KeepThis));
    to.foot(facts.head);
}

void writeBlankForm(DocumentWriter &to, const DocumentHead &head, const std::string &number)
{
    constexpr int rows = 6;
    to.add(LineKind::Total, {to.word(SheetWord::Number), number});
    to.heading(head.facilityName);
    to.pair(Word::Mutual, head.schemeName);
    to.field(Word::Date);
    to.field(Word::Member);
    to.field(Word::NumberOfMember);
    to.field(Word::Visit);
    to.field(Word::Diagnosis, 2);
    to.field(Word::Prescriber);
    to.add(LineKind::Columns, {to.word(Word::Act), to.word(Word::Quantity), to.word(Word::Price), to.word(Word::Total)});
    for (int i = 0; i < rows; ++i)
        to.add(LineKind::Row, {std::string(20, '.'), "......", "..............", ".............."});
    to.field(Word::CashReceived);
    to.add(LineKind::Sign, {to.word(SheetWord::MemberSigns), to.word(SheetWord::CarerSigns)});
    to.note(to.word(SheetWord::BlankFormHint));
    DocumentHead foot = head;
    foot.qr = number;
    to.foot(foot);
}

} // namespace

Document makeCareForm(const ReceiptFacts &facts, Language language)
{
    DocumentWriter to(Word::CareForm, language, facts.claim.currency);
    for (const Part &part : parts) {
        if (&part != &parts[0])
            to.add(LineKind::Tear);
        writePart(to, facts, part);
    }
    return std::move(to).finished();
}

Document makeBlankForms(const BlankFormFacts &facts, Language language)
{
    DocumentWriter to(SheetWord::BlankForm, language, {});
    for (std::size_t i = 0; i < facts.numbers.size(); ++i) {
        if (i > 0)
            to.add(LineKind::Tear);
        writeBlankForm(to, facts.head, facts.numbers[i]);
    }
    return std::move(to).finished();
}

} // namespace guichet
