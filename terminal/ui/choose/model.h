// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/find_member.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

namespace guichet::ui {

struct ChooseModel {
    QString question{};
    QString hint{};                      // "précisez", "liste en préparation, N %"
    std::vector<ListRowText> rows{};
    QString take{};                      // what Enter does; empty: it is this person
};
// Several people carry the name, or answer to the telephone.
ChooseModel candidatesModel(const desk::FoundMember &found, Day today, Language language);
// Everybody of the household: who is present?
ChooseModel householdModel(const HouseholdRecord &household, Day today, Language language);

} // namespace guichet::ui
