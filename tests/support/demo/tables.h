// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/demo/demo_mutual.h"

#include <filesystem>

namespace guichet::demo {

// plans.json, tariff.csv, facilities.csv, members.csv as `guichet-mutual import`
// reads them, and demo-people.tsv: standing, member number, name, reason.
// False when the folder cannot be written.
bool writeTables(const std::filesystem::path &folder, const Options &options);

} // namespace guichet::demo
