// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/escpos.h"

#include "terminal/base/utf8.h"
#include "terminal/device/print/code_page.h"
#include "terminal/device/print/raster.h"
#include "terminal/documents/roll_layout.h"

#include <algorithm>

namespace guichet::device {
namespace {

constexpr Byte esc = 0x1B;
constexpr Byte gs = 0x1D;
constexpr Byte lineFeed = 0x0A;

std::string utf8Of(std::u32string_view text)
{
    std::string bytes;
    for (const char32_t sign : text)
        utf8::append(bytes, sign);
    return bytes;
}

// Before the lines are broken, so that "ŋ" written "ng" still fits.
Document spelledFor(const Document &document, CodePage page)
{
    const auto spelled = [page](const std::string &text) {
        const std::u32string simple = simplified(text);
        return page == CodePage::Ascii ? transliterated(simple) : utf8Of(simple);
    };
    Document plain{spelled(document.title), document.lines, document.opensDrawer};
    for (DocumentLine &line : plain.lines) {
        if (line.kind != LineKind::Qr)
            std::transform(line.cells.begin(), line.cells.end(), line.cells.begin(), spelled);
    }
    return plain;
}

class Encoder {
public:
    Encoder(const desk::PrinterSettings &settings, RollWidth width)
        : m_settings(settings)
        , m_width(width)
    {
    }

    Bytes encoded(const std::vector<RollLine> &lines, bool opensDrawer) &&
    {
        command({esc, '@'});
        command({esc, 't', selectorOf(m_settings.codePage)});
        if (m_settings.drawer && opensDrawer)
            command({esc, 'p', 0, 25, 250});
        for (const RollLine &line : lines)
            add(line);
        end();
        return std::move(m_bytes);
    }

private:
    void command(std::initializer_list<Byte> bytes) { m_bytes.insert(m_bytes.end(), bytes); }

    void add(const RollLine &line)
    {
        switch (line.kind) {
        case RollLineKind::Rule: return rule();
        case RollLineKind::Qr: return qr(line.qr);
        case RollLineKind::Tear: return end();
        case RollLineKind::Text: break;
        }
        text(line);
    }

    void rule()
    {
        const auto stroke = encodeText(U"\u2500", m_settings.codePage);
        m_bytes.insert(m_bytes.end(), static_cast<std::size_t>(m_width.columns), stroke ? stroke->front() : Byte{'-'});
        command({lineFeed});
    }

    void text(const RollLine &line)
    {
        Bytes letters;
        RollStyle style = RollStyle::Plain;
        for (const RollRun &run : line.runs) {
            const auto encoded = encodeText(simplified(run.text), m_settings.codePage);
            if (!encoded)
                return append(m_bytes, rasterCommand(drawLine(line, m_width.columns), m_width.dots));
            if (run.style != std::exchange(style, run.style))
                append(letters, styleCommand(run.style));
            append(letters, *encoded);
        }
        if (style != RollStyle::Plain)
            append(letters, styleCommand(RollStyle::Plain));
        append(m_bytes, letters);
        command({lineFeed});
    }

    static Bytes styleCommand(RollStyle style)
    {
        constexpr Byte doubled = 0x11;
        return {esc, 'E', Byte{style != RollStyle::Plain}, gs, '!', style == RollStyle::Large ? doubled : Byte{0}};
    }

    void qr(const std::string &content)
    {
        if (content.empty())
            return;
        if (m_settings.nativeQr)
            return nativeQr(content);
        if (const auto picture = drawQr(content, m_width.dots))
            append(m_bytes, rasterCommand(*picture, m_width.dots));
    }

    // Model 2, correction M, stored, then printed in the middle.
    void nativeQr(const std::string &content)
    {
        const Byte module = m_width.columns > 32 ? 6 : 5;
        const std::size_t length = content.size() + 3;
        command({esc, 'a', 1});
        command({gs, '(', 'k', 4, 0, 49, 65, 50, 0});
        command({gs, '(', 'k', 3, 0, 49, 67, module});
        command({gs, '(', 'k', 3, 0, 49, 69, 49});
        command({gs, '(', 'k', static_cast<Byte>(length & 0xFF), static_cast<Byte>(length >> 8 & 0xFF), 49, 80, 48});
        append(m_bytes, bytesOf(content));
        command({gs, '(', 'k', 3, 0, 49, 81, 48});
        command({esc, 'a', 0});
    }

    // Past the blade, then cut but for a corner; without a blade, far enough to tear.
    void end()
    {
        constexpr Byte toTear = 5;
        constexpr Byte partialCut = 66;
        if (m_settings.cut)
            command({gs, 'V', partialCut, 0});
        else
            command({esc, 'd', toTear});
    }

    const desk::PrinterSettings &m_settings;
    RollWidth m_width;
    Bytes m_bytes{};
};

} // namespace

RollWidth rollWidthOf(int millimetres)
{
    constexpr int wide = 80;
    return millimetres >= wide ? RollWidth{} : RollWidth{384, 32};
}

Bytes encodeEscPos(const Document &document, const desk::PrinterSettings &settings)
{
    const RollWidth width = rollWidthOf(settings.widthMm);
    return Encoder(settings, width).encoded(layOutOnRoll(spelledFor(document, settings.codePage), width.columns, RollLetters::TwoSizes), document.opensDrawer);
}

} // namespace guichet::device
