// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_columns.h"

#include "sync/roster_limits.h"
#include "sync/wire_enums.h"
#include "terminal/base/check.h"

#include <algorithm>
#include <limits>

namespace guichet::sync {
namespace {

template <class Enum, std::size_t N>
std::uint64_t placeOf(Enum value, const std::array<Enum, N> &table)
{
    const auto at = static_cast<std::size_t>(std::find(table.begin(), table.end(), value) - table.begin());
    check(at < N);
    return at;
}

std::uint64_t numberOf(std::optional<Day> day)
{
    return day ? static_cast<std::uint64_t>(day->sinceEpoch + dayShift) : 0;
}

std::uint64_t numberOf(Money money)
{
    check(money.amount >= 0);
    return static_cast<std::uint64_t>(money.amount);
}

std::uint64_t numberOf(int count)
{
    check(count >= 0);
    return static_cast<std::uint64_t>(count);
}

// Turns numbers into values and remembers the first that is impossible.
class ValueReader {
public:
    std::optional<Day> day(std::uint64_t number, const char *column)
    {
        if (number == 0 || !within(number, lastDayNumber, column))
            return {};
        return Day{static_cast<std::int32_t>(static_cast<std::int64_t>(number) - dayShift)};
    }
    Money money(std::uint64_t number, const char *column)
    {
        return within(number, largestAmount, column) ? Money{static_cast<std::int64_t>(number)} : Money{};
    }
    int count(std::uint64_t number, const char *column)
    {
        return within(number, std::numeric_limits<int>::max(), column) ? static_cast<int>(number) : 0;
    }
    template <class Enum, std::size_t N>
    Enum choice(std::uint64_t number, const std::array<Enum, N> &table, const char *column)
    {
        return table[within(number, N - 1, column) ? static_cast<std::size_t>(number) : 0];
    }
    std::string present(std::string text, const char *column)
    {
        if (text.empty())
            refuse(column);
        return text;
    }
    void refuse(const char *column)
    {
        if (m_wrong == nullptr)
            m_wrong = column;
    }
    const char *wrong() const { return m_wrong; }

private:
    bool within(std::uint64_t number, std::uint64_t most, const char *column)
    {
        if (number > most)
            refuse(column);
        return number <= most;
    }
    const char *m_wrong = nullptr;
};

Unexpected<Failure> impossible(std::size_t row, const char *column)
{
    return fail(Code::R10, {{"n", std::to_string(row + 1)}, {"champ", column}});
}

Household householdAt(const RosterColumns &columns, std::size_t row, ValueReader &read)
{
    using enum HouseholdNumber;
    const auto number = [&](HouseholdNumber name) { return columnAt(columns.householdNumbers, name).at(row); };
    const auto text = [&](HouseholdText name) { return columnAt(columns.householdTexts, name).at(row); };
    Household household;
    household.id.text = read.present(text(HouseholdText::Id), "household_id");
    household.plan.text = text(HouseholdText::Plan);
    household.village = text(HouseholdText::Village);
    household.status = read.choice(number(Status), wire::householdStatuses, "household_status");
    household.statusSince = read.day(number(StatusSince), "status_since");
    household.joinedOn = read.day(number(JoinedOn), "joined_on");
    if (const std::uint64_t place = number(HouseholdNumber::Periodicity))
        household.periodicity = read.choice(place - 1, wire::periodicities, "periodicity");
    household.paidUntil = read.day(number(PaidUntil), "paid_until");
    if (const std::uint64_t paid = number(PaidBp))
        household.paidBp = read.count(paid - 1, "paid_bp");
    household.halfYearUntil = read.day(number(HalfYearUntil), "half_year_until");
    household.fullYearUntil = read.day(number(FullYearUntil), "full_year_until");
    household.used = read.money(number(Used), "used_year");
    if (const std::uint64_t due = number(AmountDue))
        household.amountDue = read.money(due - 1, "amount_due");
    household.payToName = text(HouseholdText::PayToName);
    household.payToPhone = text(HouseholdText::PayToPhone);
    return household;
}

void readCard(const RosterColumns &columns, std::size_t row, ValueReader &read, Beneficiary &person)
{
    using enum MemberField;
    const auto number = [&](MemberField name) { return columnAt(columns.memberNumbers, name).at(row); };
    if (number(HasPhoto) != 0) {
        const std::uint64_t bits = number(Photo);
        person.photoHash.emplace();
        for (std::size_t i = 0; i < 8; ++i)
            (*person.photoHash)[i] = static_cast<Byte>(bits >> (8 * i));
    }
    const std::uint64_t generation = number(CardGeneration);
    if (generation > std::numeric_limits<std::uint32_t>::max())
        read.refuse("card_generation");
    person.cardGeneration = static_cast<std::uint32_t>(generation);
    if (number(HasSerial) != 0)
        person.cardSerial = guichet::CardSerial{number(MemberField::CardSerial)};
    person.cardIssuedOn = read.day(number(CardIssuedOn), "card_issued_on");
    person.cardExpiresOn = read.day(number(CardExpiresOn), "card_expires_on");
}

Beneficiary memberAt(const RosterColumns &columns, std::size_t row, ValueReader &read)
{
    using enum MemberField;
    const auto number = [&](MemberField name) { return columnAt(columns.memberNumbers, name).at(row); };
    const auto text = [&](MemberText name) { return columnAt(columns.memberTexts, name).at(row); };
    Beneficiary person;
    person.number.text = read.present(text(MemberText::Number), "member_number");
    person.rank = read.count(number(Rank), "rank");
    person.relation = read.choice(number(MemberField::Relation), wire::relations, "relation");
    person.surname = text(MemberText::Surname);
    person.givenNames = text(MemberText::GivenNames);
    if (person.surname.empty() && person.givenNames.empty())
        read.refuse("surname");
    person.sex = read.choice(number(Sex), wire::sexes, "sex");
    person.born = read.day(number(Born), "born");
    person.birthPrecision = read.choice(number(MemberField::BirthPrecision), wire::birthPrecisions, "birth_precision");
    person.phone = text(MemberText::Phone);
    person.status = read.choice(number(Status), wire::beneficiaryStatuses, "status");
    person.removedOn = read.day(number(RemovedOn), "removed_on");
    person.schoolCertificateUntil = read.day(number(SchoolUntil), "school_certificate_until");
    person.used = read.money(number(Used), "used_year");
    person.episodes = read.count(number(Episodes), "episodes");
    person.formerNumber = text(MemberText::FormerNumber);
    if (std::string mother = text(MemberText::LinkedMother); !mother.empty())
        person.linkedMother = MemberNumber{std::move(mother)};
    readCard(columns, row, read, person);
    return person;
}

} // namespace

Outcome<HouseholdRecord> readHousehold(const RosterColumns &columns, std::size_t household, std::size_t firstMember)
{
    ValueReader read;
    HouseholdRecord record;
    record.household = householdAt(columns, household, read);
    const auto count = static_cast<std::size_t>(columnAt(columns.householdNumbers, HouseholdNumber::Members).at(household));
    record.members.reserve(count);
    for (std::size_t row = firstMember; row < firstMember + count && read.wrong() == nullptr; ++row) {
        record.members.push_back(memberAt(columns, row, read));
        record.members.back().household = record.household.id;
        if (read.wrong() != nullptr)
            return impossible(row, read.wrong());
    }
    if (read.wrong() != nullptr)
        return impossible(firstMember, read.wrong());
    return record;
}

namespace {

void addHousehold(RosterValues &to, const Household &household, std::size_t members)
{
    const auto number = [&](HouseholdNumber name, std::uint64_t value) { columnAt(to.householdNumbers, name).push_back(value); };
    const auto text = [&](HouseholdText name, std::string_view value) { columnAt(to.householdTexts, name).push_back(value); };
    number(HouseholdNumber::Members, members);
    number(HouseholdNumber::Status, placeOf(household.status, wire::householdStatuses));
    number(HouseholdNumber::StatusSince, numberOf(household.statusSince));
    number(HouseholdNumber::JoinedOn, numberOf(household.joinedOn));
    number(HouseholdNumber::Periodicity, household.periodicity ? placeOf(*household.periodicity, wire::periodicities) + 1 : 0);
    number(HouseholdNumber::PaidUntil, numberOf(household.paidUntil));
    number(HouseholdNumber::PaidBp, household.paidBp ? numberOf(*household.paidBp) + 1 : 0);
    number(HouseholdNumber::HalfYearUntil, numberOf(household.halfYearUntil));
    number(HouseholdNumber::FullYearUntil, numberOf(household.fullYearUntil));
    number(HouseholdNumber::Used, numberOf(household.used));
    number(HouseholdNumber::AmountDue, household.amountDue ? numberOf(*household.amountDue) + 1 : 0);
    text(HouseholdText::Id, household.id.text);
    text(HouseholdText::Plan, household.plan.text);
    text(HouseholdText::Village, household.village);
    text(HouseholdText::PayToName, household.payToName);
    text(HouseholdText::PayToPhone, household.payToPhone);
}

void addMember(RosterValues &to, const Beneficiary &person)
{
    const auto number = [&](MemberField name, std::uint64_t value) { columnAt(to.memberNumbers, name).push_back(value); };
    const auto text = [&](MemberText name, std::string_view value) { columnAt(to.memberTexts, name).push_back(value); };
    number(MemberField::Rank, numberOf(person.rank));
    number(MemberField::Relation, placeOf(person.relation, wire::relations));
    number(MemberField::Sex, placeOf(person.sex, wire::sexes));
    number(MemberField::Born, numberOf(person.born));
    number(MemberField::BirthPrecision, placeOf(person.birthPrecision, wire::birthPrecisions));
    number(MemberField::Status, placeOf(person.status, wire::beneficiaryStatuses));
    number(MemberField::RemovedOn, numberOf(person.removedOn));
    number(MemberField::SchoolUntil, numberOf(person.schoolCertificateUntil));
    number(MemberField::Used, numberOf(person.used));
    number(MemberField::Episodes, numberOf(person.episodes));
    number(MemberField::HasPhoto, person.photoHash.has_value());
    number(MemberField::Photo, person.photoHash ? readLittleEndian<std::uint64_t>(*person.photoHash) : 0);
    number(MemberField::CardGeneration, person.cardGeneration);
    number(MemberField::HasSerial, person.cardSerial.has_value());
    number(MemberField::CardSerial, person.cardSerial ? person.cardSerial->value : 0);
    number(MemberField::CardIssuedOn, numberOf(person.cardIssuedOn));
    number(MemberField::CardExpiresOn, numberOf(person.cardExpiresOn));
    text(MemberText::Number, person.number.text);
    text(MemberText::Surname, person.surname);
    text(MemberText::GivenNames, person.givenNames);
    text(MemberText::Phone, person.phone);
    text(MemberText::FormerNumber, person.formerNumber);
    text(MemberText::LinkedMother, person.linkedMother ? std::string_view(person.linkedMother->text) : std::string_view());
}

} // namespace

void RosterValues::add(const HouseholdRecord &record)
{
    addHousehold(*this, record.household, record.members.size());
    for (const Beneficiary &person : record.members)
        addMember(*this, person);
}

} // namespace guichet::sync
