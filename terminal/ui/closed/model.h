// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"
#include "terminal/texts/language.h"

#include <QString>

namespace guichet::ui {

struct ClosedModel {
    QString title{};
    QString number{};      // "KPO01-A26-000123X"
    QString person{};
    QString due{};         // "Payé par le membre : 2 620 F"
    QString change{};      // "À rendre : 2 380 F"
    QString next{};        // what becomes of it now
    QString receipt{};
};
ClosedModel closedModel(const Claim &claim, ClaimState state, std::optional<Money> change, const QString &person, const QString &receipt, Language language);

} // namespace guichet::ui
