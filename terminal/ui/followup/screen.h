// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/followup/model.h"
#include "terminal/ui/screen.h"

class QLabel;
class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace guichet::ui {

// Suivi: the figures of the convention, and one chart at a time.
class FollowUpScreen : public Screen {
    Q_OBJECT
public:
    explicit FollowUpScreen(const Look &look, QWidget *parent = nullptr);
    void show(const FollowUpModel &model);
    void setReading(const QString &period, int percent);
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void periodWanted();
    void printWanted();
    void stopWanted();
    void left();

private:
    QWidget *makeFigures();
    QWidget *makeChart();
    void addGroup(const FigureGroup &group);
    void showChart(int by);

    FollowUpModel m_model{};
    std::size_t m_chart = 0;
    QLabel *m_title;
    QLabel *m_period;
    QLabel *m_chartTitle;
    QLabel *m_chartPlace;
    QProgressBar *m_bar;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_figures = nullptr;
    MonthChart *m_months;
    ReasonChart *m_reasons;
    bool m_isReading = false;
};

} // namespace guichet::ui
