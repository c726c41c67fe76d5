// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/day_view.h"
#include "terminal/desk/network_exchange.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

namespace guichet::ui {

struct OutboxModel {
    Tone tone = Tone::Yes;
    QString headline{};    // "12 en attente"
    QString oldest{};      // "la plus ancienne : 3 j"
    QString advice{};      // what to do when they wait too long
    QString lastExchange{};
    QString count{};       // "40 demandes"
    std::vector<ListRowText> rows{};
};
// What needs somebody first, then what waits, then what was answered, newest first.
OutboxModel outboxModel(const std::vector<desk::ClaimRow> &claims, const desk::CounterState &state, bool hasNetwork, Language language);

// What an exchange did, in one or two short sentences.
QString exchangeResult(const desk::SendReport &sent, const desk::ReceiveReport &received);

} // namespace guichet::ui
