// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/architecture/tree.h"

namespace guichet::architecture {

struct Violation {
    std::string path{};
    std::size_t line = 0; // from 1; 0 = the whole file
    std::string why{};
};

// What each folder never includes and never says (the house's table of layers).
std::vector<Violation> checkLayers(const Tree &tree);
// First line the licence, at most 300 lines, nothing left to do, no path of somebody's machine.
std::vector<Violation> checkFiles(const Tree &tree);
// Nothing but the agreed entries at the top.
std::vector<Violation> checkTopLevel(const Tree &tree);
// Every path and every symbol of README.md's "Where is" table is there, and every package is named with its reason.
std::vector<Violation> checkReadme(const Tree &tree);

} // namespace guichet::architecture
