// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/desk/ports.h"
#include "terminal/domain/eligibility.h"

namespace guichet::desk {

// The member a card names, in the household the roster gives; nullptr when not there.
const Beneficiary *findBearer(const HouseholdRecord &household, const cards::Card &card);

// What the reading of a card and the roster's knowledge of its bearer prove
// together; `household` is nullptr for somebody who is not in the roster. A
// generation of 0 in the roster means that it knows of no card: then any will do.
CardEvidence evidenceOf(const cards::CardReading &reading, const HouseholdRecord *household, int zoneMinutes);

} // namespace guichet::desk
