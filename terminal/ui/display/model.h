// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/preferences.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/look.h"

#include <QString>

#include <vector>

namespace guichet::ui {

// One choice of the screen: what may be chosen, and what is.
struct DisplayGroup {
    QString title{};
    std::vector<QString> options{};
    int chosen = -1;
};

enum class DisplayChoice { Language, Theme, TextSize, Sounds }; // in the order of the groups

std::vector<DisplayGroup> displayGroups(const desk::Preferences &now);
desk::Preferences withChoice(desk::Preferences now, DisplayChoice choice, int option);

// What was chosen, as a window is built of it.
Language languageOf(const desk::Preferences &wanted);
Look lookFor(QSize screen, const desk::Preferences &wanted, int hour); // hour: 0 to 23, local

} // namespace guichet::ui
