// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/list_row.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace guichet::ui {

// A list of rows that scrolls; one of them may be chosen with the arrow keys.
class RowList : public QScrollArea {
    Q_OBJECT
public:
    explicit RowList(const Look &look, QWidget *parent = nullptr);
    void setRows(const std::vector<ListRowText> &rows);
    int count() const { return static_cast<int>(m_rows.size()); }
    int chosen() const { return m_chosen; }  // -1: none
    void choose(int place);                  // clamped; -1 takes the choice away

Q_SIGNALS:
    void activated(int place);

private:
    Look m_look;
    QVBoxLayout *m_column;
    std::vector<ListRow *> m_rows;
    int m_chosen = -1;
};

} // namespace guichet::ui
