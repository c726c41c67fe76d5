// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/hit_list.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

} // namespace

HitList::HitList(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedHeight(0);
    hide();
}

void HitList::show(std::vector<TariffHit> hits, const QString &typed, const std::string &currency)
{
    m_hits = std::move(hits);
    m_typed = typed;
    m_currency = currency;
    m_chosen = 0;
    setFixedHeight(static_cast<int>(m_hits.size()) * rowHeight());
    setVisible(!m_hits.empty());
    move(0);
}

void HitList::chooseNone()
{
    m_chosen = none;
    setAccessibleName(tr("%n favori(s) à toucher", "", static_cast<int>(m_hits.size())));
    update();
}

void HitList::move(int by)
{
    const int last = static_cast<int>(m_hits.size()) - 1;
    const int from = m_chosen == none ? -1 : static_cast<int>(m_chosen);
    m_chosen = static_cast<std::size_t>(std::clamp(from + by, 0, std::max(last, 0)));
    if (const TariffItem *item = chosen())
        setAccessibleName(tr("%1 résultats ; choisi : %2 %3").arg(m_hits.size()).arg(text(item->code.text), text(item->label)));
    update();
}

const TariffItem *HitList::chosen() const
{
    return m_chosen < m_hits.size() ? m_hits[m_chosen].item : nullptr;
}

void HitList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.colour(Hue::Bar));
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const QRect box(m_look.px(8), static_cast<int>(i) * rowHeight() + 2, width() - m_look.px(16), rowHeight() - 4);
        if (i == m_chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.colour(Hue::BrandGround));
            painter.drawRoundedRect(box, m_look.px(6), m_look.px(6));
        }
        drawRow(painter, box.adjusted(m_look.px(10), 0, -m_look.px(10), 0), *m_hits[i].item);
    }
}

void HitList::drawRow(QPainter &painter, const QRect &box, const TariffItem &item) const
{
    painter.setPen(m_look.colour(Hue::Ink));
    painter.setFont(m_look.font(Type::Strong));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text(item.code.text), Qt::ElideRight, m_look.px(84 * m_look.textFactor)));
    painter.setFont(m_look.font(Type::Text));
    const QString price = text(formatAmount(item.price, m_currency));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, price);
    int right = box.right() - std::max(painter.fontMetrics().horizontalAdvance(price), m_look.px(64)) - m_look.px(12);
    if (item.generic)
        right = drawGenericMark(painter, right, box);
    const int left = box.left() + m_look.px(92 * m_look.textFactor);
    drawLabel(painter, QRect(left, box.top(), right - left, box.height()), text(item.label));
}

int HitList::drawGenericMark(QPainter &painter, int right, const QRect &box) const
{
    const QString word = tr("MEG");
    painter.setFont(m_look.font(Type::Key));
    const int width = painter.fontMetrics().horizontalAdvance(word) + m_look.px(12);
    const int height = painter.fontMetrics().height() + 2;
    const QRectF mark(right - width, box.center().y() - height / 2.0, width, height);
    painter.setPen(QPen(m_look.colour(Hue::YesInk), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark, m_look.px(4), m_look.px(4));
    painter.drawText(mark, Qt::AlignCenter, word);
    return right - width - m_look.px(10);
}

// What was typed is bold in the label, so that the eye finds the difference.
void HitList::drawLabel(QPainter &painter, const QRect &box, const QString &label) const
{
    const auto [start, length] = matchedPart(label, m_typed);
    const QFont plain = m_look.font(Type::Text), bold = m_look.font(Type::Strong);
    int x = box.left();
    const auto put = [&](const QString &part, const QFont &font) {
        if (x >= box.right() || part.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(m_look.colour(Hue::Ink));
        const QString fitting = painter.fontMetrics().elidedText(part, Qt::ElideRight, box.right() - x);
        painter.drawText(QRect(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter | Qt::AlignLeft, fitting);
        x += painter.fontMetrics().horizontalAdvance(part);
    };
    put(label.left(start), plain);
    put(label.mid(start, length), bold);
    put(label.mid(start + length), plain);
}

void HitList::mousePressEvent(QMouseEvent *event)
{
    const int row = static_cast<int>(event->position().y()) / rowHeight();
    m_chosen = 0;
    move(row);
}

void HitList::mouseReleaseEvent(QMouseEvent *)
{
    if (chosen())
        Q_EMIT taken();
}

} // namespace guichet::ui
