// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/indicators.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/chart.h"
#include "terminal/ui/look/list_row.h"

#include <QString>

namespace guichet::ui {

struct Period {
    Day from{};
    Day to{};
    QString name{};              // "Semestre en cours"
};
// The half-year first: the meeting with the mutual is about it.
std::vector<Period> periodsFor(Day today);
QString periodText(const Period &period); // "01/01/2026 – 30/06/2026"

struct FigureGroup {
    QString title{};
    std::vector<std::pair<QString, QString>> figures{};
};
struct FigureChart {
    QString title{};
    bool byReason = false;       // lying bars; else upright ones by month
    std::vector<ChartBar> bars{};
    std::optional<double> goal{};
    QString goalText{};
};
struct FollowUpModel {
    QString title{};
    QString period{};
    std::vector<FigureGroup> groups{};
    std::vector<FigureChart> charts{};
};
FollowUpModel followUpModel(const Indicators &figures, const Period &period, const std::string &currency, Day today, Language language);

} // namespace guichet::ui
