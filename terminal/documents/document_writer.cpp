// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/document_writer.h"

namespace guichet {

DocumentWriter::DocumentWriter(std::string title, Language language, std::string currency)
    : m_language(language)
    , m_currency(std::move(currency))
{
    m_document.title = std::move(title);
}

DocumentWriter::DocumentWriter(Word title, Language language, std::string currency)
    : DocumentWriter(std::string(wordFor(title, language)), language, std::move(currency))
{
}

DocumentWriter::DocumentWriter(SheetWord title, Language language, std::string currency)
    : DocumentWriter(std::string(wordFor(title, language)), language, std::move(currency))
{
}

void DocumentWriter::head(const DocumentHead &head)
{
    if (head.training)
        heading(word(Word::Training));
    if (head.copy)
        heading(word(Word::Copy));
    heading(head.facilityName);
    pair(Word::Mutual, head.schemeName);
    pair(Word::Date, formatMoment(head.time, head.zoneMinutes));
    pair(SheetWord::Operator, head.operatorName);
    rule();
}

void DocumentWriter::foot(const DocumentHead &head)
{
    rule();
    if (!head.qr.empty())
        add(LineKind::Qr, {head.qr});
    std::string text = word(Word::Terminal) + ' ' + head.terminal.text;
    if (head.sequence != 0)
        text += " \u00B7 " + word(Word::Sequence) + ' ' + std::to_string(head.sequence);
    add(LineKind::Small, {std::move(text)});
    add(LineKind::Small, {"Guichet " + head.programVersion});
}

void DocumentWriter::member(const NamedMember &member, const std::string &planName)
{
    pair(Word::Member, fullNameOf(member));
    pair(Word::NumberOfMember, member.number.text);
    pair(Word::Household, member.household.text);
    pair(Word::Plan, planName);
}

std::string inPercent(int basisPoints)
{
    std::string text = std::to_string(basisPoints / 100);
    if (basisPoints % 100 != 0)
        text += ',' + std::string(basisPoints % 100 < 10 ? "0" : "") + std::to_string(basisPoints % 100);
    return text + "\u00A0%";
}

std::string fullNameOf(const NamedMember &member)
{
    return member.surname + (member.givenNames.empty() ? "" : " " + member.givenNames);
}

} // namespace guichet
