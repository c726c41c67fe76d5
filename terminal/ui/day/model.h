// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/cash_day.h"
#include "terminal/desk/day_view.h"
#include "terminal/desk/unfinished.h"
#include "terminal/desk/visit_papers.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

#include <array>
#include <set>

namespace guichet::ui {

// What is looked at of a day, one list at a time.
enum class DayPart { Visits, Unfinished, Cash };
inline constexpr std::array dayParts{DayPart::Visits, DayPart::Unfinished, DayPart::Cash};

struct DayFacts {
    desk::CounterState state{};
    Day day{};
    std::vector<desk::TodayRow> visits{};
    std::set<Ulid> drafts{};                          // verifications whose care was put aside
    std::vector<desk::UnfinishedVisit> unfinished{};
    std::vector<desk::Regularisation> regularisations{};
    desk::CashOfDay cash{};
    std::string currency{};
};

struct DayRow {
    ListRowText shown{};
    std::optional<Ulid> verification{};  // to go on with
    std::optional<Ulid> claim{};         // to look at again
};
struct DayPartModel {
    QString title{};                     // "Visites (14)"
    QString empty{};                     // said calmly where there is nothing
    std::vector<DayRow> rows{};
};
struct DaySum {
    QString label{};
    QString amount{};
};
struct DayModel {
    QString title{};                     // "Mardi 12/05/2026"
    QString state{};                     // "Clôturée à 17:32 · compté 12 400 F"
    Tone tone = Tone::Neutral;
    std::array<DayPartModel, dayParts.size()> parts{};
    QString kept{};                      // of the day, large
    std::vector<DaySum> sums{};
    std::vector<DaySum> byHour{};
    std::vector<DaySum> byOperator{};
    bool isClosed = false;
    bool mayClose = false;               // today, and not closed yet
};
DayModel dayModel(const DayFacts &facts, Language language);

} // namespace guichet::ui
