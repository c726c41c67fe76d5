// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/screen.h"

#include "terminal/ui/scan/us_keyboard.h"

#include <QKeyEvent>

namespace guichet::ui {

Screen::Screen(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
}

bool Screen::takeKey(const QKeyEvent &)
{
    return false;
}

std::optional<int> digitOf(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9)
        return key.key() - Qt::Key_0;
    const char byPlace = usCharacterOf(key.nativeScanCode(), false);
    return byPlace >= '1' && byPlace <= '9' ? std::optional(byPlace - '0') : std::nullopt;
}

} // namespace guichet::ui
