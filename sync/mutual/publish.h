// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"

#include <functional>

namespace guichet::mutual {

struct PublishOrder {
    FacilityCode facility{};
    std::string path{};        // a folder that exists or ends with '/': a stick's layout below it; else the file
    std::int64_t now = 0;
    Day today{};
    std::function<void(std::uint64_t done, std::uint64_t all)> onProgress{};
};
struct Publication {
    std::string path{};        // of the file
    std::uint64_t version = 0;
    std::uint64_t members = 0;
    std::uint64_t bytes = 0;
    std::size_t terminals = 0; // that can open it
};
// The facility's roster, one version higher each time. M03, E05, M07; D11 without
// plans: there is nothing to work by.
Outcome<Publication> publishRoster(Folder &folder, const PublishOrder &order);

} // namespace guichet::mutual
