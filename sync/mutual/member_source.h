// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/database.h"

#include <string>
#include <string_view>

// Where the people come from when the mutual did not register them itself:
// "openimis", or empty. The rosters say it, and so do the counters.
namespace guichet::mutual {

Outcome<void> saveMemberSource(sqlite::Database &database, std::string_view source);
Outcome<std::string> loadMemberSource(sqlite::Database &database);

} // namespace guichet::mutual
