// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"

#include <functional>

namespace guichet::mutual {

struct PublishOrder {
    FacilityCode facility{};
    std::string path{};        // also there: a folder that exists or ends with '/' is a stick; else the file; empty: nowhere
    std::int64_t now = 0;
    Day today{};
    std::function<void(std::uint64_t done, std::uint64_t all)> onProgress{};
    std::string www{};         // what a web server serves; empty: `www` in the mutual's folder
    bool withDelta = false;    // on a stick: also what changed since the last time
};
struct Publication {
    std::string path{};        // of the file; of the web server's folder when there is none
    std::uint64_t version = 0;
    std::uint64_t members = 0;
    std::uint64_t bytes = 0;   // of the file, or the pack
    std::size_t terminals = 0; // that can open it
    std::uint64_t base = 0;    // there is a delta from that version on; 0: none
    std::uint64_t deltaBytes = 0;
    std::uint64_t changedRows = 0; // households and members, since `base`
    std::size_t photoPacks = 0;
    std::size_t newPhotoPacks = 0;
};
// The facility's roster, one version higher each time, also when nobody changed: its
// dates are fresh. M03, E05, M07; D11 without plans: there is nothing to work by.
// D09 when another program published it meanwhile.
Outcome<Publication> publishRoster(Folder &folder, const PublishOrder &order);

} // namespace guichet::mutual
