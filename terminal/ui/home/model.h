// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/day_view.h"
#include "terminal/desk/find_member.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"
#include "terminal/ui/look/status_bar.h"

#include <set>

namespace guichet::ui {

enum class VisitState { Open, Draft, Closed, Refused };

struct HomeRow {
    ListRowText shown{};
    Ulid verification{};
    std::optional<Ulid> claim{};
    VisitState state = VisitState::Open;
};
struct HomeModel {
    std::vector<HomeRow> rows{};
    QString count{};   // "14 visites · 2 ouvertes"
    QString footer{};  // "Dernier échange le 20/11/2026 17:40"
};
// `drafts`: verifications whose care was put aside.
HomeModel homeModel(const std::vector<desk::TodayRow> &visits, const desk::CounterState &state, const std::set<Ulid> &drafts, Language language);

std::vector<StatusChip> statusChips(const desk::CounterState &state);

} // namespace guichet::ui
