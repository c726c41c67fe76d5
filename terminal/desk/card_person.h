// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/desk/ports.h"

namespace guichet::desk {

// The people a card speaks of, when the roster does not know them yet (level B):
// the member alone, or everybody of a household card. What the card does not say
// stays unknown.
HouseholdRecord personsOfCard(const cards::Card &card);

// The days of a card's validity, in the terminal's zone.
std::optional<Day> issueDayOf(const cards::Card &card, int zoneMinutes);
std::optional<Day> validFromDayOf(const cards::Card &card, int zoneMinutes); // not-before, else the issue
std::optional<Day> expiryDayOf(const cards::Card &card, int zoneMinutes);

} // namespace guichet::desk
