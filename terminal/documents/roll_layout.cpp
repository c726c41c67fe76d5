// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/roll_layout.h"

#include "terminal/documents/roll_text.h"

#include <algorithm>
#include <numeric>

namespace guichet {
namespace {

constexpr int leastColumns = 24;
constexpr int indent = 2;

using roll::printable;
using roll::spaces;
using roll::wrapped;

bool isTableLine(LineKind kind)
{
    return kind == LineKind::Columns || kind == LineKind::Row || kind == LineKind::Note;
}

class RollPage {
public:
    RollPage(const Document &document, int columns, RollLetters letters)
        : m_document(document)
        , m_columns(std::max(columns, leastColumns))
        , m_hasLarge(letters == RollLetters::TwoSizes)
    {
    }

    std::vector<RollLine> laidOut() &&
    {
        title();
        for (std::size_t i = 0; i < m_document.lines.size(); ++i)
            add(i);
        return std::move(m_lines);
    }

private:
    void add(std::size_t place)
    {
        const DocumentLine &line = m_document.lines[place];
        switch (line.kind) {
        case LineKind::Heading: return centred(cell(line, 0), RollStyle::Bold);
        case LineKind::Pair:
        case LineKind::Sum: return pair(cell(line, 0), cell(line, 1), RollStyle::Plain);
        case LineKind::Total: return pair(cell(line, 0), cell(line, 1), m_hasLarge ? RollStyle::Large : RollStyle::Bold);
        case LineKind::Columns: m_widths = widthsFrom(place); return row(line, RollStyle::Bold);
        case LineKind::Row: return row(line, RollStyle::Plain);
        case LineKind::Rule: return special(RollLineKind::Rule);
        case LineKind::Qr: return qr(cell(line, 0));
        case LineKind::Field: return field(cell(line, 0), cell(line, 1));
        case LineKind::Sign: return sign(line);
        case LineKind::Tear: special(RollLineKind::Tear); return title();
        case LineKind::Small: return centred(cell(line, 0), RollStyle::Plain);
        case LineKind::Note: break;
        }
        paragraph(cell(line, 0));
    }

    static std::string cell(const DocumentLine &line, std::size_t place) { return place < line.cells.size() ? printable(line.cells[place]) : std::string(); }

    void title()
    {
        const std::string text = printable(m_document.title);
        const bool fits = m_hasLarge && 2 * roll::widthOf(text) <= m_columns;
        centred(text, fits ? RollStyle::Large : RollStyle::Bold);
        special(RollLineKind::Rule);
    }

    // The widest of each column of figures, down to the end of the table.
    std::vector<int> widthsFrom(std::size_t first) const
    {
        std::vector<int> widths;
        for (std::size_t i = first; i < m_document.lines.size() && isTableLine(m_document.lines[i].kind); ++i) {
            const DocumentLine &line = m_document.lines[i];
            if (line.kind == LineKind::Note || (line.kind == LineKind::Columns && i != first))
                continue;
            widths.resize(std::max(widths.size(), line.cells.size()));
            for (std::size_t c = 1; c < line.cells.size(); ++c)
                widths[c] = std::max(widths[c], roll::widthOf(printable(line.cells[c])));
        }
        return widths;
    }

    // The name on its own line, the figures under it, each in its column; one figure
    // alone stands beside the name.
    void row(const DocumentLine &line, RollStyle style)
    {
        if (line.cells.size() == 2)
            return pair(cell(line, 0), cell(line, 1), style, style);
        paragraph(cell(line, 0), style);
        if (line.cells.size() < 2)
            return;
        if (m_widths.size() != line.cells.size())
            m_widths.assign(line.cells.size(), m_columns);
        const int figures = static_cast<int>(line.cells.size()) - 1;
        const int free = m_columns - indent - std::accumulate(m_widths.begin() + 1, m_widths.end(), 0);
        if (free < figures - 1)
            return flow(line, style);
        std::string text = spaces(indent);
        for (int i = 1; i <= figures; ++i) {
            const std::string figure = cell(line, static_cast<std::size_t>(i));
            const int gap = free * i / figures - free * (i - 1) / figures;
            text += spaces(gap + m_widths[static_cast<std::size_t>(i)] - roll::widthOf(figure)) + figure;
        }
        end({{text, style}});
    }

    // Figures too wide for columns: as many as fit a line, at the right edge.
    void flow(const DocumentLine &line, RollStyle style)
    {
        std::string text;
        for (std::size_t i = 1; i < line.cells.size(); ++i) {
            const std::string figure = cell(line, i);
            if (!text.empty() && roll::widthOf(text) + indent + roll::widthOf(figure) > m_columns) {
                atRight(text, style);
                text.clear();
            }
            text += (text.empty() ? "" : spaces(indent)) + figure;
        }
        atRight(text, style);
    }

    void centred(const std::string &text, RollStyle style)
    {
        const int size = style == RollStyle::Large ? 2 : 1;
        for (const std::string &part : wrapped(text, m_columns / size))
            end({{spaces((m_columns - size * roll::widthOf(part)) / 2), RollStyle::Plain}, {part, style}});
    }

    void paragraph(const std::string &text, RollStyle style = RollStyle::Plain)
    {
        const int indented = static_cast<int>(std::min(text.find_first_not_of(' '), static_cast<std::size_t>(indent)));
        for (const std::string &part : wrapped(std::string_view(text).substr(std::min(text.size(), static_cast<std::size_t>(indented))), m_columns - indented))
            end({{spaces(indented) + part, style}});
    }

    void atRight(const std::string &text, RollStyle style)
    {
        const int size = style == RollStyle::Large ? 2 : 1;
        for (const std::string &part : wrapped(text, (m_columns - indent) / size))
            end({{spaces(m_columns - size * roll::widthOf(part)), RollStyle::Plain}, {part, style}});
    }

    void pair(const std::string &label, const std::string &value, RollStyle style, RollStyle labelStyle = RollStyle::Plain)
    {
        const int size = style == RollStyle::Large ? 2 : 1;
        const int gap = m_columns - roll::widthOf(label) - size * roll::widthOf(value);
        const RollStyle ofLabel = style == RollStyle::Large ? RollStyle::Bold : labelStyle;
        if (gap >= 1)
            return end({{label, ofLabel}, {spaces(gap), RollStyle::Plain}, {value, style}});
        paragraph(label, ofLabel);
        atRight(value, style);
    }

    // A dotted line a pen can follow.
    void field(const std::string &label, const std::string &lines)
    {
        const int room = m_columns - roll::widthOf(label) - 1;
        const bool besides = room >= m_columns / 3;
        besides ? end({{label + ' ' + dots(room), RollStyle::Plain}}) : paragraph(label);
        const int wanted = lines.empty() ? 1 : lines[0] - '0';
        for (int i = besides ? 1 : 0; i < wanted; ++i)
            end({{dots(m_columns), RollStyle::Plain}});
    }

    void sign(const DocumentLine &line)
    {
        constexpr int roomLines = 3;
        for (const std::string &who : line.cells) {
            paragraph(printable(who));
            for (int i = 0; i < roomLines; ++i)
                end({});
            end({{dots(m_columns), RollStyle::Plain}});
        }
    }

    static std::string dots(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), '.'); }

    void qr(const std::string &text)
    {
        special(RollLineKind::Qr);
        m_lines.back().qr = text;
    }

    void special(RollLineKind kind) { m_lines.push_back({kind, {}, {}}); }
    void end(std::vector<RollRun> runs) { m_lines.push_back({RollLineKind::Text, std::move(runs), {}}); }

    const Document &m_document;
    int m_columns;
    bool m_hasLarge;
    std::vector<int> m_widths{};
    std::vector<RollLine> m_lines{};
};

} // namespace

std::vector<RollLine> layOutOnRoll(const Document &document, int columns, RollLetters letters)
{
    return RollPage(document, columns, letters).laidOut();
}

int widthOf(const RollLine &line)
{
    int width = 0;
    for (const RollRun &run : line.runs)
        width += roll::widthOf(run.text) * (run.style == RollStyle::Large ? 2 : 1);
    return width;
}

} // namespace guichet
