// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/precheck.h"

#include "tests/sync/openimis/some_claim.h"

#include <gtest/gtest.h>

#include <functional>

namespace guichet::sync::openimis {
namespace {

Day day(const char *text)
{
    return parseIsoDay(text).value();
}

// Everything known and nothing to say: a woman of 30, covered, both codes in the registers.
PreCheckFacts goodFacts()
{
    PreCheckFacts facts;
    facts.born = day("1996-01-01");
    facts.sex = PersonSex::Female;
    facts.numberIsGood = true;
    facts.coverFrom = day("2026-01-01");
    facts.coverTo = day("2026-12-31");
    facts.insureeFrom = day("2025-01-01");
    facts.facilityCareType = 'B';
    facts.diagnoses = {"A02", "B50"};
    for (const char *code : {"0004", "A1"}) {
        RegisterRow row;
        row.code = code;
        row.isValid = row.isInPriceList = row.isInProduct = true;
        row.careType = 'B';
        row.patientMask = 15;
        row.frequencyDays = 30;
        row.mostAtOnce = 10;
        row.limit = 20;
        row.waitingMonths = 3;
        row.category = 'C';
        facts.registers.push_back(row);
    }
    facts.counts = {{'C', 5, 1}};
    return facts;
}

struct Case {
    const char *name;
    std::function<void(ClaimForm &, PreCheckFacts &)> change;
    Level level;
    Refusal reason;
    int line;
    bool differs = false;
};

const std::vector<Case> cases{
    {"register", [](auto &, auto &facts) { facts.registers[0].isValid = false; }, Level::Probable, Refusal::NotInRegister, 1},
    {"price list", [](auto &, auto &facts) { facts.registers[1].isInPriceList = false; }, Level::Probable, Refusal::NotInPriceList, 2},
    {"product", [](auto &, auto &facts) { facts.registers[0].isInProduct = false; }, Level::Probable, Refusal::NotCovered, 1},
    {"men only", [](auto &, auto &facts) { facts.registers[0].patientMask = 13; }, Level::Certain, Refusal::PatientCategory, 1},
    {"children only", [](auto &, auto &facts) { facts.registers[1].patientMask = 11; }, Level::Certain, Refusal::PatientCategory, 2},
    {"frequency", [](auto &, auto &facts) { facts.past = {{"A1", day("2026-02-10"), 1}}; }, Level::Probable, Refusal::Frequency, 2},
    {"frequency, on its first day", [](auto &, auto &facts) { facts.past = {{"A1", day("2026-01-30"), 1}}; }, Level::Probable, Refusal::Frequency, 2},
    {"frequency, of a later visit", [](auto &, auto &facts) { facts.past = {{"A1", day("2026-05-10"), 1}}; }, Level::Probable, Refusal::Frequency, 2, true},
    {"number", [](auto &, auto &facts) { facts.numberIsGood = false; }, Level::Certain, Refusal::InsureeNumber, 0},
    {"cover ended", [](auto &, auto &facts) { facts.coverTo = day("2026-02-28"); }, Level::Probable, Refusal::InsureeNumber, 0},
    {"cover not begun", [](auto &, auto &facts) { facts.coverFrom = day("2026-03-02"); }, Level::Probable, Refusal::InsureeNumber, 0},
    {"diagnosis", [](auto &form, auto &) { form.diagnoses.push_back("Z99"); }, Level::Probable, Refusal::UnknownDiagnosis, 0},
    {"claimed before", [](auto &form, auto &) { form.claimDate = addDays(form.start, -1); }, Level::Certain, Refusal::TargetDate, 0},
    {"stay at an out-patient centre",
        [](auto &form, auto &facts) {
            facts.facilityCareType = 'O';
            form.end = addDays(form.start, 1);
        },
        Level::Certain, Refusal::CareType, 0},
    {"in-patient act", [](auto &, auto &facts) { facts.facilityCareType = 'O'; facts.registers[1].careType = 'I'; }, Level::Certain, Refusal::CareType, 2},
    {"out-patient act", [](auto &, auto &facts) { facts.facilityCareType = 'I'; facts.registers[0].careType = 'O'; }, Level::Certain, Refusal::CareType, 1},
    {"consultations", [](auto &, auto &facts) { facts.counts = {{'C', 2, 2}}; }, Level::Probable, Refusal::Consultations, 0},
    {"none allowed", [](auto &, auto &facts) { facts.counts = {{'C', 0, 0}}; }, Level::Information, Refusal::Consultations, 0, true},
    {"hospitalisations",
        [](auto &form, auto &facts) {
            form.end = addDays(form.start, 2);
            facts.counts = {{'H', 1, 1}};
        },
        Level::Probable, Refusal::Hospitalisations, 0},
    {"surgeries", [](auto &, auto &facts) { facts.registers[1].category = 'S'; facts.counts = {{'S', 1, 1}}; }, Level::Probable, Refusal::Surgeries, 0},
    {"deliveries", [](auto &, auto &facts) { facts.registers[1].category = 'D'; facts.counts = {{'D', 1, 3}, {'D', 1, 1}}; }, Level::Probable, Refusal::Deliveries, 0},
    {"antenatal", [](auto &, auto &facts) { facts.registers[1].category = 'A'; facts.counts = {{'A', 4, 4}}; }, Level::Probable, Refusal::Antenatal, 0},
    {"visits", [](auto &, auto &facts) { facts.registers[1].category = 'V'; facts.counts = {{'V', 4, 9}}; }, Level::Probable, Refusal::Visits, 0},
    {"too many at once", [](auto &form, auto &) { form.lines[0].quantity = 11; }, Level::Certain, Refusal::Quantity, 1},
    {"nothing left", [](auto &, auto &facts) { facts.past = {{"0004", day("2025-12-01"), 20}}; }, Level::Probable, Refusal::Quantity, 1},
    {"some left, cut without a word", [](auto &, auto &facts) { facts.past = {{"0004", day("2025-12-01"), 19}}; }, Level::Information, Refusal::Quantity, 1, true},
    {"waiting", [](auto &, auto &facts) { facts.insureeFrom = day("2025-12-02"); }, Level::Probable, Refusal::WaitingPeriod, 1},
};

TEST(PreCheck, AClaimWithNothingWrongHasNoFinding)
{
    EXPECT_TRUE(checkBeforeSending(someForm(), goodFacts()).empty());
}

TEST(PreCheck, EachRule)
{
    for (const Case &row : cases) {
        SCOPED_TRACE(row.name);
        ClaimForm form = someForm();
        PreCheckFacts facts = goodFacts();
        row.change(form, facts);
        const auto found = checkBeforeSending(form, facts);
        ASSERT_FALSE(found.empty());
        EXPECT_EQ(codeOf(found[0].level), codeOf(row.level));
        EXPECT_EQ(codeOf(found[0].reason), codeOf(row.reason));
        EXPECT_EQ(found[0].line, row.line);
        EXPECT_EQ(found[0].differsFromRule, row.differs);
    }
}

TEST(PreCheck, WhatIsNotKnownIsNotHeldAgainstAnybody)
{
    EXPECT_TRUE(checkBeforeSending(someForm(), {}).empty());
    PreCheckFacts facts = goodFacts();
    facts.registers[0].patientMask = 13;
    facts.sex = PersonSex::Unknown;
    EXPECT_TRUE(checkBeforeSending(someForm(), facts).empty());
    facts = goodFacts();
    facts.registers[0].patientMask = 8;
    facts.born.reset();
    EXPECT_TRUE(checkBeforeSending(someForm(), facts).empty());
    facts = goodFacts();
    facts.registers.clear();
    facts.insureeFrom = day("2026-03-01");
    EXPECT_TRUE(checkBeforeSending(someForm(), facts).empty());
}

TEST(PreCheck, OutsideTheFrequencyAndForOtherCategoriesNothingIsSaid)
{
    PreCheckFacts facts = goodFacts();
    facts.past = {{"A1", day("2026-01-29"), 1}, {"A2", day("2026-02-28"), 1}};
    facts.counts = {{'O', 0, 5}, {'S', 0, 5}};
    EXPECT_TRUE(checkBeforeSending(someForm(), facts).empty());
    facts.registers[1].category = 'O';
    EXPECT_TRUE(checkBeforeSending(someForm(), facts).empty());
}

TEST(PreCheck, TheFirstRefusalEndsALineInTheServersOrder)
{
    PreCheckFacts facts = goodFacts();
    for (RegisterRow &row : facts.registers)
        row.patientMask = 13;
    facts.past = {{"0004", day("2026-02-20"), 1}, {"A1", day("2026-02-20"), 1}};
    const auto found = checkBeforeSending(someForm(), facts);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].reason, Refusal::PatientCategory); // a medicine: the patient first
    EXPECT_EQ(found[1].reason, Refusal::Frequency);       // a service: the frequency first
    EXPECT_EQ(found[2].line, 0);                          // both lines: the claim
    EXPECT_EQ(found[2].level, Level::Probable);
}

TEST(PreCheck, OneGoodLineKeepsTheClaim)
{
    PreCheckFacts facts = goodFacts();
    facts.registers[0].patientMask = 13;
    EXPECT_EQ(checkBeforeSending(someForm(), facts).size(), 1U);
}

} // namespace
} // namespace guichet::sync::openimis
