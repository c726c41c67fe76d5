// SPDX-License-Identifier: Apache-2.0
#include "sync/cut_block.h"

namespace guichet::sync {
namespace {

template <class Column, std::size_t N>
bool openColumns(std::array<Column, N> &to, const CutBlock &block, std::size_t first, std::size_t rows)
{
    for (std::size_t i = 0; i < N; ++i) {
        auto column = Column::open(block.columns[first + i], rows);
        if (!column)
            return false;
        to[i] = std::move(*column);
    }
    return true;
}

// The members of all households together are the block's.
bool doMembersAddUp(const NumberColumn &counts, std::size_t members)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < counts.rows(); ++i) {
        if (counts.at(i) > members)
            return false;
        sum += counts.at(i);
    }
    return sum == members;
}

template <class Columns>
void decodeEach(Columns &columns)
{
    for (auto &column : columns)
        column.decodeAll();
}

} // namespace

std::optional<CutBlock> cutBlock(ByteView bytes)
{
    if (bytes.size() > largestBlockBytes || bytes.empty() || bytes[0] != blockFormatVersion)
        return {};
    ByteView rest = bytes.subspan(1);
    const auto households = takeVarint(rest);
    const auto members = households ? takeVarint(rest) : std::nullopt;
    if (!members || *households > largestBlockRows || *members > largestBlockRows)
        return {};
    CutBlock block{static_cast<std::size_t>(*households), static_cast<std::size_t>(*members), {}};
    for (ByteView &column : block.columns) {
        const auto taken = takeSized(rest);
        if (!taken)
            return {};
        column = *taken;
    }
    if (!rest.empty())
        return {};
    return block;
}

bool openNumbers(RosterColumns &columns, const CutBlock &block)
{
    columns.households = block.households;
    columns.members = block.members;
    if (!openColumns(columns.householdNumbers, block, 0, block.households)
        || !openColumns(columns.memberNumbers, block, firstMemberNumber, block.members))
        return false;
    NumberColumn &counts = columnAt(columns.householdNumbers, HouseholdNumber::Members);
    counts.decodeAll();
    return doMembersAddUp(counts, block.members);
}

bool openTexts(RosterColumns &columns, const CutBlock &block)
{
    return openColumns(columns.householdTexts, block, firstHouseholdText, block.households)
        && openColumns(columns.memberTexts, block, firstMemberText, block.members);
}

void decodeAll(RosterColumns &columns)
{
    decodeEach(columns.householdNumbers);
    decodeEach(columns.householdTexts);
    decodeEach(columns.memberNumbers);
    decodeEach(columns.memberTexts);
}

Bytes beginBlock(std::size_t households, std::size_t members)
{
    Bytes bytes{blockFormatVersion};
    appendVarint(bytes, households);
    appendVarint(bytes, members);
    return bytes;
}

} // namespace guichet::sync
