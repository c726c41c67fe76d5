// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/care/model.h"
#include "terminal/ui/look/panel.h"

namespace guichet::ui {

class EntryField;

// What the member pays, in large figures, who pays the rest, and the change.
class MoneyCard : public QWidget {
    Q_OBJECT
public:
    explicit MoneyCard(const Look &look, QWidget *parent = nullptr);
    void show(const CareModel &model, const std::optional<ChangeText> &change);
    void showUnknown();
    QString cash() const;
    void setCash(const QString &typed);
    void setCashFault(const QString &sentence); // empty: none
    void startCash();

Q_SIGNALS:
    void edited();

private:
    Panel *makeDue(const Look &look);
    Panel *makeCash(const Look &look);

    Look m_look;
    QLabel *m_due;
    QLabel *m_rounding;
    QLabel *m_mutual;
    QLabel *m_state;
    QLabel *m_total;
    EntryField *m_cash;
    QLabel *m_cashFault;
    QLabel *m_changeLabel;
    QLabel *m_change;
};

} // namespace guichet::ui
