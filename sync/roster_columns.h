// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/text_column.h"
#include "terminal/base/failure.h"
#include "terminal/domain/household.h"

#include <array>

// The columns of a roster block and what stands in each (sync/FORMAT.md, "Roster
// block"). The order of the enumerators is the order in the block.
namespace guichet::sync {

enum class HouseholdNumber { Members, Status, StatusSince, JoinedOn, Periodicity, PaidUntil, PaidBp, HalfYearUntil, FullYearUntil, Used, AmountDue };
enum class HouseholdText { Id, Plan, Village, PayToName, PayToPhone };
enum class MemberField {
    Rank, Relation, Sex, Born, BirthPrecision, Status, RemovedOn, SchoolUntil, Used, Episodes, HasPhoto, Photo, CardGeneration, HasSerial,
    CardSerial, CardIssuedOn, CardExpiresOn,
};
enum class MemberText { Number, Surname, GivenNames, Phone, FormerNumber, LinkedMother };

inline constexpr std::size_t householdNumberCount = static_cast<std::size_t>(HouseholdNumber::AmountDue) + 1;
inline constexpr std::size_t householdTextCount = static_cast<std::size_t>(HouseholdText::PayToPhone) + 1;
inline constexpr std::size_t memberFieldCount = static_cast<std::size_t>(MemberField::CardExpiresOn) + 1;
inline constexpr std::size_t memberTextCount = static_cast<std::size_t>(MemberText::LinkedMother) + 1;
inline constexpr std::size_t columnCount = householdNumberCount + householdTextCount + memberFieldCount + memberTextCount;

inline constexpr std::size_t largestBlockRows = 16'384;            // households, and members
inline constexpr std::size_t largestBlockBytes = std::size_t{8} << 20;

template <class Column, std::size_t N, class Name>
Column &columnAt(std::array<Column, N> &columns, Name name)
{
    return columns[static_cast<std::size_t>(name)];
}
template <class Column, std::size_t N, class Name>
const Column &columnAt(const std::array<Column, N> &columns, Name name)
{
    return columns[static_cast<std::size_t>(name)];
}

// A block whose columns are opened, not yet read.
struct RosterColumns {
    std::size_t households = 0;
    std::size_t members = 0;
    std::array<NumberColumn, householdNumberCount> householdNumbers{};
    std::array<TextColumn, householdTextCount> householdTexts{};
    std::array<NumberColumn, memberFieldCount> memberNumbers{};
    std::array<TextColumn, memberTextCount> memberTexts{};
};

// A household and its members out of the columns; `firstMember` is their first row.
// R10 {n} the member's row in the block from 1, {champ} the column that is impossible.
Outcome<HouseholdRecord> readHousehold(const RosterColumns &columns, std::size_t household, std::size_t firstMember);

// Whether every household can be read and would be written as it stands, seen from
// the decoded columns alone; false decides nothing, readHousehold does.
bool isPlain(const RosterColumns &columns);

// The values of each column, in order: the other direction.
struct RosterValues {
    std::array<Numbers, householdNumberCount> householdNumbers{};
    std::array<std::vector<std::string_view>, householdTextCount> householdTexts{};
    std::array<Numbers, memberFieldCount> memberNumbers{};
    std::array<std::vector<std::string_view>, memberTextCount> memberTexts{};

    void add(const HouseholdRecord &record); // the record must outlive the values
};
// As a block: at most largestBlockRows of each, members as many as their households say.
Bytes encodeValues(const RosterValues &values);

} // namespace guichet::sync
