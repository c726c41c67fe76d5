// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/claim_history.h"
#include "terminal/desk/day_view.h"
#include "terminal/desk/month_claims.h"
#include "terminal/desk/network_exchange.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

#include <set>

namespace guichet::ui {

// What to do with a claim, in the order in which they stand.
enum class Pile { Trouble, Waiting, Answered };
// How a state is shown: the sign says the same as the colour, the word again.
struct ShownState {
    Pile pile = Pile::Waiting;
    Tone tone = Tone::Neutral;
    QString sign{};
};
ShownState shownState(ClaimState state);
QString stateWords(const desk::ClaimRow &claim, Language language); // "✗ rejetée"

// What of the history is shown.
struct ClaimFilter {
    std::optional<Pile> pile{};
    std::optional<desk::Month> month{};    // of the care
    QString words{};                       // within a claim's number or a member's
    std::set<MemberNumber> members{};      // whose name was meant by the words
};

struct OutboxFacts {
    const desk::ClaimHistory &history;
    const desk::CounterState &state;
    bool hasNetwork = false;
    ClaimFilter filter{};
};

struct OutboxModel {
    Tone tone = Tone::Yes;
    QString headline{};    // "12 en attente"
    QString oldest{};      // "la plus ancienne : 3 j"
    QString advice{};      // what to do when they wait too long
    QString lastExchange{};
    QString count{};       // "40 demandes"
    QString pile{};        // what is chosen: "Toutes"
    QString month{};       // "Tous les mois"
    std::vector<ListRowText> rows{};
    std::vector<Ulid> claims{}; // of the rows
};
// What needs somebody first, then what waits, then what was answered, newest first.
OutboxModel outboxModel(const OutboxFacts &facts, Language language);

struct PileChoice {
    std::optional<Pile> pile{};
    ListRowText row{};
};
std::vector<PileChoice> pileChoices(const desk::ClaimHistory &history); // all of them first, each with its count
struct MonthChoice {
    std::optional<desk::Month> month{};
    ListRowText row{};
};
std::vector<MonthChoice> monthChoices(const desk::ClaimHistory &history, Language language); // all, then the latest first

// What an exchange did, in one or two short sentences.
QString exchangeResult(const desk::SendReport &sent, const desk::ReceiveReport &received);

} // namespace guichet::ui
