// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/month_claims.h"

#include <map>
#include <string>

namespace guichet::console {

// The claims, what they point at and the month's look-ups as FHIR Bulk Data: file
// name → lines. Without a month: look-ups since the first claim's day.
Outcome<std::map<std::string, std::string>> fhirFiles(desk::Counter &counter, const std::vector<desk::ClaimRow> &rows, const std::optional<desk::Month> &month);

} // namespace guichet::console
