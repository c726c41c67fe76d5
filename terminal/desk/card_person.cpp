// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/card_person.h"

#include <charconv>

namespace guichet::desk {
namespace {

PersonSex sexOf(const std::optional<cards::Sex> &sex)
{
    if (!sex)
        return PersonSex::Unknown;
    switch (*sex) {
    case cards::Sex::Male: return PersonSex::Male;
    case cards::Sex::Female: return PersonSex::Female;
    case cards::Sex::Other: return PersonSex::Other;
    }
    return PersonSex::Unknown;
}

Relation relationOf(cards::Role role)
{
    switch (role) {
    case cards::Role::Head: return Relation::Head;
    case cards::Role::Spouse: return Relation::Spouse;
    case cards::Role::Child: return Relation::Child;
    case cards::Role::Parent: return Relation::Parent;
    case cards::Role::Other: return Relation::Other;
    }
    return Relation::Other;
}

std::optional<int> numberOf(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return {};
    return value;
}

// YYYY, YYYYMM or YYYYMMDD; a month or day of 00 is unknown.
void setBirth(Beneficiary &person, std::string_view text)
{
    const auto year = numberOf(text.substr(0, 4));
    if (!year)
        return;
    const int month = text.size() >= 6 ? numberOf(text.substr(4, 2)).value_or(0) : 0;
    const int day = text.size() >= 8 ? numberOf(text.substr(6, 2)).value_or(0) : 0;
    person.birthPrecision = month == 0 ? BirthPrecision::Year : day == 0 ? BirthPrecision::Month : BirthPrecision::Day;
    person.born = dayOf({*year, month == 0 ? 1 : month, day == 0 ? 1 : day});
}

Beneficiary bearer(const cards::Card &card)
{
    Beneficiary person;
    person.number = card.memberNumber;
    person.household = card.household;
    person.rank = card.rank;
    person.relation = relationOf(card.role);
    person.surname = card.fullName; // the card does not say which part is the surname
    person.sex = sexOf(card.sex);
    person.phone = card.phone;
    person.formerNumber = card.formerNumber;
    person.photoHash = card.photoHash;
    person.cardGeneration = card.generation;
    person.cardSerial = card.serial;
    setBirth(person, card.birthDate);
    return person;
}

// Dependants of a household card have no number of their own there: they are
// known by the head's, and by their rank.
Beneficiary dependant(const cards::Card &card, const cards::Dependant &listed)
{
    Beneficiary person;
    person.number = card.memberNumber;
    person.household = card.household;
    person.rank = listed.rank;
    person.relation = Relation::Other;
    person.givenNames = listed.givenName;
    person.sex = sexOf(listed.sex);
    setBirth(person, listed.birthYear);
    return person;
}

// A card may name any second; days have years 1 to 9999.
std::optional<Day> dayWithin(std::int64_t seconds, int zoneMinutes)
{
    constexpr std::int64_t endOfDays = 253'370'764'800; // 1 January 9999
    if (seconds <= 0 || seconds >= endOfDays)
        return {};
    return dayOfMoment(seconds, zoneMinutes);
}

} // namespace

HouseholdRecord personsOfCard(const cards::Card &card)
{
    HouseholdRecord record;
    record.household.id = card.household;
    record.household.plan = card.plan;
    record.members.push_back(bearer(card));
    if (card.isHouseholdCard) {
        for (const cards::Dependant &listed : card.dependants)
            record.members.push_back(dependant(card, listed));
    }
    return record;
}

std::optional<Day> issueDayOf(const cards::Card &card, int zoneMinutes)
{
    return dayWithin(card.issued, zoneMinutes);
}

std::optional<Day> validFromDayOf(const cards::Card &card, int zoneMinutes)
{
    return dayWithin(card.notBefore.value_or(card.issued), zoneMinutes);
}

std::optional<Day> expiryDayOf(const cards::Card &card, int zoneMinutes)
{
    return dayWithin(card.expires, zoneMinutes);
}

} // namespace guichet::desk
