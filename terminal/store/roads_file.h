// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/road_settings.h"
#include "terminal/base/failure.h"

#include <filesystem>
#include <vector>

// How the claims of this folder's scheme travel: roads.toml beside the journal
// (sync/README.md names its keys). Without that file, the roads of the enrolment.
namespace guichet::store {

inline constexpr std::string_view roadsFileName = "roads.toml";

// In their order. Every mistake is E09 {fichier} {ligne} {cle} {attendu}; nothing is
// guessed and nothing half-read. Secrets and keys are read from the files named, which
// only their owner may read (0600).
Outcome<std::vector<sync::RoadSettings>> loadRoads(const std::filesystem::path &folder, const std::vector<std::string> &enrolled);

} // namespace guichet::store
