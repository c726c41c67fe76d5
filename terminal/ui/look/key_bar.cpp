// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/key_bar.h"

#include "terminal/ui/look/key_button.h"

#include <QPainter>

#include <algorithm>

namespace guichet::ui {

KeyBar::KeyBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_more(new KeyButton(look, {}, QStringLiteral("…"), this))
{
    m_more->setAccessibleName(tr("Autres actions"));
    m_more->setToolTip(tr("Autres actions"));
    connect(m_more, &KeyButton::clicked, this, [this] {
        ++m_page;
        arrange();
    });
    arrange();
}

void KeyBar::setActions(std::vector<KeyAction> actions)
{
    m_actions = std::move(actions);
    m_page = 0;
    for (KeyButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const KeyAction &action : m_actions) {
        auto *button = new KeyButton(m_look, action.keyName, action.text, this);
        button->setFilled(action.primary);
        connect(button, &KeyButton::clicked, this, action.run);
        m_buttons.push_back(button);
    }
    arrange();
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

void KeyBar::setStacked(bool stacked)
{
    for (KeyButton *button : m_buttons)
        button->setStacked(stacked);
}

bool KeyBar::fits(const std::vector<bool> &shown, bool withMore) const
{
    int needed = 2 * m_look.gap() + (withMore ? m_more->sizeHint().width() + m_look.px(8) : 0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        needed += shown[i] ? m_buttons[i]->sizeHint().width() + m_look.px(8) : 0;
    return needed - m_look.px(8) <= width();
}

// Filled one after another; a page takes at least one action that is not on all of them.
std::vector<std::vector<bool>> KeyBar::pages() const
{
    std::vector<bool> always;
    for (const KeyAction &action : m_actions)
        always.push_back(action.primary || action.key == Qt::Key_Escape);
    std::vector<std::vector<bool>> pages{always};
    bool isEmpty = true;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (always[i])
            continue;
        std::vector<bool> more = pages.back();
        more[i] = true;
        if (!isEmpty && !fits(more, true)) {
            more = always;
            more[i] = true;
            pages.push_back(more);
        }
        pages.back() = more;
        isEmpty = false;
    }
    return pages;
}

void KeyBar::place(const std::vector<bool> &shown, bool withMore)
{
    const int height = this->height(), space = m_look.px(8);
    const auto put = [height](QWidget *button, int x) {
        const QSize size = button->sizeHint();
        button->setGeometry(x, (height - size.height()) / 2, size.width(), size.height());
    };
    int left = m_look.gap(), right = width() - m_look.gap();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(shown[i]);
        if (!shown[i] || m_actions[i].atRight)
            continue;
        put(m_buttons[i], left);
        left += m_buttons[i]->sizeHint().width() + space;
    }
    for (std::size_t i = m_buttons.size(); i-- > 0;) {
        if (!shown[i] || !m_actions[i].atRight)
            continue;
        right -= m_buttons[i]->sizeHint().width();
        put(m_buttons[i], right);
        right -= space;
    }
    m_more->setVisible(withMore);
    put(m_more, left);
}

void KeyBar::arrange()
{
    const std::vector<bool> all(m_actions.size(), true);
    setStacked(false);
    if (!fits(all, false))
        setStacked(true);
    int height = m_more->sizeHint().height();
    for (const KeyButton *button : m_buttons)
        height = std::max(height, button->sizeHint().height());
    setFixedHeight(height + m_look.px(10));
    if (fits(all, false))
        return place(all, false);
    const auto every = pages();
    m_page %= every.size();
    place(every[m_page], every.size() > 1);
}

void KeyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Hue::Bar));
    painter.fillRect(0, 0, width(), 1, m_look.colour(Hue::Line));
}

} // namespace guichet::ui
