// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/www.h"

#include <set>

// Which photo lies in which pack. A photo stays in the pack it was put in, so that it
// travels once; packs are of one facility, because their key opens all that is in them.
namespace guichet::mutual {

struct NumberedPhotoPack {
    std::uint64_t number = 0; // of the facility: what its file on a stick is called
    sync::PhotoPack pack{};
};
struct PhotoPlan {
    std::vector<NumberedPhotoPack> kept{};
    std::vector<NumberedPhotoPack> made{};                          // already on the web server, named by nothing yet
    std::vector<std::vector<std::array<Byte, 8>>> contents{};       // of those made
    std::vector<std::uint64_t> dropped{};                           // numbers

    std::vector<NumberedPhotoPack> all() const; // in order of number
};
// Packs hardly anybody's photo is in any more (less than a quarter) or whose file is
// gone are given up; what is still wanted of them and what is new goes into new ones.
Outcome<PhotoPlan> planPhotoPacks(Folder &folder, const Facility &facility, const Www &www);
Outcome<void> savePhotoPlan(Folder &folder, const FacilityCode &facility, const PhotoPlan &plan); // inside a transaction

} // namespace guichet::mutual
