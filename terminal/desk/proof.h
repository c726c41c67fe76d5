// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/situation.h"
#include "terminal/domain/verification.h"

namespace guichet::desk {

// How sure it is that the person is the member (rulings.md 18): a photo confirmed,
// or, where there is none, a paper seen; with the card in hand it is the strongest.
Presence presenceOf(Identification identification, PhotoAnswer photo, VisitType visit);

// Why the mutual should pay, as known now (trust.md 3.3).
EligibilityProof proofOf(const Situation &situation, const Moment &moment, Presence presence);

} // namespace guichet::desk
