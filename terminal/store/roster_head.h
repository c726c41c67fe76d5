// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/store/roster_index.h"

#include <array>

namespace guichet::store {

// What is kept beside the people.
struct RosterHead {
    desk::RosterStatus status{};
    sync::RosterTerms terms{};
    std::vector<std::pair<std::string, Bytes>> revoked{}; // per issuer, cards::encodeSerials
    std::array<unsigned, indexKinds> pageBits{};
    std::vector<std::uint32_t> firstRows{};               // of each block, members counted through
};
Bytes encodeHead(const RosterHead &head);
std::optional<RosterHead> parseHead(ByteView bytes);
Vault::Place placeOfHead();

// Sealed to this roster and its place in it: version ‖ block.
std::array<Byte, 12> blockId(std::uint64_t version, std::uint32_t block);
Vault::Place placeOfBlock(ByteView id);

} // namespace guichet::store
