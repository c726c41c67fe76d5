// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/month_reading.h"

namespace guichet::desk {

// Signs the bordereau of what the view holds: a journal entry of its own, which goes up
// with the next exchange. Late claims of a month make a further one (…-02).
//   B01 nothing to put on it · B02 {numero} nothing new since the last one · A04
Outcome<MadeBatch> closeBatch(Counter &counter, const MonthView &view);

} // namespace guichet::desk
