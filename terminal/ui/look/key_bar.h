// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace guichet::ui {

class KeyButton;

// What a key does on a screen; written on the bar, done by key, touch or mouse.
struct KeyAction {
    int key = 0;             // Qt::Key
    QString keyName{};       // "F10", "Entrée"
    QString text{};
    std::function<void()> run{};
    bool primary = false;    // one a screen
    bool atRight = false;
};

// The actions of a screen. Where they do not fit side by side their keys stand above
// their words; where that is still too wide, "…" shows the others in turn. The primary
// action and the way out (Escape) are always there; every key works whatever is shown.
class KeyBar : public QWidget {
    Q_OBJECT
public:
    explicit KeyBar(const Look &look, QWidget *parent = nullptr);
    void setActions(std::vector<KeyAction> actions);
    bool runKey(int key); // false when no action has this key

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool fits(const std::vector<bool> &shown, bool withMore) const;
    std::vector<std::vector<bool>> pages() const;
    void place(const std::vector<bool> &shown, bool withMore);
    void setStacked(bool stacked);

    Look m_look;
    std::vector<KeyAction> m_actions;
    std::vector<KeyButton *> m_buttons; // one an action
    KeyButton *m_more;
    std::size_t m_page = 0;
};

} // namespace guichet::ui
