// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace guichet {

// A broken promise between two of our own functions: never caused by input.
// Says where and stops, so that nothing wrong is written to a ledger.
inline void check(bool condition, const std::source_location where = std::source_location::current())
{
    if (condition) [[likely]]
        return;
    std::fprintf(stderr, "guichet: internal check failed at %s:%u in %s\n", where.file_name(), where.line(), where.function_name());
    std::abort();
}

} // namespace guichet
