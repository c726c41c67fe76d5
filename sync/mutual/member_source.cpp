// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/member_source.h"

namespace guichet::mutual {

Outcome<void> saveMemberSource(sqlite::Database &database, std::string_view source)
{
    return run(database.prepare("INSERT OR REPLACE INTO member_source VALUES (1, ?)").with(source));
}

Outcome<std::string> loadMemberSource(sqlite::Database &database)
{
    auto row = database.prepare("SELECT source FROM member_source");
    std::string source(row.next() ? row.text(0) : std::string_view{});
    if (const auto done = ended(row); !done)
        return done.failure();
    return source;
}

} // namespace guichet::mutual
