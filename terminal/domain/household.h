// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"
#include "terminal/domain/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

enum class HouseholdStatus { Active, Suspended, StruckOff };
enum class Relation { Head, Spouse, Child, Parent, Other, Newborn };
enum class BirthPrecision { Day, Month, Year };
enum class BeneficiaryStatus { Active, Deceased };
enum class PersonSex { Unknown, Male, Female, Other };

// Rights and money live here.
struct Household {
    HouseholdId id{};
    PlanId plan{};
    std::string village{};
    HouseholdStatus status = HouseholdStatus::Active;
    std::optional<Day> statusSince{};
    std::optional<Day> joinedOn{};       // unknown: no waiting period
    std::optional<Periodicity> periodicity{};
    std::optional<Day> paidUntil{};      // unknown: contribution expired
    std::optional<int> paidBp{};
    std::optional<Day> halfYearUntil{};
    std::optional<Day> fullYearUntil{};
    Money used{};                        // this policy year, as the mutual knew it
    std::optional<Money> amountDue{};    // what reopens the rights
    std::string payToName{};
    std::string payToPhone{};
    bool operator==(const Household &) const = default;
};

struct Beneficiary {
    MemberNumber number{};
    HouseholdId household{};
    int rank = 0;                        // 0 = the head
    Relation relation = Relation::Head;
    std::string surname{};
    std::string givenNames{};
    PersonSex sex = PersonSex::Unknown;
    std::optional<Day> born{};           // last day it can be follows from the precision
    BirthPrecision birthPrecision = BirthPrecision::Day;
    std::string phone{};
    BeneficiaryStatus status = BeneficiaryStatus::Active;
    std::optional<Day> removedOn{};
    std::optional<Day> schoolCertificateUntil{};
    Money used{};
    int episodes = 0;
    std::string formerNumber{};
    std::optional<MemberNumber> linkedMother{};
    std::optional<std::array<Byte, 8>> photoHash{};
    std::uint32_t cardGeneration = 0;    // 0: no card known
    std::optional<CardSerial> cardSerial{};
    std::optional<Day> cardIssuedOn{};
    std::optional<Day> cardExpiresOn{};
    bool operator==(const Beneficiary &) const = default;
};

// A household with everybody in it, head first: what a look-up gives.
struct HouseholdRecord {
    Household household{};
    std::vector<Beneficiary> members{};
    bool operator==(const HouseholdRecord &) const = default;
};

std::string_view codeOf(HouseholdStatus status);     // "STRUCK_OFF"
std::string_view codeOf(Relation relation);          // "HEAD"
std::string_view codeOf(BirthPrecision precision);   // "DAY"
std::string_view codeOf(BeneficiaryStatus status);   // "ACTIVE"
std::string_view codeOf(PersonSex sex);              // "M", "F", "O", ""
std::optional<HouseholdStatus> parseHouseholdStatus(std::string_view code);
std::optional<Relation> parseRelation(std::string_view code);
std::optional<BirthPrecision> parseBirthPrecision(std::string_view code);
std::optional<BeneficiaryStatus> parseBeneficiaryStatus(std::string_view code);

// The last day the birth can have been: every age is computed from it.
std::optional<Day> latestBirth(const Beneficiary &person);

} // namespace guichet
