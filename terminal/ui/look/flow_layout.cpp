// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/flow_layout.h"

#include <algorithm>

namespace guichet::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int place) const
{
    return place >= 0 && place < count() ? m_items[static_cast<std::size_t>(place)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    QLayoutItem *item = itemAt(place);
    if (item)
        m_items.erase(m_items.begin() + place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->sizeHint().width() + m_spacing;
    return {std::max(width - m_spacing, 0), minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    place(box, true);
}

// A line is as high as its highest; what is wider than the box is cut to it.
int FlowLayout::place(const QRect &box, bool move) const
{
    const QRect inner = box.marginsRemoved(contentsMargins());
    int x = inner.x(), y = inner.y(), line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted(std::min(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (x > inner.x() && x + wanted.width() > inner.x() + inner.width()) {
            x = inner.x();
            y += line + m_spacing;
            line = 0;
        }
        if (move)
            item->setGeometry({QPoint(x, y), wanted});
        x += wanted.width() + m_spacing;
        line = std::max(line, wanted.height());
    }
    return y + line - box.y() + contentsMargins().bottom();
}

} // namespace guichet::ui
