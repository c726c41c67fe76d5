// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/pin_field.h"

#include "terminal/domain/pin.h"
#include "terminal/ui/scan/us_keyboard.h"

#include <QKeyEvent>

namespace guichet::ui {
namespace {

QChar digitIn(const QKeyEvent &event)
{
    const QString spelled = event.text();
    if (spelled.size() == 1 && spelled[0] >= QLatin1Char('0') && spelled[0] <= QLatin1Char('9'))
        return spelled[0];
    const char byPlace = usCharacterOf(event.nativeScanCode(), false);
    return byPlace >= '0' && byPlace <= '9' ? QLatin1Char(byPlace) : QChar();
}

} // namespace

PinField::PinField(const Look &look, QWidget *parent)
    : EntryField(look, Type::Amount, tr("Code secret"), static_cast<int>(longestPin), parent)
{
    setEchoMode(QLineEdit::Password);
    setAlignment(Qt::AlignCenter);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setFixedHeight(look.px(64));
}

void PinField::type(QChar digit)
{
    if (isEnabled() && text().size() < maxLength())
        setText(text() + digit);
}

void PinField::eraseLast()
{
    setText(text().chopped(std::min<qsizetype>(1, text().size())));
}

// Neither pasted nor selected: a PIN is typed. What is no digit goes on to the screen.
void PinField::keyPressEvent(QKeyEvent *event)
{
    const QChar digit = digitIn(*event);
    if (!digit.isNull() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        if (!event->isAutoRepeat())
            type(digit);
        return;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        return eraseLast();
    event->ignore();
}

} // namespace guichet::ui
