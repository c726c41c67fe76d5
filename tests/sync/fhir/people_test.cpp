// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/coverage.h"
#include "sync/fhir/organization.h"
#include "sync/fhir/patient.h"

#include "tests/sync/fhir/random_resources.h"
#include "tests/sync/same_household.h"

#include <gtest/gtest.h>

using namespace guichet;

namespace {

// One person of a household as its resources tell her.
Beneficiary readBack(const HouseholdRecord &record, const Beneficiary &person, const fhir::Maker &maker)
{
    const auto patient = fhir::parsePatient(fhir::patientOf(person, record.household.village, maker, fhir::Detail::Roster), maker.scheme.code);
    const auto related = fhir::parseRelatedPerson(fhir::relatedPersonOf(person, record.members.front().number, maker), maker.scheme.code);
    Beneficiary read = patient->person;
    read.household = record.household.id;
    read.relation = related->relation.value_or(Relation::Other);
    EXPECT_EQ(patient->village, record.household.village);
    EXPECT_EQ(related->number, person.number.text);
    EXPECT_EQ(related->subject.identifier, record.members.front().number.text);
    if (!person.linkedMother)
        return read;
    const auto mother = fhir::parseRelatedPerson(fhir::motherOf(person, maker), maker.scheme.code);
    EXPECT_TRUE(mother->isMother);
    EXPECT_EQ(mother->subject.identifier, person.number.text);
    read.linkedMother = MemberNumber{mother->number};
    return read;
}

} // namespace

TEST(FhirPeople, comeBackAsTheyWere)
{
    const Scheme scheme = test::someScheme();
    const fhir::Maker maker{scheme};
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const HouseholdRecord record = test::randomHousehold(seed);
        for (const Beneficiary &person : record.members) {
            const Beneficiary read = readBack(record, person, maker);
            EXPECT_TRUE(test::everyField(read) == test::everyField(person))
                << fhir::toText(fhir::patientOf(person, record.household.village, maker, fhir::Detail::Roster));
        }
    }
}

TEST(FhirPeople, rightsComeBackAsTheyWere)
{
    const Scheme scheme = test::someScheme();
    const fhir::Maker maker{scheme};
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        HouseholdRecord record = test::randomHousehold(seed);
        if (record.members.empty())
            continue;
        const Beneficiary &person = record.members.back();
        const auto written = fhir::coverageOf(record.household, person, record.members.front().number, maker, fhir::Detail::Roster);
        const auto read = fhir::parseCoverage(written);
        ASSERT_TRUE(read) << read.error().path;
        record.household.village.clear(); // told by the Patient
        EXPECT_TRUE(test::everyField(read->household) == test::everyField(record.household)) << fhir::toText(written);
        EXPECT_EQ(read->relation, person.relation);
        EXPECT_EQ(read->subscriber.identifier, record.members.front().number.text);
    }
}

TEST(FhirPeople, aHouseholdIsAGroup)
{
    const Scheme scheme = test::someScheme();
    const HouseholdRecord record = test::RandomRoster(7).household();
    const auto read = fhir::parseGroup(fhir::groupOf(record, {scheme}), scheme.code);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->household, record.household.id.text);
    ASSERT_EQ(read->members.size(), record.members.size());
    EXPECT_EQ(read->members.back().identifier, record.members.back().number.text);
}

TEST(FhirPeople, aClaimTellsOnlyWhoSomebodyIs)
{
    const Scheme scheme = test::someScheme();
    Beneficiary person = test::RandomRoster(3).household().members.front();
    person.phone = "+223 70000001";
    const std::string text = fhir::toText(fhir::patientOf(person, "Kapo", {scheme}, fhir::Detail::Claim));
    EXPECT_NE(text.find(person.surname), std::string::npos);
    for (const char *absent : {"70000001", "Kapo", "card-serial", "extension", "address", "telecom"})
        EXPECT_EQ(text.find(absent), std::string::npos) << absent;
}

TEST(FhirPeople, datesOfOthersAreReadToTheirPrecision)
{
    const Scheme scheme = test::someScheme();
    const auto read = [&](const char *birth) {
        QJsonObject patient = fhir::patientOf(MemberNumber{"K1"}, {scheme});
        patient.insert(QLatin1String("birthDate"), QLatin1String(birth));
        return fhir::parsePatient(patient, scheme.code);
    };
    EXPECT_EQ(read("1980")->person.birthPrecision, BirthPrecision::Year);
    EXPECT_EQ(toIsoText(*latestBirth(read("1980")->person)), "1980-12-31");
    EXPECT_EQ(toIsoText(*latestBirth(read("1980-02")->person)), "1980-02-29");
    EXPECT_EQ(read("1980-02-03")->person.birthPrecision, BirthPrecision::Day);
    for (const char *wrong : {"80", "1980-13", "22/11/1980", "1980-2-3", "19800203", "-"})
        EXPECT_EQ(read(wrong).error().path, "birthDate") << wrong;
}

TEST(FhirPeople, facilitiesAndSchemesComeBackAsTheyWere)
{
    test::RandomValues random(9);
    const Scheme scheme = test::someScheme();
    const fhir::Maker maker{scheme};
    const auto readScheme = fhir::parseScheme(fhir::organizationOf(scheme, maker));
    EXPECT_EQ(std::tie(readScheme->code, readScheme->name, readScheme->currency, readScheme->issuer),
              std::tie(scheme.code, scheme.name, scheme.currency, scheme.issuer));
    for (int i = 0; i < 100; ++i) {
        const Facility one = test::randomFacility(random);
        const auto other = fhir::parseFacility(fhir::organizationOf(one, maker), scheme.code);
        ASSERT_TRUE(other) << other.error().path;
        const auto fields = [](const Facility &f) {
            return std::tie(f.code, f.name, f.level, f.sector, f.district, f.contractFrom, f.contractTo, f.suspended, f.paymentDays, f.submissionDays,
                            f.catchment);
        };
        EXPECT_TRUE(fields(one) == fields(*other));
        const auto place = fhir::parseLocation(fhir::locationOf(one, maker), scheme.code);
        EXPECT_EQ(std::tie(place->code, place->name, place->district, place->catchment), std::tie(one.code, one.name, one.district, one.catchment));
    }
}
