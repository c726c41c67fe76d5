// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/json_line.h"
#include "terminal/desk/record_care.h"

namespace guichet::console {

// rulings.md 34: the keys of `care` and of `claims`.
JsonLine closedCareJson(const desk::ClosedCare &closed);
JsonLine claimJson(const desk::ClaimRow &row, const desk::Enrolled &enrolled);

// The claim's own reasons and its lines', each once.
std::vector<std::string> reasonsOf(const Claim &claim);

} // namespace guichet::console
