// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/chart.h"

#include <QPainter>

#include <algorithm>

namespace guichet::ui {
namespace {

// The whole chart in words, for those who hear the screen.
QString inWords(const QString &title, const std::vector<ChartBar> &bars)
{
    QStringList words{title};
    for (const ChartBar &bar : bars)
        words << bar.label + QStringLiteral(" : ") + bar.text;
    return words.join(QStringLiteral(", "));
}

QBrush fillOf(const Look &look, const ChartBar &bar)
{
    return QBrush(look.colour(Hue::Brand), bar.partial ? Qt::BDiagPattern : Qt::SolidPattern);
}

double largestOf(const std::vector<ChartBar> &bars)
{
    double largest = 0;
    for (const ChartBar &bar : bars)
        largest = std::max(largest, bar.value.value_or(0));
    return largest;
}

} // namespace

MonthChart::MonthChart(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthChart::show(const QString &title, std::vector<ChartBar> bars)
{
    m_bars = std::move(bars);
    setAccessibleName(inWords(title, m_bars));
    update();
}

void MonthChart::setGoal(std::optional<double> goal, const QString &text)
{
    m_goal = goal;
    m_goalText = text;
    update();
}

QSize MonthChart::minimumSizeHint() const
{
    return {m_look.px(160), m_look.px(110)};
}

QSize MonthChart::sizeHint() const
{
    return {m_look.px(320), m_look.px(220)};
}

double MonthChart::largest() const
{
    return std::max({largestOf(m_bars), m_goal.value_or(0), 1.0});
}

void MonthChart::drawBar(QPainter &painter, const ChartBar &bar, const QRectF &column) const
{
    const QFontMetrics metrics(painter.font());
    const double words = metrics.height() + m_look.px(4);
    const QRectF field = column.adjusted(0, words, 0, -words);
    painter.setPen(m_look.colour(Hue::Mute));
    painter.drawText(QRectF(column.left(), column.bottom() - words, column.width(), words), Qt::AlignCenter, bar.label);
    const double height = bar.value ? field.height() * *bar.value / largest() : 0;
    const QRectF box(field.left() + field.width() * 0.18, field.bottom() - height, field.width() * 0.64, height);
    if (bar.value) {
        painter.setPen(QPen(m_look.colour(Hue::Brand), 1.5));
        painter.setBrush(fillOf(m_look, bar));
        painter.drawRect(box);
    }
    painter.setPen(m_look.colour(Hue::Ink));
    painter.drawText(QRectF(column.left() - m_look.px(8), box.top() - words, column.width() + m_look.px(16), words), Qt::AlignCenter, bar.text);
}

void MonthChart::drawGoal(QPainter &painter, const QRectF &field) const
{
    const double y = field.bottom() - field.height() * *m_goal / largest();
    painter.setPen(QPen(m_look.colour(Hue::WaitInk), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
    painter.drawText(QRectF(field.left(), y - m_look.px(22), field.width(), m_look.px(20)), Qt::AlignRight | Qt::AlignBottom, m_goalText);
}

void MonthChart::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(Type::Small));
    const double width = static_cast<double>(this->width()) / static_cast<double>(m_bars.size());
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        drawBar(painter, m_bars[i], QRectF(static_cast<double>(i) * width, 0, width, height()));
    const double words = painter.fontMetrics().height() + m_look.px(4);
    const QRectF field = QRectF(rect()).adjusted(0, words, 0, -words);
    painter.setPen(m_look.colour(Hue::Line));
    painter.drawLine(field.bottomLeft(), field.bottomRight());
    if (m_goal)
        drawGoal(painter, field);
}

ReasonChart::ReasonChart(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReasonChart::show(const QString &title, std::vector<ChartBar> bars)
{
    m_bars = std::move(bars);
    setAccessibleName(inWords(title, m_bars));
    updateGeometry();
    update();
}

int ReasonChart::rowHeight() const
{
    return QFontMetrics(m_look.font(Type::Small)).height() + m_look.px(20);
}

QSize ReasonChart::sizeHint() const
{
    return {m_look.px(160), rowHeight() * static_cast<int>(m_bars.size())};
}

void ReasonChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const double most = std::max(largestOf(m_bars), 1.0);
    int top = 0;
    for (const ChartBar &bar : m_bars) {
        const int figure = metrics.horizontalAdvance(bar.text) + m_look.px(8);
        painter.setPen(m_look.colour(Hue::Ink));
        painter.drawText(QRect(0, top, width() - figure, metrics.height()), Qt::AlignVCenter, metrics.elidedText(bar.label, Qt::ElideRight, width() - figure));
        painter.drawText(QRect(width() - figure, top, figure, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, bar.text);
        const QRectF track(0, top + metrics.height() + m_look.px(3), width(), m_look.px(8));
        painter.fillRect(track, m_look.colour(Hue::Track));
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * bar.value.value_or(0) / most, track.height()), m_look.colour(Hue::Brand));
        top += rowHeight();
    }
}

} // namespace guichet::ui
