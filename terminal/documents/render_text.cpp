// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/document.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet {
namespace {

constexpr int leastColumns = 24;
constexpr int rowIndent = 2;

int widthOf(std::string_view text)
{
    int width = 0;
    for (const char c : text)
        width += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return width;
}

std::string spaces(int count)
{
    return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

// Controls would move the print head; each becomes a space.
std::string printable(std::string_view text)
{
    std::string clean;
    while (!text.empty()) {
        const auto codePoint = utf8::takeCodePoint(text);
        if (!codePoint)
            text.remove_prefix(1);
        utf8::append(clean, codePoint && !utf8::isForbiddenInNames(*codePoint) ? *codePoint : U' ');
    }
    return clean;
}

// The bytes of the first `width` characters.
std::size_t prefixLength(std::string_view text, int width)
{
    std::size_t length = 0;
    for (int seen = 0; length < text.size(); ++length) {
        const bool begins = (static_cast<unsigned char>(text[length]) & 0xC0) != 0x80;
        if (begins && ++seen > width)
            break;
    }
    return length;
}

// Where a line may end: its last space, else in the middle of the word.
std::size_t breakIn(std::string_view text, int width)
{
    if (widthOf(text) <= width)
        return text.size();
    const std::size_t most = prefixLength(text, width);
    const auto space = text.substr(0, most + 1).rfind(' ');
    return space == std::string_view::npos || space == 0 ? most : space;
}

std::vector<std::string> wrapped(const std::string &text, int width)
{
    std::vector<std::string> lines;
    std::string_view rest = text;
    do {
        const std::size_t length = breakIn(rest, width);
        lines.emplace_back(rest.substr(0, length));
        rest.remove_prefix(length);
        if (rest.starts_with(' '))
            rest.remove_prefix(1);
    } while (!rest.empty());
    return lines;
}

class TextPage {
public:
    explicit TextPage(int columns)
        : m_columns(std::max(columns, leastColumns))
    {
    }

    void print(const DocumentLine &line)
    {
        const auto cell = [&](std::size_t i) { return i < line.cells.size() ? printable(line.cells[i]) : std::string(); };
        switch (line.kind) {
        case LineKind::Heading: return centred(cell(0));
        case LineKind::Pair:
        case LineKind::Sum:
        case LineKind::Total: return pair(cell(0), cell(1));
        case LineKind::Columns:
        case LineKind::Row: return row(line);
        case LineKind::Rule: return rule('-');
        case LineKind::Qr: return paragraph("[" + cell(0) + "]");
        case LineKind::Field: return field(cell(0), cell(1));
        case LineKind::Sign: return sign(line);
        case LineKind::Tear: return rule('=');
        case LineKind::Small: return centred(cell(0));
        case LineKind::Note: break;
        }
        paragraph(cell(0));
    }

    void centred(const std::string &text)
    {
        for (const std::string &part : wrapped(text, m_columns))
            end(spaces((m_columns - widthOf(part)) / 2) + part);
    }

    void rule(char sign) { end(std::string(static_cast<std::size_t>(m_columns), sign)); }

    std::string text() && { return std::move(m_text); }

private:
    void paragraph(const std::string &text)
    {
        for (const std::string &part : wrapped(text, m_columns))
            end(part);
    }

    void pair(const std::string &label, const std::string &value)
    {
        if (widthOf(label) + 1 + widthOf(value) <= m_columns)
            return end(label + spaces(m_columns - widthOf(label) - widthOf(value)) + value);
        paragraph(label);
        for (const std::string &part : wrapped(value, m_columns - rowIndent))
            end(spaces(m_columns - widthOf(part)) + part);
    }

    // A dotted line a pen can follow.
    void field(const std::string &label, const std::string &lines)
    {
        const int room = m_columns - widthOf(label) - 1;
        const bool besides = room >= m_columns / 3;
        besides ? end(label + ' ' + dots(room)) : paragraph(label);
        const int wanted = lines.empty() ? 1 : static_cast<int>(lines[0] - '0');
        for (int i = besides ? 1 : 0; i < wanted; ++i)
            end(dots(m_columns));
    }

    void sign(const DocumentLine &line)
    {
        for (const std::string &who : line.cells) {
            paragraph(printable(who));
            m_text += "\n\n";
            end(dots(m_columns));
        }
    }

    static std::string dots(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), '.'); }

    // The name on its own line, the figures under it, each in its column.
    void row(const DocumentLine &line)
    {
        if (line.cells.empty())
            return;
        paragraph(printable(line.cells[0]));
        if (line.cells.size() == 1)
            return;
        const int width = (m_columns - rowIndent) / static_cast<int>(line.cells.size() - 1);
        std::string figures = spaces(m_columns - width * static_cast<int>(line.cells.size() - 1));
        bool fits = true;
        for (std::size_t i = 1; i < line.cells.size(); ++i) {
            const std::string figure = printable(line.cells[i]);
            fits = fits && widthOf(figure) < width;
            figures += spaces(width - widthOf(figure)) + figure;
        }
        fits ? end(figures) : figuresInWords(line);
    }

    void figuresInWords(const DocumentLine &line)
    {
        for (std::size_t i = 1; i < line.cells.size(); ++i)
            pair({}, printable(line.cells[i]));
    }

    void end(const std::string &line)
    {
        m_text.append(line, 0, line.find_last_not_of(' ') + 1);
        m_text += '\n';
    }

    int m_columns;
    std::string m_text{};
};

} // namespace

std::string renderText(const Document &document, int columns)
{
    TextPage page(columns);
    page.centred(printable(document.title));
    page.rule('=');
    for (const DocumentLine &line : document.lines)
        page.print(line);
    return std::move(page).text();
}

} // namespace guichet
