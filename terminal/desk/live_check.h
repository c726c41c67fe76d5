// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/live_eligibility.h"
#include "terminal/desk/verify_member.h"

namespace guichet::desk {

// What a server says beside what the list said. It is unsigned: the decision, its
// proof and what is written stay those of the list, whatever it says (sync.md 4).
enum class LiveWord { Silent, Agrees, SaysYes, SaysNo };

struct LiveCheck {
    LiveWord word = LiveWord::Silent;          // against the list's decision
    std::string source{};                      // the server, "fhir.example"
    std::optional<fhir::LiveAnswer> answer{};
    std::optional<Failure> trouble{};          // why it is silent, when it failed
};

bool canAskLive(const sync::RoadSettings &road); // FHIR and openIMIS

// Two seconds at most, by the limits of its questions.
LiveCheck askLive(Counter &counter, Network &network, const sync::RoadSettings &road, const RightsAnswer &answer);

} // namespace guichet::desk
