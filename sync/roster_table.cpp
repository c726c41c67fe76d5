// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_table.h"

#include "sync/cut_block.h"
#include "sync/roster_block.h"

namespace guichet::sync {
namespace {

std::optional<RosterColumns> openPlain(ByteView bytes)
{
    const auto block = cutBlock(bytes);
    RosterColumns columns;
    if (!block || !openNumbers(columns, *block) || !openTexts(columns, *block))
        return {};
    decodeAll(columns);
    if (!isPlain(columns))
        return {};
    return columns;
}

} // namespace

Outcome<RosterTable> RosterTable::open(Bytes bytes)
{
    RosterTable table;
    table.m_bytes = std::move(bytes);
    auto columns = openPlain(table.m_bytes);
    if (!columns) { // read household by household, which names the row that is impossible
        const auto households = parseRosterBlock(table.m_bytes);
        if (!households)
            return households.failure();
        table.m_bytes = encodeRosterBlock(*households);
        columns = openPlain(table.m_bytes);
        if (!columns)
            return fail(Code::R08, {}, "not a roster block");
    }
    table.m_columns = std::move(*columns);
    return table;
}

std::size_t RosterTable::membersOf(std::size_t household) const
{
    return static_cast<std::size_t>(columnAt(m_columns.householdNumbers, HouseholdNumber::Members).at(household));
}

std::vector<RosterTable::Slice> RosterTable::cut(std::size_t members) const
{
    std::vector<Slice> slices;
    Slice open;
    for (std::size_t i = 0; i < households(); ++i) {
        ++open.households;
        open.members += membersOf(i);
        if (open.members < members && i + 1 < households())
            continue;
        slices.push_back(open);
        open = {i + 1, 0, open.firstMember + open.members, 0};
    }
    return slices;
}

Bytes RosterTable::encode(const Slice &slice) const
{
    Bytes bytes = beginBlock(slice.households, slice.members);
    for (const NumberColumn &column : m_columns.householdNumbers)
        appendNumbers(bytes, column.slice(slice.firstHousehold, slice.households));
    for (const TextColumn &column : m_columns.householdTexts)
        column.appendSlice(bytes, slice.firstHousehold, slice.households);
    for (const NumberColumn &column : m_columns.memberNumbers)
        appendNumbers(bytes, column.slice(slice.firstMember, slice.members));
    for (const TextColumn &column : m_columns.memberTexts)
        column.appendSlice(bytes, slice.firstMember, slice.members);
    return bytes;
}

std::string_view RosterTable::householdId(std::size_t household, std::string &room) const
{
    return columnAt(m_columns.householdTexts, HouseholdText::Id).read(household, room);
}

std::string_view RosterTable::text(MemberText name, std::size_t member, std::string &room) const
{
    return columnAt(m_columns.memberTexts, name).read(member, room);
}

std::optional<CardSerial> RosterTable::serial(std::size_t member) const
{
    if (columnAt(m_columns.memberNumbers, MemberField::HasSerial).at(member) == 0)
        return {};
    return CardSerial{columnAt(m_columns.memberNumbers, MemberField::CardSerial).at(member)};
}

} // namespace guichet::sync
