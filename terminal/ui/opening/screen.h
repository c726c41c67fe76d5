// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/opening/model.h"
#include "terminal/ui/opening/pin_panel.h"
#include "terminal/ui/screen.h"

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace guichet::ui {

class DecisionBadge;

// Opening: badge and PIN, then date and hour to confirm among what else was looked at.
class OpeningScreen : public Screen {
    Q_OBJECT
public:
    explicit OpeningScreen(const Look &look, QWidget *parent = nullptr);
    PinPanel &panel() { return *m_panel; }
    void askWho();
    void showChecks(const OpeningModel &model);
    bool showsChecks() const;
    std::vector<KeyAction> keys() override;
    void enter() override;

Q_SIGNALS:
    void confirmed();       // date and hour are right: the counter opens
    void backWanted();      // to the badge
    void quitWanted();
    void pictureWanted();

private:
    QWidget *makeChecks();
    std::vector<KeyAction> doorKeys();

    QStackedLayout *m_steps;
    PinPanel *m_panel;
    QWidget *m_door;
    QScrollArea *m_checks = nullptr;
    QLabel *m_greeting = nullptr;
    QLabel *m_moment = nullptr;
    DecisionBadge *m_momentBadge = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace guichet::ui
