// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/touch_keys.h"

#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointingDevice>
#include <QVBoxLayout>

#include <algorithm>

namespace guichet::ui {
namespace {

bool isFinger(const QEvent &event)
{
    if (event.type() != QEvent::MouseButtonRelease)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const auto *device = mouse.pointingDevice();
    return device && device->type() == QInputDevice::DeviceType::TouchScreen;
}

bool isShown(const QWidget *field)
{
    return field && field->isVisible();
}

// What a finger on `touched` wants to write in; a text of several lines is touched on its viewport.
QWidget *fieldAt(QObject *touched)
{
    if (auto *line = qobject_cast<QLineEdit *>(touched))
        return line->isReadOnly() ? nullptr : line;
    auto *box = qobject_cast<QPlainTextEdit *>(touched ? touched->parent() : nullptr);
    return box && !box->isReadOnly() ? box : nullptr;
}

} // namespace

TouchKeys::TouchKeys(const Look &look, QWidget *window)
    : QWidget(window)
    , m_look(look)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6));
    m_rows->setSpacing(look.px(4));
    hide();
    QCoreApplication::instance()->installEventFilter(this);
}

void TouchKeys::openFor(QWidget *field)
{
    m_field = field;
    fill(field->inputMethodHints() & Qt::ImhPreferNumbers ? Page::Figures : Page::Letters);
    placeBeside();
    show();
    raise();
}

void TouchKeys::fill(Page page)
{
    m_page = page;
    clearLayout(m_rows);
    if (page == Page::Letters) {
        for (const QString &row : {QStringLiteral("azertyuiop"), QStringLiteral("qsdfghjklm"), QStringLiteral("wxcvbn'-é")})
            addRow(m_capitals ? row.toUpper() : row);
    } else {
        for (const QString &row : {QStringLiteral("1234567890"), QStringLiteral("/-,.+:@()"), QStringLiteral("éèàçêôïɛɔŋ")})
            addRow(row);
    }
    addActions();
    showFilled(this);
}

void TouchKeys::addRow(const QString &characters)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(4));
    for (const QChar character : characters) {
        auto *button = new KeyButton(m_look, {}, character, this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &KeyButton::clicked, this, [this, character] { type(character); });
        row->addWidget(button, 1);
    }
    m_rows->addLayout(row);
}

void TouchKeys::addActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(4));
    const auto add = [&](const QString &name, int stretch, auto action) {
        auto *button = new KeyButton(m_look, {}, name, this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &KeyButton::clicked, this, action);
        row->addWidget(button, stretch);
    };
    add(m_page == Page::Letters ? tr("123") : tr("abc"), 2, [this] { fill(m_page == Page::Letters ? Page::Figures : Page::Letters); });
    if (m_page == Page::Letters)
        add(tr("Maj"), 2, [this] { setCapitals(!m_capitals); });
    add(tr("espace"), 4, [this] { type(QStringLiteral(" ")); });
    add(tr("effacer"), 3, [this] { press(Qt::Key_Backspace); });
    add(tr("Entrée"), 3, [this] { press(Qt::Key_Return, QStringLiteral("\r")); });
    add(tr("fermer"), 3, [this] { hide(); });
    m_rows->addLayout(row);
}

void TouchKeys::setCapitals(bool capitals)
{
    m_capitals = capitals;
    fill(m_page);
}

void TouchKeys::type(const QString &character)
{
    press(0, character);
    if (m_capitals)
        setCapitals(false); // one capital, as on a telephone
}

// To the field itself: nothing of it looks like a scanner's keys. Enter may lead to
// another screen, where the next touch opens it again.
void TouchKeys::press(int key, const QString &text)
{
    if (!isShown(m_field.data()))
        return hide();
    const QPointer<QWidget> field = m_field;
    const bool enters = key == Qt::Key_Return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    m_field = nullptr; // our own keys close nothing
    QCoreApplication::sendEvent(field, &down);
    if (field)
        QCoreApplication::sendEvent(field, &up);
    m_field = field;
    auto *next = qobject_cast<QLineEdit *>(window()->focusWidget());
    if (!enters)
        return;
    if (next && next != field && next->isVisible())
        openFor(next);
    else if (!isShown(field.data()) || window()->focusWidget() != field.data())
        hide();
}

// Below the field where it fits, else above it.
void TouchKeys::placeBeside()
{
    QWidget *parent = parentWidget();
    const int height = m_rows->sizeHint().height();
    const QWidget *field = m_field.data();
    if (!field)
        return;
    const int seen = std::min(field->height(), 2 * m_look.touch()); // of a text its first lines
    const int fieldBottom = field->mapTo(parent, QPoint(0, seen)).y();
    const bool below = fieldBottom + m_look.px(8) <= parent->height() - height;
    setGeometry(0, below ? parent->height() - height : 0, parent->width(), height);
}

bool TouchKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (isFinger(*event)) {
        QWidget *field = fieldAt(watched);
        if (field && field->window() == window())
            openFor(field);
    }
    const bool realKey = event->type() == QEvent::KeyPress && watched->isWindowType();
    if (isVisible() && (realKey || (m_field && !isShown(m_field.data()))))
        hide();
    return false;
}

void TouchKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Hue::Bar));
    painter.fillRect(0, 0, width(), 1, m_look.colour(Hue::Line));
}

} // namespace guichet::ui
