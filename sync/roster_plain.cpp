// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_columns.h"
#include "sync/roster_limits.h"
#include "sync/wire_enums.h"

#include <algorithm>
#include <limits>

// The limits of readHousehold, a column at a time.
namespace guichet::sync {
namespace {

constexpr auto anyNumber = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t anyCount = std::numeric_limits<int>::max();
constexpr std::uint64_t anyAmount = largestAmount;

template <class Table>
constexpr std::uint64_t lastOf(const Table &table)
{
    return table.size() - 1;
}

// In the order of the columns; the first, how many members, is checked when a block is cut.
constexpr std::array<std::uint64_t, householdNumberCount> mostOfHousehold{
    anyNumber, lastOf(wire::householdStatuses), lastDayNumber, lastDayNumber, wire::periodicities.size(), lastDayNumber,
    anyCount + 1, lastDayNumber, lastDayNumber, anyAmount, anyAmount + 1,
};
constexpr std::array<std::uint64_t, memberFieldCount> mostOfMember{
    anyCount, lastOf(wire::relations), lastOf(wire::sexes), lastDayNumber, lastOf(wire::birthPrecisions), lastOf(wire::beneficiaryStatuses),
    lastDayNumber, lastDayNumber, anyAmount, anyCount, 1, anyNumber, std::numeric_limits<std::uint32_t>::max(), 1, anyNumber, lastDayNumber,
    lastDayNumber,
};

template <std::size_t N>
bool areWithin(const std::array<NumberColumn, N> &columns, const std::array<std::uint64_t, N> &most)
{
    for (std::size_t i = 0; i < N; ++i) {
        std::uint64_t greatest = 0;
        for (const std::uint64_t value : columns[i].slice(0, columns[i].rows()))
            greatest = std::max(greatest, value);
        if (greatest > most[i])
            return false;
    }
    return true;
}

bool areAllThere(const TextColumn &column, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row) {
        if (column.isEmptyAt(row))
            return false;
    }
    return true;
}

bool areNamed(const RosterColumns &columns)
{
    for (std::size_t row = 0; row < columns.members; ++row) {
        if (columnAt(columns.memberTexts, MemberText::Surname).isEmptyAt(row) && columnAt(columns.memberTexts, MemberText::GivenNames).isEmptyAt(row))
            return false;
    }
    return true;
}

// A value only where the column before says that there is one.
bool areMarked(const RosterColumns &columns, MemberField mark, MemberField value)
{
    const auto marks = columnAt(columns.memberNumbers, mark).slice(0, columns.members);
    const auto values = columnAt(columns.memberNumbers, value).slice(0, columns.members);
    return std::equal(marks.begin(), marks.end(), values.begin(), [](std::uint64_t marked, std::uint64_t each) { return marked != 0 || each == 0; });
}

} // namespace

bool isPlain(const RosterColumns &columns)
{
    return areWithin(columns.householdNumbers, mostOfHousehold) && areWithin(columns.memberNumbers, mostOfMember)
        && areAllThere(columnAt(columns.householdTexts, HouseholdText::Id), columns.households)
        && areAllThere(columnAt(columns.memberTexts, MemberText::Number), columns.members) && areNamed(columns)
        && areMarked(columns, MemberField::HasPhoto, MemberField::Photo) && areMarked(columns, MemberField::HasSerial, MemberField::CardSerial);
}

} // namespace guichet::sync
