// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/batch/model.h"
#include "terminal/ui/screen.h"

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace guichet::ui {

class Panel;
class RowList;

// Bordereau: what a month comes to, what the mutual may object to, what it still owes.
class BatchScreen : public Screen {
    Q_OBJECT
public:
    explicit BatchScreen(const Look &look, QWidget *parent = nullptr);
    void show(const BatchModel &model);
    void setReading(const QString &month, int percent);
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void monthMoved(int by);
    void signWanted();
    void printWanted();
    void sendWanted();
    void faultOpened(int place);
    void stopWanted();
    void left();

private:
    enum class Side { Faults, Unpaid };

    QWidget *makeSums();
    QWidget *makeSide();
    void addPair(QVBoxLayout *to, const LabelledText &pair, bool strong);
    void showSide(Side side);
    void openFault();
    std::vector<KeyAction> readingKeys();

    BatchModel m_model{};
    Panel *m_panel = nullptr;
    QLabel *m_title;
    QLabel *m_scheme;
    QLabel *m_state;
    QLabel *m_due;
    QLabel *m_dueWords;
    QLabel *m_notes;
    QLabel *m_sideTitle;
    QProgressBar *m_bar;
    QVBoxLayout *m_sums = nullptr;
    RowList *m_list;
    Side m_side = Side::Faults;
    bool m_isReading = false;
};

} // namespace guichet::ui
