// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/row_list.h"

#include "terminal/ui/look/panel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace guichet::ui {

RowList::RowList(const Look &look, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
{
    auto *inside = new QWidget(this);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(inside);
    showThrough(this);
    if (look.isLarge())
        setMinimumHeight(look.px(260)); // the screen scrolls: the list keeps three rows
}

void RowList::setRows(const std::vector<ListRowText> &rows)
{
    clearLayout(m_column);
    m_rows.clear();
    m_chosen = -1;
    for (const ListRowText &text : rows) {
        auto *row = new ListRow(m_look, text, widget());
        const int place = static_cast<int>(m_rows.size());
        connect(row, &ListRow::clicked, this, [this, place] { Q_EMIT activated(place); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_column->addStretch(1);
}

void RowList::choose(int place)
{
    m_chosen = m_rows.empty() ? -1 : std::clamp(place, -1, count() - 1);
    for (int i = 0; i < count(); ++i)
        m_rows[static_cast<std::size_t>(i)]->setChosen(i == m_chosen);
    if (m_chosen >= 0)
        ensureWidgetVisible(m_rows[static_cast<std::size_t>(m_chosen)], 0, 0);
}

} // namespace guichet::ui
