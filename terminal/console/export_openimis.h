// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"

namespace guichet::console {

// Claims as openIMIS's own files, with what it would probably refuse. A claim its
// columns cannot hold is named, the others are written; then the exit code is 1.
// Files are a copy: no claim changes its state.
Exit exportOpenimis(Console &console, const Arguments &arguments, desk::Counter &counter, const std::vector<desk::ClaimRow> &rows);

} // namespace guichet::console
