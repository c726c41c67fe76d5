// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/counter_style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr int barWidth = 22;     // what a finger holds
constexpr int handleWidth = 10;  // what is drawn of it
constexpr int shortestHandle = 48;

QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int room = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const qint64 whole = std::max<qint64>(range + bar.pageStep, 1);
    const int length = range == 0 ? room : std::clamp(static_cast<int>(room * qint64{bar.pageStep} / whole), std::min(shortestHandle, room), room);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return upright ? QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), length) : QRect(bar.rect.x() + start, bar.rect.y(), length, bar.rect.height());
}

} // namespace

CounterStyle::CounterStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int CounterStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return barWidth;
    if (metric == PM_ScrollBarSliderMin)
        return shortestHandle;
    if (metric == PM_ScrollView_ScrollBarSpacing)
        return 0;
    if (metric == PM_TextCursorWidth)
        return 2;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect CounterStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = handleOf(*bar);
    const bool upright = bar->orientation == Qt::Vertical;
    if (part == SC_ScrollBarSlider)
        return handle;
    if (part == SC_ScrollBarGroove)
        return bar->rect;
    if (part == SC_ScrollBarSubPage)
        return upright ? QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), handle.top() - 1)) : QRect(bar->rect.topLeft(), QPoint(handle.left() - 1, bar->rect.bottom()));
    if (part == SC_ScrollBarAddPage)
        return upright ? QRect(QPoint(bar->rect.left(), handle.bottom() + 1), bar->rect.bottomRight()) : QRect(QPoint(handle.right() + 1, bar->rect.top()), bar->rect.bottomRight());
    return {}; // no arrows
}

void CounterStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (bar->maximum == bar->minimum)
        return;
    const bool upright = bar->orientation == Qt::Vertical, held = bar->state & (State_Sunken | State_MouseOver);
    const int aside = (barWidth - handleWidth) / 2;
    const auto thin = [&](const QRect &box) { return upright ? box.adjusted(aside, 2, -aside, -2) : box.adjusted(2, aside, -2, -aside); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar->palette.color(QPalette::Mid));
    painter->drawRoundedRect(thin(bar->rect), handleWidth / 2.0, handleWidth / 2.0);
    QColor handle = bar->palette.color(QPalette::Dark);
    if (!held)
        handle.setAlphaF(0.7F);
    painter->setBrush(handle);
    painter->drawRoundedRect(thin(handleOf(*bar)), handleWidth / 2.0, handleWidth / 2.0);
    painter->restore();
}

} // namespace guichet::ui
