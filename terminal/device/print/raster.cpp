// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/raster.h"

#include "cards/image/qr_write.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace guichet::device {
namespace {

constexpr int dotsBetweenLines = 6; // as the printer leaves between its own
constexpr int darkBelow = 140; // of 255: thin strokes stay whole on thermal paper

QFont cellFont(const RollRun &run)
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
    font.setPixelSize(run.style == RollStyle::Large ? 38 : 19);
    font.setBold(run.style != RollStyle::Plain);
    font.setStyleStrategy(QFont::NoAntialias);
    return font;
}

// A letter and the accents written after it share a cell.
int clusterLength(const QString &text, int at)
{
    int end = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
    while (end < text.size() && text[end].category() == QChar::Mark_NonSpacing)
        ++end;
    return end - at;
}

bool isLarge(const RollLine &line)
{
    return std::any_of(line.runs.begin(), line.runs.end(), [](const RollRun &run) { return run.style == RollStyle::Large; });
}

} // namespace

QImage drawLine(const RollLine &line, int columns)
{
    const int height = isLarge(line) ? 2 * dotsPerLine : dotsPerLine;
    QImage picture(columns * dotsPerColumn, height + dotsBetweenLines, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    int x = 0;
    for (const RollRun &run : line.runs) {
        const int width = run.style == RollStyle::Large ? 2 * dotsPerColumn : dotsPerColumn;
        const QFont font = cellFont(run);
        painter.setFont(font);
        const int baseline = height - QFontMetrics(font).descent() - 1;
        const QString text = QString::fromStdString(run.text);
        for (int at = 0; at < text.size(); at += clusterLength(text, at), x += width)
            painter.drawText(x, baseline, text.mid(at, clusterLength(text, at)));
    }
    return picture;
}

std::optional<QImage> drawQr(const std::string &text, int dots)
{
    constexpr int largestModule = 8;
    const auto matrix = cards::image::encodeQr(text);
    if (!matrix)
        return {};
    const int side = matrix->width + 2 * cards::image::quietZone;
    const int module = std::min(dots / side, largestModule);
    if (module < 2)
        return {};
    QImage picture(side * module, side * module, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < matrix->width; ++y) {
        for (int x = 0; x < matrix->width; ++x) {
            if (matrix->at(x, y))
                painter.fillRect((x + cards::image::quietZone) * module, (y + cards::image::quietZone) * module, module, module, Qt::black);
        }
    }
    return picture;
}

Bytes rasterCommand(const QImage &picture, int dots)
{
    const int rowBytes = dots / 8;
    const int left = std::max(0, (dots - picture.width()) / 2);
    const auto low = [](int value) { return static_cast<Byte>(value & 0xFF); };
    Bytes command{0x1D, 'v', '0', 0, low(rowBytes), low(rowBytes >> 8), low(picture.height()), low(picture.height() >> 8)};
    for (int y = 0; y < picture.height(); ++y) {
        Bytes row(static_cast<std::size_t>(rowBytes), 0);
        for (int x = 0; x < picture.width() && left + x < dots; ++x) {
            if (qGray(picture.pixel(x, y)) < darkBelow)
                row[static_cast<std::size_t>((left + x) / 8)] |= static_cast<Byte>(0x80 >> ((left + x) % 8));
        }
        append(command, row);
    }
    return command;
}

} // namespace guichet::device
