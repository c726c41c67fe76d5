// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/month_reading.h"
#include "terminal/documents/month_sheets.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

#include <QString>

namespace guichet::ui {

using LabelledText = std::pair<QString, QString>;

struct BatchModel {
    QString title{};                      // "mai 2026"
    QString scheme{};
    Tone tone = Tone::Neutral;
    QString state{};                      // "12 demandes à signer", "Signé : DEMO-…"
    QString due{};                        // the mutual's part, in large figures
    QString dueWords{};
    std::vector<LabelledText> sums{};     // total, mutual, State, member
    std::vector<LabelledText> categories{};
    QStringList notes{};                  // what was left out, and why
    QString faultsTitle{};                // "Contrôle : 3 à voir"
    std::vector<ListRowText> faults{};
    std::vector<Ulid> faultClaims{};      // of the rows
    std::vector<ListRowText> unpaid{};    // by age, then payments
    bool maySign = false;
    bool mayPrint = false;
};
BatchModel batchModel(const desk::MonthView &view, const std::string &scheme, Language language);

} // namespace guichet::ui
