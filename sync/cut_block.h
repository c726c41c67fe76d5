// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_columns.h"

// A roster block cut into its columns, none of them opened: the frame that reading
// it whole, looking one person up and cutting it smaller have in common.
namespace guichet::sync {

inline constexpr Byte blockFormatVersion = 1;
inline constexpr std::size_t firstHouseholdText = householdNumberCount;
inline constexpr std::size_t firstMemberNumber = firstHouseholdText + householdTextCount;
inline constexpr std::size_t firstMemberText = firstMemberNumber + memberFieldCount;

struct CutBlock {
    std::size_t households = 0;
    std::size_t members = 0;
    std::array<ByteView, columnCount> columns{}; // into the block
};

// Nothing when the bytes are not a block.
std::optional<CutBlock> cutBlock(ByteView bytes);
// False when a column is not one, or the members of the households are not the block's.
bool openNumbers(RosterColumns &columns, const CutBlock &block);
bool openTexts(RosterColumns &columns, const CutBlock &block);
// Makes every row cheap to read.
void decodeAll(RosterColumns &columns);

// What stands before the columns.
Bytes beginBlock(std::size_t households, std::size_t members);

} // namespace guichet::sync
