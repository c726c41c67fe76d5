// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/foreign_road.h"
#include "terminal/desk/network_exchange.h"

// Claims to a server that knows nothing of us and signs nothing: what its road learns
// is in the journal before the next question (rulings.md 25).
namespace guichet::desk {

// Those that wait, and those received and not yet answered for good.
Outcome<std::vector<sync::ForeignClaim>> foreignClaims(Counter &counter, ExchangeParts parts);
sync::ForeignContext foreignContext(Counter &counter);

std::unique_ptr<Conversation> startForeignExchange(Counter &counter, const std::string &road, std::unique_ptr<sync::ForeignRoad> talk);

} // namespace guichet::desk
