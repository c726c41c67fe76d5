// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/pdf.h"

#include "terminal/device/print/sheet_blocks.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace guichet::device {
namespace {

constexpr int dotsPerInch = 300;
constexpr double footHeight = 700; // the page's number

std::vector<SheetBlock> blocksOf(const Document &document, const SheetStyle &style)
{
    const std::span<const DocumentLine> lines(document.lines);
    std::vector<SheetBlock> blocks;
    std::size_t first = 0;
    while (first <= lines.size()) {
        const auto tear = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(), [](const DocumentLine &line) { return line.kind == LineKind::Tear; });
        const auto end = static_cast<std::size_t>(tear - lines.begin());
        auto part = device::blocksOf(document.title, lines.subspan(first, end - first), style);
        if (first > 0 && !part.empty())
            part.front().startsPart = true;
        std::move(part.begin(), part.end(), std::back_inserter(blocks));
        first = end + 1;
    }
    return blocks;
}

struct PlacedBlock {
    const SheetBlock *block = nullptr;
    double y = 0;
};
using Page = std::vector<PlacedBlock>;

// A block goes to the next page when it, and what must stay with it, does not fit.
class Paginator {
public:
    explicit Paginator(const SheetStyle &style)
        : m_style(style)
        , m_bottom(style.height > 0 ? style.height - style.margin - footHeight : 1e9)
    {
    }

    std::vector<Page> paginated(const std::vector<SheetBlock> &blocks) &&
    {
        newPage();
        for (std::size_t i = 0; i < blocks.size(); ++i)
            place(blocks, i);
        return std::move(m_pages);
    }

    double used() const { return m_y; }

private:
    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_style.margin;
    }

    void put(const SheetBlock &block)
    {
        m_pages.back().push_back({&block, m_y});
        m_y += block.height;
    }

    void place(const std::vector<SheetBlock> &blocks, std::size_t i)
    {
        const SheetBlock &block = blocks[i];
        double needed = block.height;
        for (std::size_t next = i; blocks[next].keepsNext && next + 1 < blocks.size(); ++next)
            needed += blocks[next + 1].height;
        const bool startsPage = block.startsPart || m_y + needed > m_bottom;
        if (startsPage && !m_pages.back().empty() && m_style.height > 0) {
            newPage();
            for (const SheetBlock &head : block.repeated)
                put(head);
        }
        put(block);
    }

    const SheetStyle &m_style;
    double m_bottom;
    double m_y = 0;
    std::vector<Page> m_pages{};
};

void paintPage(QPainter &painter, const Page &page, const SheetStyle &style)
{
    for (const PlacedBlock &placed : page) {
        painter.save();
        painter.translate(style.margin, placed.y);
        placed.block->paint(painter);
        painter.restore();
    }
}

// In figures alone: every language reads it.
void paintNumber(QPainter &painter, std::size_t number, std::size_t count, const SheetStyle &style)
{
    if (count < 2 || style.height <= 0)
        return;
    painter.setPen(mute);
    const QRectF place(style.margin, style.height - style.margin - footHeight / 2, style.inner(), footHeight / 2);
    drawText(painter, place, QStringLiteral("%1 / %2").arg(number).arg(count), sheetFont(style.points - 2), Qt::AlignRight | Qt::AlignBottom);
}

QSizeF millimetresOf(const SheetStyle &style, const std::vector<SheetBlock> &blocks)
{
    double height = 0;
    for (const SheetBlock &block : blocks)
        height += block.height;
    return {style.width / 100, (style.height > 0 ? style.height : height + 2 * style.margin) / 100};
}

} // namespace

QByteArray pdfOf(const Document &document, Paper paper)
{
    const SheetStyle style = styleFor(paper);
    const std::vector<SheetBlock> blocks = blocksOf(document, style);
    const std::vector<Page> pages = Paginator(style).paginated(blocks);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QStringLiteral("Guichet"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(millimetresOf(style, blocks), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 2540.0, dotsPerInch / 2540.0);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages[i], style);
        paintNumber(painter, i + 1, pages.size(), style);
    }
    painter.end();
    return bytes;
}

Outcome<void> PdfFileWriter::write(const Document &document, Paper paper, const std::string &file)
{
    const QByteArray bytes = pdfOf(document, paper);
    QSaveFile target(QString::fromStdString(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(Code::E05, {{"fichier", file}}, target.errorString().toStdString());
    return {};
}

} // namespace guichet::device
