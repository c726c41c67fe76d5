// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace guichet::ui {

// What a key does on a screen; written on the bar, done by key, touch or mouse.
struct KeyAction {
    int key = 0;             // Qt::Key
    QString keyName{};       // "F10", "Entrée"
    QString text{};
    std::function<void()> run{};
    bool primary = false;    // one a screen
    bool atRight = false;
};

class KeyBar : public QWidget {
    Q_OBJECT
public:
    explicit KeyBar(const Look &look, QWidget *parent = nullptr);
    void setActions(std::vector<KeyAction> actions);
    bool runKey(int key); // false when no action has this key

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QHBoxLayout *m_row;
    std::vector<KeyAction> m_actions;
};

} // namespace guichet::ui
