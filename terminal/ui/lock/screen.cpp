// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/lock/screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/opening/pin_panel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace guichet::ui {

LockScreen::LockScreen(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_steps(new QStackedLayout(this))
    , m_blank(new QWidget(this))
    , m_door(new QWidget(this))
    , m_sentence(makeLabel(look, Type::Large, {}, Hue::Mute))
    , m_panel(new PinPanel(look))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Écran masqué"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *blank = new QVBoxLayout(m_blank);
    blank->addStretch(3);
    blank->addWidget(m_sentence);
    blank->addStretch(2);
    auto *door = new QVBoxLayout(m_door);
    door->setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(32));
    door->addWidget(m_panel);
    m_steps->addWidget(m_blank);
    m_steps->addWidget(m_door);
}

void LockScreen::showBlank(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_steps->setCurrentWidget(m_blank);
    setFocus();
}

void LockScreen::showLocked()
{
    m_steps->setCurrentWidget(m_door);
    setFocus();
    m_panel->takeFocus();
}

bool LockScreen::isLocked() const
{
    return m_steps->currentWidget() == m_door;
}

// Every key ends here: nothing behind hears it.
void LockScreen::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat())
        return;
    if (!isLocked())
        return Q_EMIT wakeWanted();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_panel->submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT badgeWanted();
}

void LockScreen::mousePressEvent(QMouseEvent *)
{
    if (!isLocked())
        Q_EMIT wakeWanted();
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.colour(Hue::Paper));
}

} // namespace guichet::ui
