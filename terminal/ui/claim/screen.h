// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/claim/model.h"
#include "terminal/ui/screen.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace guichet::ui {

class DecisionBadge;
class EntryField;
class Panel;

// One claim: what it asked, what the mutual answered line by line, what can be done now.
class ClaimScreen : public Screen {
    Q_OBJECT
public:
    explicit ClaimScreen(const Look &look, QWidget *parent = nullptr);
    void show(const ClaimPage &page);
    void askReason();            // another one than the usual: written here
    QString reason() const;
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void correctWanted();
    void cancelWanted();
    void reasonGiven();
    void copyWanted();
    void left();

private:
    QWidget *makeState();
    QWidget *makeLines();
    void addFact(const QString &label, const QString &value);
    void addLine(const ClaimPageLine &line);
    void hideReason();
    std::vector<KeyAction> reasonKeys();

    ClaimPage m_page{};
    Panel *m_panel = nullptr;
    DecisionBadge *m_badge = nullptr;
    QLabel *m_number;
    QLabel *m_state;
    QLabel *m_person;
    QLabel *m_advice;
    EntryField *m_reason;
    QVBoxLayout *m_facts = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QScrollArea *m_scroll = nullptr;
    bool m_asking = false;
};

} // namespace guichet::ui
