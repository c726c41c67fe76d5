// SPDX-License-Identifier: Apache-2.0
#include "cards/image/fitted_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace guichet::cards::image {

namespace {

constexpr double unitsPerPoint = 2540.0 / 72;

// Lines of `text` in `font`, the last one cut when there are more than `most`.
QStringList brokenInto(QString text, const QFont &font, double width, int most, bool &isWhole)
{
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    isWhole = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString words = text.mid(line.textStart(), line.textLength());
        if (lines.size() + 1 < most || line.textStart() + line.textLength() >= text.size()) {
            lines.append(words.trimmed());
            continue;
        }
        lines.append(QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
        isWhole = false;
        break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QFont cardFont(double points, int weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(1, static_cast<int>(points * unitsPerPoint)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double drawFitted(QPainter &painter, const QRectF &place, const QString &text, const TextStyle &style)
{
    double points = style.points;
    bool isWhole = false;
    QFont font = cardFont(points, style.weight);
    QStringList lines = brokenInto(text, font, place.width(), style.mostLines, isWhole);
    const auto height = [&] { return static_cast<double>(lines.size()) * QFontMetricsF(font).height(); };
    while ((!isWhole || height() > place.height()) && points > style.smallestPoints) {
        points = std::max(style.smallestPoints, points - 0.25);
        font = cardFont(points, style.weight);
        lines = brokenInto(text, font, place.width(), style.mostLines, isWhole);
    }
    painter.setFont(font);
    painter.setPen(style.colour);
    const double lineHeight = QFontMetricsF(font).height();
    const bool isCentred = (style.alignment & Qt::AlignVCenter) != 0;
    double y = place.top() + (isCentred ? (place.height() - height()) / 2 : 0);
    for (const QString &line : lines) {
        painter.drawText(QRectF(place.left(), y, place.width(), lineHeight), static_cast<int>((style.alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextDontClip), line);
        y += lineHeight;
    }
    return height();
}

} // namespace guichet::cards::image
