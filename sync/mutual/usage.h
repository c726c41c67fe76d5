// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"
#include "terminal/domain/plan.h"

#include <unordered_map>

// What people have consumed since their table was imported: the claims the mutual
// holds, cancelled and rejected ones left out, others by what was accepted (rulings.md 10).
namespace guichet::mutual {

struct ClaimUse {
    std::int64_t logIndex = 0;
    Day careDay{};
    Money amount{};
    bool newEpisode = false;
};
using ClaimsByMember = std::unordered_map<std::string, std::vector<ClaimUse>>;

Outcome<ClaimsByMember> loadClaimUses(Folder &folder, Day since);

// What the table said, and for which policy year it was said.
struct ToldUse {
    Money amount{};
    std::optional<std::int64_t> year{}; // empty: the present one
    std::int64_t after = 0;             // log index of the last claim that is in it
};
struct Use {
    Money amount{};
    int episodes = 0;
};
Use computeUse(const ToldUse &told, const std::vector<ClaimUse> &claims, const Plan &plan, Day on);

} // namespace guichet::mutual
