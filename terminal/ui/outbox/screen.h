// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/outbox/model.h"
#include "terminal/ui/screen.h"

class QLabel;
class QProgressBar;

namespace guichet::ui {

class DecisionBadge;
class EntryField;
class KeyButton;
class Panel;
class RowList;

// Demandes: what waits and how long, what was answered, found again by number, member,
// state or month; send now, or by stick.
class OutboxScreen : public Screen {
    Q_OBJECT
public:
    explicit OutboxScreen(const Look &look, QWidget *parent = nullptr);
    void show(const OutboxModel &model, bool hasNetwork);
    void setReading(int percent);        // the history is being read; 100: done
    void clearSearch();
    void setBusy(const QString &what, int done, int all); // all 0: not known yet
    void setIdle(const QString &result, Tone tone);
    bool isBusy() const { return m_busy; }
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void sendWanted();
    void stopWanted();
    void stickOutWanted();
    void stickInWanted();
    void searched(const QString &words); // while typing
    void pileWanted();
    void monthWanted();
    void claimOpened(int place);
    void left();

private:
    QWidget *makeState();
    QWidget *makeClaims();
    QLayout *makeFilter();
    void choose(int place); // the whole story of one claim
    void openChosen();
    std::vector<KeyAction> busyKeys();

    Panel *m_panel = nullptr;
    DecisionBadge *m_badge = nullptr;
    QLabel *m_headline;
    QLabel *m_oldest;
    QLabel *m_advice;
    QLabel *m_claim;
    QLabel *m_last;
    QLabel *m_result;
    QLabel *m_count;
    QProgressBar *m_bar;
    RowList *m_list;
    EntryField *m_search;
    KeyButton *m_pile = nullptr;
    KeyButton *m_month = nullptr;
    std::vector<ListRowText> m_rows{};
    bool m_busy = false;
    bool m_hasNetwork = false;
};

} // namespace guichet::ui
