// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/desk/month_claims.h"

namespace guichet::console {

// The claims, what they point at and the month's look-ups as FHIR Bulk Data, a file a
// type: "Claim-KPO01-A-2026-05.ndjson". Without a month: look-ups since the first
// claim's day. The folder of --out is there.
Exit exportFhir(Console &console, const Arguments &arguments, desk::Counter &counter, const std::vector<desk::ClaimRow> &rows,
                const std::optional<desk::Month> &month);

} // namespace guichet::console
