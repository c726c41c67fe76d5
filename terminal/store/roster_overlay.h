// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/roster_head.h"

// What deltas have changed since the roster file was built: households in further
// blocks, numbered on from the file's own, and where each one replaced has gone. A file
// of its own beside, roster.overlay.sqlite, built whole and renamed over, so that the
// large file is not written again for a few people. Read into memory when it is opened:
// 16 bytes a household that changed, 12 an identifier that came.
namespace guichet::store {

struct HouseholdPlace {
    std::uint32_t block = 0;
    std::uint32_t household = 0; // in the block
    auto operator<=>(const HouseholdPlace &) const = default;
};
inline constexpr HouseholdPlace nowhere{0xffffffff, 0xffffffff};

struct HouseholdMove {
    HouseholdPlace from{};
    HouseholdPlace to{};         // where it is now, or `nowhere`
};

struct RosterOverlay {
    std::uint64_t baseVersion = 0;      // the roster file it lies on: no other
    std::array<Byte, 8> baseStamp{};
    RosterHead head{};                  // in force; firstRows of the further blocks
    struct Layer {                      // one a delta
        std::uint32_t firstBlock = 0;
        std::uint64_t version = 0;      // its blocks are sealed under
    };
    std::vector<Layer> layers{};
    std::uint32_t rows = 0;             // members through all blocks, also the file's own
    std::vector<HouseholdMove> moves{}; // by from
    std::array<std::vector<IndexRecord>, indexKinds> added{}; // by hash; those unchanged stay with the block they came in

    bool liesOn(const RosterHead &base) const;
    HouseholdPlace settle(HouseholdPlace place) const; // where a household found there is now
    std::uint64_t versionOf(std::uint32_t block) const;
    std::vector<std::uint32_t> blocksOf(IndexKind kind, std::uint64_t hash) const;
};

Bytes encodeOverlay(const RosterOverlay &overlay);
std::optional<RosterOverlay> parseOverlay(ByteView bytes);
Vault::Place placeOfOverlay();

} // namespace guichet::store
