// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/run_server.h"
#include "sync/road_settings.h"

namespace guichet::mutual::serve {

struct RelayRunOrder {
    RunOrder run{};
    std::string folder{};        // made when it is not there
    sync::RoadSettings upstream{};
    std::string version{};       // of this program, for User-Agent
};
// Serves the paths of the mutual behind `upstream` until SIGTERM, and forwards what
// waits by itself. E04, E09 the road cannot be used; E05, M10 as any server.
Outcome<void> runRelay(RelayRunOrder order, std::ostream &out);

} // namespace guichet::mutual::serve
