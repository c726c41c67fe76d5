// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card_reason.h"
#include "terminal/base/failure.h"

// What is said at the counter when a card is refused (trust.md's codes Q01 to Q16).
namespace guichet::cards {

// `reason` is a refusal: not Ok, not LegacyUnsignedId.
Code messageFor(CardReason reason);

// The same, told apart by the text: a damaged card of ours starts like one, and
// is asked for again (Q02); anything else is no card (Q01). Staff badges: Q08.
Code messageFor(CardReason reason, std::string_view text);

} // namespace guichet::cards
