// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::desk {

enum class QueryKind { CardText, Number, Name, Phone };

struct MemberQuery {
    QueryKind kind = QueryKind::CardText;
    std::string text{};
    bool fromKeyboard = false;       // a wedge: a garbled layout may be repaired, the signature decides
    std::optional<int> rank{};       // who of the household is present
};

// Who may be meant. A card that is refused gives nobody and a message, save where
// domain.md 4 step 1 answers with a decision (not authentic, revoked, expired).
struct FoundMember {
    std::vector<Person> people{};            // several: ask which; from a card: one
    bool more = false;
    int readyPercent = 100;
    std::optional<cards::CardReading> card{};
    TrustLevel trust = TrustLevel::C;
    Identification identification = Identification::Card;
    bool inRoster = true;                    // false: built from the card alone (level B)
    std::optional<Failure> message{};        // Q-code to show with the answer
};

// Failure: nothing can be decided (Q01, Q02, Q04, Q05, Q08, Q09, Q10, Q15, E06 nobody found, D11 no roster).
Outcome<FoundMember> findMember(Counter &counter, const MemberQuery &query);

} // namespace guichet::desk
