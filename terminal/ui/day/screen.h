// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/day/model.h"
#include "terminal/ui/screen.h"

class QLabel;
class QVBoxLayout;

namespace guichet::ui {

class EntryField;
class KeyButton;
class Panel;
class RowList;

// Journée: the visits, what is still to be finished, and the cash of one day.
class DayScreen : public Screen {
    Q_OBJECT
public:
    explicit DayScreen(const Look &look, QWidget *parent = nullptr);
    void show(const DayModel &model, bool mayCloseDays);
    void setDateWrong(bool wrong);
    DayPart part() const { return m_part; }
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void dayMoved(int days);                 // −1, +1
    void dateTyped(const QString &typed);
    void rowOpened(DayPart part, int place);
    void closingWanted();
    void printWanted();                      // the slip of a closed day, again
    void left();

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSums();
    void choosePart(DayPart part);
    void addSums(const QString &title, const std::vector<DaySum> &sums);
    void openChosen();

    DayModel m_model{};
    bool m_mayClose = false;
    DayPart m_part = DayPart::Visits;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_empty;
    EntryField *m_date;
    std::array<KeyButton *, dayParts.size()> m_tabs{};
    RowList *m_list;
    QVBoxLayout *m_sums = nullptr;
};

} // namespace guichet::ui
