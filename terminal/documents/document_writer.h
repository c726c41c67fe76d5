// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"
#include "terminal/texts/sheet_words.h"
#include "terminal/texts/words.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

// Lines added one after another, in one language and currency. What has no value
// leaves no line.
class DocumentWriter {
public:
    DocumentWriter(std::string title, Language language, std::string currency);
    DocumentWriter(Word title, Language language, std::string currency);
    DocumentWriter(SheetWord title, Language language, std::string currency);

    std::string word(Word of) const { return std::string(wordFor(of, m_language)); }
    std::string word(SheetWord of) const { return std::string(wordFor(of, m_language)); }
    std::string amount(Money of) const { return formatAmount(of, m_currency); }
    Language language() const { return m_language; }

    void add(LineKind kind, std::vector<std::string> cells = {}) { m_document.lines.push_back({kind, std::move(cells)}); }
    template <class AnyWord>
    void pair(AnyWord label, std::string value)
    {
        if (!value.empty())
            add(LineKind::Pair, {word(label), std::move(value)});
    }
    template <class AnyWord>
    void pair(AnyWord label, const std::optional<Day> &day)
    {
        if (day)
            pair(label, formatDay(*day));
    }
    template <class AnyWord>
    void pair(AnyWord label, const std::optional<std::int64_t> &number)
    {
        if (number)
            pair(label, formatNumber(*number));
    }
    template <class AnyWord>
    void pair(AnyWord label, const std::optional<Money> &value)
    {
        if (value)
            add(LineKind::Sum, {word(label), amount(*value)});
    }
    void heading(std::string text) { add(LineKind::Heading, {std::move(text)}); }
    template <class AnyWord>
    void field(AnyWord label, int lines = 1)
    {
        add(LineKind::Field, {word(label), std::to_string(lines)});
    }
    void note(std::string text)
    {
        if (!text.empty())
            add(LineKind::Note, {std::move(text)});
    }
    void rule() { add(LineKind::Rule); }

    // The parts every paper has.
    void head(const DocumentHead &head);
    void foot(const DocumentHead &head);
    void member(const NamedMember &member, const std::string &planName);

    Document finished() && { return std::move(m_document); }

private:
    Language m_language;
    std::string m_currency;
    Document m_document{};
};

// "66,50 %"; the space is a no-break one.
std::string inPercent(int basisPoints);
std::string fullNameOf(const NamedMember &member);

} // namespace guichet
