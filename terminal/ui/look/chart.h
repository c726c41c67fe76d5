// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace guichet::ui {

// One bar: what it is of, how much, and that in words. Nothing known: no bar, a dash.
struct ChartBar {
    QString label{};              // "05/26"
    std::optional<double> value{};
    QString text{};               // "78 %", written at the bar
    bool partial = false;         // its time is not over: hatched
};

// Upright bars side by side, for months. Read without colour: every bar carries its
// figure, one that is not whole is hatched, a goal is a dashed line with its word.
class MonthChart : public QWidget {
    Q_OBJECT
public:
    explicit MonthChart(const Look &look, QWidget *parent = nullptr);
    void show(const QString &title, std::vector<ChartBar> bars);
    void setGoal(std::optional<double> goal, const QString &text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double largest() const;
    void drawBar(QPainter &painter, const ChartBar &bar, const QRectF &column) const;
    void drawGoal(QPainter &painter, const QRectF &field) const;

    Look m_look;
    std::vector<ChartBar> m_bars{};
    std::optional<double> m_goal{};
    QString m_goalText{};
};

// Lying bars one under another, the longest first: reasons and how often.
class ReasonChart : public QWidget {
    Q_OBJECT
public:
    explicit ReasonChart(const Look &look, QWidget *parent = nullptr);
    void show(const QString &title, std::vector<ChartBar> bars);
    QSize minimumSizeHint() const override { return sizeHint(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    Look m_look;
    std::vector<ChartBar> m_bars{};
};

} // namespace guichet::ui
