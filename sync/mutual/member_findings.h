// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/import.h"

namespace guichet::mutual {

// What looks wrong among the people just read, in the order of the table of
// checks: persons twice, impossible dates, households without or with two heads,
// one telephone for many, households told in two ways, mothers who are not there.
Outcome<void> reportMemberFindings(const ImportContext &context, const std::string &file);

} // namespace guichet::mutual
