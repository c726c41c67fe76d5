// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/road_settings.h"
#include "terminal/desk/network_exchange.h"

namespace guichet::desk {

// The conversation that road speaks: ours, FHIR R4 or openIMIS. D codes when what
// waits cannot be read.
Outcome<std::unique_ptr<Conversation>> startExchange(Counter &counter, const sync::RoadSettings &road, ExchangeParts parts,
                                                     std::function<bool(std::uint64_t members)> onProgress);

} // namespace guichet::desk
