// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/members_table.h"

#include "sync/mutual/table_values.h"

namespace guichet::mutual {

namespace {

using C = MemberColumn;

constexpr std::array columns{
    Column{"member_number", true}, Column{"household", true}, Column{"relation", true}, Column{"surname", true},
    Column{"given_names", true}, Column{"sex", true}, Column{"birth_date", true}, Column{"birth_precision"}, Column{"phone"},
    Column{"village"}, Column{"member_status"}, Column{"removed_on"}, Column{"school_certificate_until"}, Column{"photo"},
    Column{"plan", true}, Column{"household_status"}, Column{"joined_on"}, Column{"periodicity"}, Column{"paid_until"}, Column{"paid_bp"},
    Column{"half_year_until"}, Column{"full_year_until"}, Column{"used_beneficiary"}, Column{"used_household"}, Column{"episodes"},
    Column{"card_generation"}, Column{"rank"}, Column{"former_number"}, Column{"card_serial"}, Column{"card_issued_on"},
    Column{"card_expires_on"}, Column{"linked_mother"}, Column{"used_year"}, Column{"amount_due"}, Column{"pay_to_name"},
    Column{"pay_to_phone"},
};
static_assert(columns.size() == at(C::PayToPhone) + 1);

// Said once, on the head's row; other rows repeat them or leave them empty.
constexpr std::array householdColumns{
    C::Village, C::Plan, C::HouseholdStatus, C::JoinedOn, C::Periodicity, C::PaidUntil, C::PaidBp, C::HalfYearUntil, C::FullYearUntil,
    C::UsedHousehold, C::AmountDue, C::PayToName, C::PayToPhone,
};
constexpr char cellBorder = '\x1F';

constexpr std::size_t longestNumber = 32; // card profile 4.5
constexpr std::size_t longestPlan = 24;
constexpr std::size_t longestName = 80;
constexpr std::size_t longestPhone = 32;
constexpr std::size_t longestVillage = 80;
constexpr std::size_t longestPath = 240;
constexpr std::int64_t highestRank = 99;
constexpr std::int64_t largestSerial = std::int64_t{1} << 53;

std::string householdCellsOf(const RowReader &row)
{
    std::string cells;
    bool any = false;
    for (const C column : householdColumns) {
        any |= !row.isEmpty(at(column));
        cells.append(row.cell(at(column)));
        cells.push_back(cellBorder);
    }
    return any ? cells : std::string{};
}

std::string_view takeCell(std::string_view &cells)
{
    const std::size_t end = cells.find(cellBorder);
    const std::string_view cell = cells.substr(0, end);
    cells.remove_prefix(end == std::string_view::npos ? cells.size() : end + 1);
    return cell;
}

void readPerson(RowReader &row, Beneficiary &person)
{
    person.number = {row.requiredCode(at(C::Number), longestNumber)};
    person.household = {row.requiredCode(at(C::Household), longestNumber)};
    row.require(at(C::Relation), "HEAD, SPOUSE, CHILD, PARENT, OTHER, NEWBORN");
    const auto relation = row.word(at(C::Relation), parseRelationWord, "HEAD, SPOUSE, CHILD, PARENT, OTHER, NEWBORN");
    person.relation = relation.value_or(Relation::Other);
    person.surname = row.requiredText(at(C::Surname), longestName);
    person.givenNames = row.text(at(C::GivenNames), longestName);
    person.sex = row.word(at(C::Sex), parseSexWord, "M, F, O").value_or(PersonSex::Unknown);
    person.born = row.day(at(C::BirthDate));
    person.birthPrecision
        = row.word(at(C::BirthPrecision), parsePrecisionWord, "DAY, MONTH, YEAR").value_or(BirthPrecision::Day);
    person.phone = row.text(at(C::Phone), longestPhone);
    person.status = row.word(at(C::MemberStatus), parseMemberStatusWord, "ACTIVE, DECEASED").value_or(BeneficiaryStatus::Active);
    person.removedOn = row.day(at(C::RemovedOn));
    person.schoolCertificateUntil = row.day(at(C::SchoolCertificateUntil));
    person.formerNumber = row.code(at(C::FormerNumber), longestNumber);
    if (auto mother = row.code(at(C::LinkedMother), longestNumber); !mother.empty())
        person.linkedMother = MemberNumber{std::move(mother)};
}

void readHousehold(RowReader &row, Household &household)
{
    household.plan = {row.code(at(C::Plan), longestPlan)};
    household.village = row.text(at(C::Village), longestVillage);
    household.status = row.word(at(C::HouseholdStatus), parseHouseholdStatusWord, "ACTIVE, SUSPENDED, STRUCK_OFF")
                           .value_or(HouseholdStatus::Active);
    household.joinedOn = row.day(at(C::JoinedOn));
    household.periodicity = row.word(at(C::Periodicity), parsePeriodicityWord, "MONTHLY, QUARTER, SEMESTER, ANNUAL");
    household.paidUntil = row.day(at(C::PaidUntil));
    if (const auto paid = row.whole(at(C::PaidBp), 0, 10'000))
        household.paidBp = static_cast<int>(*paid);
    household.halfYearUntil = row.day(at(C::HalfYearUntil));
    household.fullYearUntil = row.day(at(C::FullYearUntil));
    household.used = row.money(at(C::UsedHousehold)).value_or(Money{});
    household.amountDue = row.money(at(C::AmountDue));
    household.payToName = row.text(at(C::PayToName), longestName);
    household.payToPhone = row.text(at(C::PayToPhone), longestPhone);
}

void readCard(RowReader &row, MemberRow &member)
{
    if (const auto generation = row.whole(at(C::CardGeneration), 0, 9999))
        member.cardGeneration = static_cast<std::uint32_t>(*generation);
    if (const auto serial = row.whole(at(C::CardSerial), 1, largestSerial))
        member.person.cardSerial = CardSerial{static_cast<std::uint64_t>(*serial)};
    member.person.cardIssuedOn = row.day(at(C::CardIssuedOn));
    member.person.cardExpiresOn = row.day(at(C::CardExpiresOn));
}

} // namespace

std::span<const Column> memberColumns()
{
    return columns;
}

MemberRow readMemberRow(RowReader &row, std::uint64_t line)
{
    MemberRow member;
    member.line = line;
    readPerson(row, member.person);
    readHousehold(row, member.household);
    if (member.person.relation == Relation::Head)
        row.require(at(C::Plan), "[A-Z0-9./-]{1,24}");
    readCard(row, member);
    member.household.id = member.person.household;
    member.rank = row.whole(at(C::Rank), 0, highestRank);
    member.person.used = row.money(at(C::UsedBeneficiary)).value_or(Money{});
    member.person.episodes = static_cast<int>(row.whole(at(C::Episodes), 0, 9999).value_or(0));
    member.usedYear = row.whole(at(C::UsedYear), 1990, 9999);
    member.tellsUsedBeneficiary = !row.isEmpty(at(C::UsedBeneficiary));
    member.tellsUsedHousehold = !row.isEmpty(at(C::UsedHousehold));
    member.photo = row.text(at(C::Photo), longestPath);
    member.householdCells = householdCellsOf(row);
    return member;
}

std::string householdCellsOf(const MemberRow &row)
{
    const Household &h = row.household;
    const auto day = [](const std::optional<Day> &value) { return value ? toIsoText(*value) : std::string{}; };
    const std::string used = row.tellsUsedHousehold ? std::to_string(h.used.amount) : std::string{};
    // In the order of householdColumns.
    const std::array<std::string, householdColumns.size()> cells{
        h.village, h.plan.text, std::string(codeOf(h.status)), day(h.joinedOn), h.periodicity ? std::string(codeOf(*h.periodicity)) : std::string{},
        day(h.paidUntil), h.paidBp ? std::to_string(*h.paidBp) : std::string{}, day(h.halfYearUntil), day(h.fullYearUntil), used,
        h.amountDue ? std::to_string(h.amountDue->amount) : std::string{}, h.payToName, h.payToPhone,
    };
    std::string joined;
    for (const std::string &cell : cells)
        joined.append(cell).push_back(cellBorder);
    return joined;
}

std::vector<std::string_view> differingColumns(std::string_view heads, std::string_view other)
{
    std::vector<std::string_view> names;
    for (const C column : householdColumns) {
        const std::string_view head = takeCell(heads);
        const std::string_view said = takeCell(other);
        if (!said.empty() && said != head)
            names.push_back(columns[at(column)].name);
    }
    return names;
}

} // namespace guichet::mutual
