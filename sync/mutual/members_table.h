// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/row_reader.h"
#include "terminal/domain/household.h"

// One row of members.csv (console.md, rulings.md 37).
namespace guichet::mutual {

enum class MemberColumn : std::size_t {
    Number, Household, Relation, Surname, GivenNames, Sex, BirthDate, BirthPrecision, Phone, Village, MemberStatus, RemovedOn,
    SchoolCertificateUntil, Photo, Plan, HouseholdStatus, JoinedOn, Periodicity, PaidUntil, PaidBp, HalfYearUntil, FullYearUntil,
    UsedBeneficiary, UsedHousehold, Episodes, CardGeneration, Rank, FormerNumber, CardSerial, CardIssuedOn, CardExpiresOn, LinkedMother,
    UsedYear, AmountDue, PayToName, PayToPhone,
};
std::span<const Column> memberColumns();
constexpr std::size_t at(MemberColumn column) { return static_cast<std::size_t>(column); }

struct MemberRow {
    std::uint64_t line = 0;
    Beneficiary person{};
    Household household{};                 // as this row says it
    std::optional<std::int64_t> rank{};
    std::optional<std::int64_t> usedYear{};
    std::optional<std::uint32_t> cardGeneration{};
    bool tellsUsedBeneficiary = false;     // else what the claims say
    bool tellsUsedHousehold = false;
    std::string photo{};                   // path beside the table, or empty
    std::string householdCells{};          // its household columns side by side; empty when all are
};

// Cells checked one by one; what is wrong is added to the reader's problems.
MemberRow readMemberRow(RowReader &row, std::uint64_t line);

// The household columns of a row that came from elsewhere, as the table would say them.
std::string householdCellsOf(const MemberRow &row);

// Which of the household columns differ: names, from two `householdCells`; cells
// that are empty in `other` never do.
std::vector<std::string_view> differingColumns(std::string_view heads, std::string_view other);

} // namespace guichet::mutual
