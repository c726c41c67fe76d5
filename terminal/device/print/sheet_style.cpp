// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/sheet_style.h"

#include <QFontMetricsF>

namespace guichet::device {

SheetStyle styleFor(Paper paper)
{
    switch (paper) {
    case Paper::A5: return {14'800, 21'000, 1'200, 8.5, 2};
    case Paper::Roll: return {8'000, 0, 400, 8, 1};
    case Paper::A4: break;
    }
    return {};
}

QFont sheetFont(double points, bool bold)
{
    constexpr double unitsPerPoint = 2540.0 / 72.0;
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(points * unitsPerPoint));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

} // namespace guichet::device
