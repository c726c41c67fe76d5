// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/demo_mutual.h"

#include "tests/support/demo/dice.h"
#include "tests/support/demo/names.h"

#include <array>

namespace guichet::demo {

namespace {

// Nine households have forty people; the ninth of each nine shows the standings one by one.
constexpr std::array<int, 9> sizes{1, 2, 3, 4, 4, 5, 6, 7, 8};
constexpr std::size_t showcase = sizes.size() - 1;

struct Draft {
    const Options &options;
    std::size_t index;
    Standing standing;
    Dice dice;
    HouseholdRecord record{};
};

std::string padded(std::size_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

MemberNumber numberOf(std::size_t household, int rank)
{
    const std::string digits = padded(household + 1, 6) + padded(static_cast<std::size_t>(rank), 2);
    const auto mark = hybridCheckCharacter("ESP" + digits, alphanumericAlphabet);
    check(mark.has_value());
    return MemberNumber{"ESP-" + digits.substr(0, digits.size() - 2) + "-" + digits.substr(digits.size() - 2) + *mark};
}

Standing ordinaryStanding(Dice &dice)
{
    struct Share {
        Standing standing;
        int permille;
    };
    constexpr std::array shares{Share{Standing::Lapsed, 110}, Share{Standing::Grace, 40}, Share{Standing::Waiting, 20}, Share{Standing::NotYetEnrolled, 5},
                                Share{Standing::Suspended, 10}, Share{Standing::StruckOff, 15}, Share{Standing::PaidInFull, 110}, Share{Standing::PaidHalf, 50},
                                Share{Standing::PaidTooLittle, 30}, Share{Standing::NearCeiling, 10}, Share{Standing::AllEpisodesUsed, 5}};
    int thrown = dice.between(0, 999);
    for (const Share &share : shares) {
        thrown -= share.permille;
        if (thrown < 0)
            return share.standing;
    }
    return Standing::UpToDate;
}

bool paysByInstalment(Standing standing)
{
    return standing == Standing::PaidInFull || standing == Standing::PaidHalf || standing == Standing::PaidTooLittle
        || standing == Standing::AllEpisodesUsed;
}

Day bornFor(Dice &dice, Day on, int age)
{
    return addDays(addMonths(on, -12 * age), -dice.between(0, 360));
}

std::string phone(Dice &dice)
{
    // No operator has numbers that begin so: nobody's telephone rings.
    return "+22901000" + padded(static_cast<std::size_t>(dice.between(0, 99999)), 5);
}

void payFor(Draft &draft, Household &household)
{
    const Day on = draft.options.on;
    Dice &dice = draft.dice;
    household.paidUntil = addDays(on, dice.between(20, 330));
    if (draft.standing == Standing::Grace)
        household.paidUntil = addDays(on, -dice.between(1, 10));
    if (draft.standing == Standing::Lapsed)
        household.paidUntil = addDays(on, -dice.between(40, 400));
    if (paysByInstalment(draft.standing)) {
        household.paidUntil.reset();
        household.paidBp = 10000;
        household.halfYearUntil = addDays(on, dice.between(10, 90));
        household.fullYearUntil = addDays(on, dice.between(190, 270));
    }
    if (draft.standing == Standing::PaidHalf)
        household.paidBp = dice.between(50, 99) * 100;
    if (draft.standing == Standing::PaidTooLittle)
        household.paidBp = dice.between(5, 49) * 100;
    if (draft.standing == Standing::Lapsed || draft.standing == Standing::PaidTooLittle) {
        household.amountDue = Money{dice.between(2, 30) * 500};
        household.payToName = "Section de " + household.village;
        household.payToPhone = phone(dice);
    }
}

Household makeHousehold(Draft &draft)
{
    const Day on = draft.options.on;
    const auto places = draft.index / sizes.size() < standingCount ? villages().first(villagesOfTheCentre) : villages();
    Household household;
    household.id.text = "ESP-" + padded(draft.index + 1, 6);
    household.plan.text = paysByInstalment(draft.standing) ? "SOLIDARITE" : draft.index % 3 == 0 ? "FAMILLE" : "ESSENTIEL";
    household.village = draft.dice.oneOf(places);
    household.joinedOn = addDays(addMonths(on, -draft.dice.between(15, 60)), -draft.dice.between(0, 27)); // before any lapse
    household.periodicity = draft.dice.inPermille(700) ? Periodicity::Annual : Periodicity::Semester;
    if (draft.standing == Standing::Waiting)
        household.joinedOn = addDays(on, -draft.dice.between(1, 20));
    if (draft.standing == Standing::NotYetEnrolled)
        household.joinedOn = addDays(on, draft.dice.between(5, 25));
    if (draft.standing == Standing::Suspended)
        household.status = HouseholdStatus::Suspended;
    if (draft.standing == Standing::StruckOff)
        household.status = HouseholdStatus::StruckOff;
    payFor(draft, household);
    return household;
}

Beneficiary makePerson(Draft &draft, int rank)
{
    Dice &dice = draft.dice;
    Beneficiary person;
    person.number = numberOf(draft.index, rank);
    person.household = draft.record.household.id;
    person.rank = rank;
    const bool woman = rank == 1 ? draft.record.members.front().sex == PersonSex::Male : dice.inPermille(500);
    person.sex = woman ? PersonSex::Female : PersonSex::Male;
    person.surname = rank == 0 || dice.inPermille(120) || rank == 1 ? dice.oneOf(surnames()) : draft.record.members.front().surname;
    const auto names = woman ? girlsNames() : boysNames();
    person.givenNames = dice.oneOf(names);
    if (dice.inPermille(250))
        person.givenNames.append(" ").append(dice.oneOf(names));
    if (rank < 2 && dice.inPermille(800))
        person.phone = phone(dice);
    return person;
}

void giveAge(Draft &draft, Beneficiary &person, int size)
{
    Dice &dice = draft.dice;
    const Day on = draft.options.on;
    int age = dice.between(0, 17);
    person.relation = Relation::Child;
    if (person.rank == 0) {
        person.relation = Relation::Head;
        age = dice.between(25, 68);
    } else if (person.rank == 1 && size > 2) {
        person.relation = Relation::Spouse;
        age = dice.between(20, 45);
    } else if (person.rank == 6) {
        person.relation = Relation::Parent;
        age = dice.between(60, 85);
    }
    person.born = bornFor(dice, on, age);
    if (age > 40 && dice.inPermille(250)) {
        person.birthPrecision = BirthPrecision::Year;
        person.born = dayOf({civilDateOf(*person.born).year, 1, 1});
    }
}

void makeOlder(Draft &draft, Beneficiary &person, bool atSchool)
{
    person.born = bornFor(draft.dice, draft.options.on, draft.dice.between(18, 23));
    if (atSchool)
        person.schoolCertificateUntil = addDays(draft.options.on, draft.dice.between(30, 200));
}

void makeNewborn(Draft &draft, Beneficiary &person, int days)
{
    const auto &parents = draft.record.members;
    person.relation = Relation::Newborn;
    person.born = addDays(draft.options.on, -days);
    person.linkedMother = parents[parents[0].sex == PersonSex::Female ? 0 : 1].number;
}

// What only one member of a household in order can show.
void giveMemberStanding(Draft &draft, Beneficiary &person, Standing standing)
{
    const Day on = draft.options.on;
    if (standing == Standing::OverAge || standing == Standing::Student)
        makeOlder(draft, person, standing == Standing::Student);
    if (standing == Standing::Newborn)
        makeNewborn(draft, person, draft.dice.between(2, 25));
    if (standing == Standing::NewbornLate)
        makeNewborn(draft, person, draft.dice.between(35, 60));
    if (standing == Standing::Deceased)
        person.status = BeneficiaryStatus::Deceased;
    if (standing == Standing::Deceased || standing == Standing::Removed) {
        person.removedOn = addDays(on, -draft.dice.between(5, 200));
        person.born = bornFor(draft.dice, on, draft.dice.between(2, 17)); // before that
    }
}

std::optional<Standing> ordinaryMemberStanding(Draft &draft, const Beneficiary &person)
{
    if (person.relation != Relation::Child)
        return {};
    const int thrown = draft.dice.between(0, 999);
    if (thrown < 20)
        return Standing::OverAge;
    if (thrown < 50)
        return Standing::Student;
    if (thrown < 60 && person.rank > 1)
        return Standing::Newborn;
    if (thrown < 68)
        return Standing::Deceased;
    if (thrown < 80)
        return Standing::Removed;
    return {};
}

void giveUsage(Draft &draft, Beneficiary &person)
{
    if (draft.dice.inPermille(350)) {
        person.used = Money{draft.dice.between(4, 160) * 100};
        person.episodes = draft.dice.between(1, 3);
    }
    if (person.rank == 0 && draft.standing == Standing::NearCeiling)
        person.used = Money{(draft.record.household.plan.text == "FAMILLE" ? 200000 : 100000) - draft.dice.between(2, 20) * 100};
    if (person.rank == 0 && draft.standing == Standing::AllEpisodesUsed)
        person.episodes = 6;
}

bool isOfAMember(Standing standing)
{
    return standing >= Standing::OverAge && standing <= Standing::Removed;
}

int rankThatShows(Standing standing)
{
    return isOfAMember(standing) ? sizes[showcase] - 1 : 0;
}

Standing standingOf(std::size_t index, Dice &dice)
{
    const std::size_t nine = index / sizes.size();
    if (index % sizes.size() == showcase && nine < standingCount)
        return static_cast<Standing>(nine);
    return ordinaryStanding(dice);
}

} // namespace

HouseholdRecord householdAt(const Options &options, std::size_t index)
{
    Dice dice(options.seed, index);
    const Standing standing = standingOf(index, dice);
    Draft draft{options, index, standing, dice};
    const int size = sizes[index % sizes.size()];
    draft.record.household = makeHousehold(draft);
    for (int rank = 0; rank < size; ++rank) {
        Beneficiary person = makePerson(draft, rank);
        giveAge(draft, person, size);
        if (isOfAMember(standing) && rank == rankThatShows(standing))
            giveMemberStanding(draft, person, standing);
        else if (const auto other = standing == Standing::UpToDate ? ordinaryMemberStanding(draft, person) : std::nullopt)
            giveMemberStanding(draft, person, *other);
        giveUsage(draft, person);
        draft.record.household.used = draft.record.household.used + person.used;
        draft.record.members.push_back(std::move(person));
    }
    return std::move(draft.record);
}

std::vector<Case> cases(const Options &options)
{
    std::vector<Case> shown;
    for (std::size_t i = 0; i < standingCount; ++i) {
        const auto standing = static_cast<Standing>(i);
        HouseholdRecord record = householdAt(options, i * sizes.size() + showcase);
        shown.push_back({standing, std::move(record.members[static_cast<std::size_t>(rankThatShows(standing))])});
    }
    return shown;
}

} // namespace guichet::demo
