// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_counter.h"

#include "terminal/base/check.h"

#include <stdexcept>

namespace guichet::test {
namespace {

constexpr std::int64_t rosterIssued = 1'778'400'000; // 10 May 2026, 08:00 UTC

Facility demoFacility()
{
    Facility facility;
    facility.code = {"KPO01"};
    facility.name = "CMS de Kpota";
    facility.contractFrom = dayFrom("2025-01-01");
    facility.contractTo = dayFrom("2026-12-31");
    return facility;
}

desk::Enrolled demoEnrolled()
{
    desk::Enrolled ours;
    ours.scheme = {{"DEMO"}, "Mutuelle de démonstration", "XOF", "demo"};
    ours.facility = demoFacility();
    ours.terminal = {{1, 2, 3, 4, 5, 6, 7, 8}};
    ours.name = {"KPO01-A"};
    ours.letter = 'A';
    ours.roads = {"stick"};
    ours.root.scheme = {"DEMO"};
    ours.signing = crypto::signingKeysFromSeed(crypto::Key{1});
    ours.box = crypto::boxKeysFromSecret(crypto::Key{2});
    ours.mutualBox = crypto::boxKeysFromSecret(crypto::Key{3}).publicKey;
    return ours;
}

TariffItem item(const char *code, const char *label, const char *category, std::int64_t price, PriceMode mode)
{
    TariffItem row;
    row.code = {code};
    row.label = label;
    row.category = category;
    row.price = {price};
    row.mode = mode;
    row.generic = row.category == "MEG";
    return row;
}

Beneficiary person(const char *number, const char *household, Relation relation, const char *surname, const char *given, const char *born)
{
    Beneficiary row;
    row.number = {number};
    row.household = {household};
    row.relation = relation;
    row.surname = surname;
    row.givenNames = given;
    row.born = dayFrom(born);
    return row;
}

HouseholdRecord household(const char *id, const char *paidUntil)
{
    HouseholdRecord record;
    record.household.id = {id};
    record.household.plan = {"A"};
    record.household.joinedOn = dayFrom("2025-01-10");
    record.household.periodicity = Periodicity::Annual;
    record.household.paidUntil = dayFrom(paidUntil);
    return record;
}

std::vector<HouseholdRecord> demoHouseholds()
{
    HouseholdRecord sossa = household("H1", "2026-12-31");
    sossa.members = {
        person("DEM-0001", "H1", Relation::Head, "SOSSA", "Koffi", "1980-03-02"),
        person("DEM-0002", "H1", Relation::Spouse, "SOSSA", "Afi", "1985-07-20"),
        person("DEM-0003", "H1", Relation::Child, "SOSSA", "Komla", "2020-01-15"),
    };
    sossa.members[1].rank = 1;
    sossa.members[2].rank = 2;
    HouseholdRecord late = household("H2", "2026-03-31");
    late.members = {person("DEM-0010", "H2", Relation::Head, "AGBO", "Yawa", "1975-11-11")};
    HouseholdRecord other = household("H3", "2026-12-31");
    other.members = {person("DEM-0020", "H3", Relation::Head, "AGBO", "Koffi", "1990-05-05")};
    other.members[0].phone = "22890000000";
    return {sossa, late, other};
}

} // namespace

Day dayFrom(const char *isoText)
{
    const auto day = parseIsoDay(isoText);
    check(day.has_value());
    return *day;
}

Plan demoPlan()
{
    Plan plan;
    plan.id = {"A"};
    plan.scheme = {"DEMO"};
    plan.name = "Formule A";
    plan.currency = "XOF";
    plan.cashStep = 5;
    plan.validFrom = dayFrom("2024-01-01");
    plan.waitingMonths = {{Periodicity::Annual, 1}};
    plan.graceDays = 15;
    plan.studentMaxAge = 21;
    plan.referral = Plan::ReferralRule{};
    plan.ceilings.episode = Money{40'000};
    plan.ceilings.beneficiaryYear = Money{100'000};
    plan.ceilings.householdYear = Money{250'000};
    plan.oncePerDay = {"CONSULT"};
    for (const char *category : {"CONSULT", "MEG", "LAB"}) {
        BenefitRule rule;
        rule.category = category;
        rule.rateBp = 8000;
        plan.rules.push_back(rule);
    }
    return plan;
}

Tariff demoTariff()
{
    return {{
        item("CONS", "Consultation", "CONSULT", 1000, PriceMode::Fixed),
        item("PARA", "Paracétamol 500 mg", "MEG", 25, PriceMode::Max),
        item("GE", "Goutte épaisse", "LAB", 1500, PriceMode::Fixed),
        item("ECHO", "Échographie", "LAB", 5000, PriceMode::Free),
    }};
}

DemoCounter::DemoCounter()
{
    journal.ours = demoEnrolled();
    journal.marks = {rosterIssued, rosterIssued, {}};
    clock.setLocal("2026-05-12", 9, 14);
    desk::RosterStatus status;
    status.version = 57;
    status.issued = rosterIssued;
    status.expires = rosterIssued + 90 * 86400;
    status.members = 5;
    status.countersAsOf = dayFrom("2026-05-10");
    roster.inForce = status;
    journal.rosterVersion = status.version;
    roster.rosterTerms.scheme = journal.ours.scheme;
    roster.rosterTerms.facility = demoFacility();
    roster.rosterTerms.plans = {demoPlan()};
    roster.rosterTerms.tariff = demoTariff();
    roster.households = demoHouseholds();
}

Beneficiary &DemoCounter::member(const char *number)
{
    for (HouseholdRecord &record : roster.households) {
        for (Beneficiary &row : record.members) {
            if (row.number.text == number)
                return row;
        }
    }
    throw std::invalid_argument(number);
}

Household &DemoCounter::householdOf(const char *number)
{
    const HouseholdId id = member(number).household;
    for (HouseholdRecord &record : roster.households) {
        if (record.household.id == id)
            return record.household;
    }
    throw std::invalid_argument(number);
}

} // namespace guichet::test
