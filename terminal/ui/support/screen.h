// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/screen.h"
#include "terminal/ui/support/model.h"

class QLabel;
class QProgressBar;

namespace guichet::ui {

class DecisionBadge;
class KeyButton;
class Panel;
class RowList;

// Every device and every store, one line each; beside them what was found of the line
// chosen, what to do, and a button that tries it.
class SupportScreen : public Screen {
    Q_OBJECT
public:
    explicit SupportScreen(const Look &look, QWidget *parent = nullptr);
    void show(const std::vector<SupportRow> &rows);
    SupportTest chosen() const;
    void choose(SupportTest test);
    void setResult(const QString &result, Tone tone);       // under the text, until another line is chosen
    void setBusy(const QString &what, int done, int all);   // all 0: not known yet
    void setIdle();
    bool isBusy() const { return m_busy; }
    void showPicture(const QImage &picture);                // what the camera sees, while its line is chosen
    QString result() const;
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void tryWanted(guichet::ui::SupportTest test);
    void stopWanted();
    void left();

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void chooseRow(int place);
    void tryChosen();

    RowList *m_list;
    Panel *m_panel = nullptr;
    DecisionBadge *m_badge = nullptr;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_body;
    QLabel *m_picture;
    QLabel *m_result;
    QProgressBar *m_bar;
    KeyButton *m_try = nullptr;
    std::vector<SupportRow> m_rows{};
    std::size_t m_row = 0;
    bool m_busy = false;
};

} // namespace guichet::ui
