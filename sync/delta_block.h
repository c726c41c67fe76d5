// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_columns.h"

// One block of a delta as it travels (sync/FORMAT.md, "Delta"), not yet put on anything.
namespace guichet::sync {

// New values of one column, row after row where it changed: as they are, or what they
// are above the old ones (modulo 2^64).
struct NumberChanges {
    bool areAbsolute = false;
    Numbers values{};
};

struct DeltaBlock {
    std::vector<std::string> removed{};  // household ids, as the next
    std::vector<std::string> changed{};
    Numbers householdMasks{};            // one a changed household: bit = column, numbers before texts; `Members` when people came, went or stand elsewhere
    Numbers memberCounts{};              // afterwards, where the bit `Members` is set
    Numbers sources{};                   // of each of those members: 1 + its place before, 0 = new
    Numbers touched{};                   // one a changed household: how many of its members changed
    Numbers steps{};                     // one a touched member: its place above the one after the last touched
    Numbers memberMasks{};               // one a touched member: bit = column, numbers before texts
    std::array<NumberChanges, householdNumberCount> householdNumbers{};
    std::array<std::vector<std::string>, householdTextCount> householdTexts{};
    std::array<NumberChanges, memberFieldCount> memberNumbers{};
    std::array<std::vector<std::string>, memberTextCount> memberTexts{};
    std::size_t added = 0;               // households
    Bytes came{};                        // a roster block: those added, then, if there are new members elsewhere, one household `newMembersId` of them all
};

inline constexpr std::string_view newMembersId = "+";

constexpr std::uint64_t bitOf(HouseholdNumber name)
{
    return std::uint64_t{1} << static_cast<unsigned>(name);
}

Bytes encodeDeltaBlock(const DeltaBlock &block);
// R06 when it is not such a block. Every list is as long as the masks and counts say,
// no list has more than largestBlockRows rows; identifiers are not looked at.
Outcome<DeltaBlock> parseDeltaBlock(ByteView bytes);

} // namespace guichet::sync
