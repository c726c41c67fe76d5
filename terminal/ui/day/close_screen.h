// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/cash_day.h"
#include "terminal/ui/screen.h"

class QLabel;

namespace guichet::ui {

class EntryField;

struct CloseModel {
    QString day{};
    QString expected{};              // large
    std::vector<QString> facts{};    // "12 demandes", "2 visites restent ouvertes"…
};
CloseModel closeModel(const desk::DayToClose &plan, const std::string &currency);

// What was counted against what is expected: nothing yet, a fault, or how they differ.
struct CountedText {
    QString sentence{};
    Tone tone = Tone::Neutral;
    bool asksReason = false;
};

// The evening: count the drawer, say why it differs, close.
class CloseScreen : public Screen {
    Q_OBJECT
public:
    explicit CloseScreen(const Look &look, QWidget *parent = nullptr);
    void show(const CloseModel &model);
    void showCounted(const CountedText &counted);
    QString counted() const;
    QString reason() const;
    void askReason();                // sets the focus there
    std::vector<KeyAction> keys() override;
    void enter() override;

Q_SIGNALS:
    void edited();
    void closeWanted();
    void left();

private:
    QWidget *makeExpected();
    QWidget *makeCount();

    QLabel *m_day;
    QLabel *m_expected;
    QLabel *m_facts;
    QLabel *m_difference;
    QLabel *m_reasonLabel;
    EntryField *m_counted;
    EntryField *m_reason;
};

} // namespace guichet::ui
