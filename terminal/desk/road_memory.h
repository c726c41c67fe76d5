// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/network_exchange.h"

namespace guichet::desk {

// Counts a failure or forgets them, and says in the report when to come back
// (sync/retry.h); `askedFor`: seconds the server asked for. Written only when it changes.
void rememberRoad(Counter &counter, ExchangeReport &report, std::optional<std::int64_t> askedFor);

} // namespace guichet::desk
