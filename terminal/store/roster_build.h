// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/roster_file.h"

namespace guichet::store {

// An empty file of the roster's schema with a transaction open. Nothing in it needs
// to survive a cut: a file that was not finished is never renamed.
Outcome<sqlite::Database> beginRosterFile(const std::filesystem::path &file);

inline Outcome<void> done(const sqlite::SqlResult<void> &result)
{
    if (!result)
        return failWith(result.error());
    return {};
}

} // namespace guichet::store
