// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/month_sheets.h"
#include "terminal/domain/indicators.h"

namespace guichet {

// One claim as the bordereau lists it.
BatchRow batchRowOf(const Claim &claim);
// The half-yearly sheet from its figures; head and currency are the caller's.
FollowUpFacts followUpOf(const Indicators &figures, Language language);

} // namespace guichet
