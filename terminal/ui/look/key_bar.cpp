// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/key_bar.h"

#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace guichet::ui {

KeyBar::KeyBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
{
    setFixedHeight(look.touch() + look.px(10));
    m_row->setContentsMargins(look.gap(), 0, look.gap(), 0);
    m_row->setSpacing(look.px(8));
}

void KeyBar::setActions(std::vector<KeyAction> actions)
{
    m_actions = std::move(actions);
    clearLayout(m_row);
    const auto addSide = [this](bool right) {
        for (const KeyAction &action : m_actions) {
            if (action.atRight != right)
                continue;
            auto *button = new KeyButton(m_look, action.keyName, action.text, this);
            button->setFilled(action.primary);
            connect(button, &KeyButton::clicked, this, action.run);
            m_row->addWidget(button);
        }
    };
    addSide(false);
    m_row->addStretch(1);
    addSide(true);
}

bool KeyBar::runKey(int key)
{
    for (const KeyAction &action : m_actions) {
        if (action.key != key)
            continue;
        const auto run = action.run; // running may replace the actions
        run();
        return true;
    }
    return false;
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Hue::Bar));
    painter.fillRect(0, 0, width(), 1, m_look.colour(Hue::Line));
}

} // namespace guichet::ui
