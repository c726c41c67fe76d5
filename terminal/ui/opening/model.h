// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/staff_book.h"
#include "terminal/desk/day_view.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/look.h"

#include <QString>

#include <optional>
#include <vector>

namespace guichet::ui {

// What stands around the counter at the moment it opens.
struct OpeningFacts {
    QString printer{};                       // empty: none
    QStringList scanners{};                  // besides a scanner on the keyboard
    std::optional<std::uint64_t> freeBytes{};
};

// One thing that was looked at.
struct CheckRow {
    QString title{};
    QString detail{};
    Tone tone = Tone::Yes;                   // Yes well, Wait to look at, No to repair first
};

struct OpeningModel {
    QString greeting{};                      // "Bonjour, NAME (rôle)"
    QString moment{};                        // "dimanche 22 novembre 2026, 11:34"
    Tone momentTone = Tone::Yes;
    std::vector<CheckRow> rows{};
};
OpeningModel openingModel(const desk::StaffMember &who, const desk::CounterState &state, const OpeningFacts &facts, Language language);

QString roleName(Role role); // "Réception"

} // namespace guichet::ui
