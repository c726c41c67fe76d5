// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/care/model.h"
#include "terminal/ui/look/look.h"

#include <QWidget>

class QLabel;

namespace guichet::ui {

class EntryField;

// Widths of the columns of numbers, the same in the heading and in every line.
struct CareColumns {
    int quantity = 0;
    int price = 0;
    int mutual = 0;
    int member = 0;
};
CareColumns careColumns(const Look &look);

// One act or medicine: quantity and price can be typed over, shares are computed,
// warnings stand in the line they are about.
class LineRow : public QWidget {
    Q_OBJECT
public:
    LineRow(const Look &look, const TypedLine &line, QWidget *parent = nullptr);
    TypedLine typed() const;
    void show(const CareModel::Line &line);
    void showUnknown();                       // a field cannot be read: no share is shown
    void setFault(std::optional<CareField> field);
    void startQuantity();
    bool holdsFocus() const;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    TypedLine m_line;
    EntryField *m_quantity;
    EntryField *m_price;
    QLabel *m_label;
    QLabel *m_warnings;
    QLabel *m_mutual;
    QLabel *m_member;
};

} // namespace guichet::ui
