// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/panel.h"

#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>

#include <algorithm>

namespace guichet::ui {

Panel::Panel(const Look &look, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
    , m_ground(look.colour(Hue::Card))
{
}

void Panel::setTone(Tone tone)
{
    m_tone = tone;
    m_ground = m_look.toneGround(tone);
    update();
}

void Panel::setStripe(Tone tone)
{
    m_stripe = tone;
    update();
}

void Panel::setGround(const QColor &ground)
{
    m_ground = ground;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_tone == Tone::Neutral ? 1.0 : 2.0;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPainterPath outline;
    outline.addRoundedRect(box, m_look.radius(), m_look.radius());
    painter.fillPath(outline, m_ground);
    if (m_stripe != Tone::Neutral) {
        painter.setClipPath(outline);
        painter.fillRect(0, 0, m_look.px(8), height(), m_look.toneColour(m_stripe));
        painter.setClipping(false);
    }
    painter.setPen(QPen(m_tone == Tone::Neutral ? m_look.colour(Hue::Line) : m_look.toneColour(m_tone), width));
    painter.drawPath(outline);
}

QLabel *makeLabel(const Look &look, Type type, const QString &text, Hue hue)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(look.font(type));
    setColour(label, look.colour(hue));
    return label;
}

void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

ElidedLabel::ElidedLabel(const Look &look, Type type, Hue hue, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(look.font(type));
    setColour(this, look.colour(hue));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

QLabel *makeAmountLabel(const Look &look, Type type, const QString &text, Hue hue)
{
    QLabel *label = makeLabel(look, type, text, hue);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setWordWrap(false);
    return label;
}

CeilingBar::CeilingBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedHeight(std::max(6, look.px(6)));
    setMinimumWidth(look.px(60));
}

void CeilingBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void CeilingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(m_look.colour(Hue::Track));
    painter.drawRoundedRect(rect(), round, round);
    if (m_share <= 0)
        return;
    painter.setBrush(m_share < 0.1 ? m_look.colour(Hue::Wait) : m_look.colour(Hue::Brand));
    painter.drawRoundedRect(QRectF(0, 0, std::max<double>(height(), width() * m_share), height()), round, round);
}

Rule::Rule(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.colour(Hue::Line));
}

QBoxLayout *makeColumns(const Look &look, QWidget *screen)
{
    auto *columns = new QBoxLayout(look.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, screen);
    columns->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    columns->setSpacing(look.gap());
    return columns;
}

void setColumnWidth(const Look &look, QWidget *column, double width)
{
    if (!look.isLarge())
        column->setFixedWidth(look.px(width * look.textFactor));
}

void showFilled(QWidget *card)
{
    for (QWidget *child : card->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
}

void showThrough(QScrollArea *area)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace guichet::ui
