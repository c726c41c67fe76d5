// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/extract_household.h"
#include "sync/mutual/households.h"
#include "sync/mutual/member_source.h"
#include "tests/sync/mutual/mutual_fixture.h"
#include "tests/sync/openimis/extract_fixture.h"

#include <algorithm>

namespace guichet::mutual {
namespace {

using namespace sync::openimis;

Tried importExtractOf(TemporaryMutual &mutual, ExtractFile &file)
{
    file.close();
    ImportFiles files;
    files.openimis = file.path();
    return mutual.import(files);
}

std::vector<HouseholdRecord> householdsOf(TemporaryMutual &mutual)
{
    std::vector<HouseholdRecord> all;
    auto reader = HouseholdReader::open(mutual.folder(), {{}, testToday});
    check(reader.has_value());
    while (true) {
        auto next = reader->next();
        check(next.has_value());
        if (!*next)
            return all;
        all.push_back(std::move(**next));
    }
}

bool hasFinding(const Tried &tried, FindingKind kind)
{
    return std::any_of(tried.findings.begin(), tried.findings.end(), [&](const ImportFinding &finding) { return finding.kind == kind; });
}

TEST(ImportExtract, AllThreeVariantsGiveTheSameMembers)
{
    for (const ExtractVariant variant : allVariants) {
        SCOPED_TRACE(static_cast<int>(variant));
        TemporaryMutual mutual;
        mutual.importDemo();
        ExtractFile file(variant);
        file.add({.number = "102030456"});
        file.add({.number = "070707081", .name = "Sabi Awa", .gender = "Female", .expires = "05/06/2025", .status = "E"});
        file.add({.number = "070707082", .status = "S"});
        file.add({.number = "070707083", .status = "I"});
        const Tried tried = importExtractOf(mutual, file);
        ASSERT_TRUE(tried.counts);
        EXPECT_EQ(tried.counts->members, 4U);
        EXPECT_EQ(tried.counts->households, 4U);
        EXPECT_FALSE(hasFinding(tried, FindingKind::OnlyActive));
        const auto households = householdsOf(mutual);
        ASSERT_EQ(households.size(), 4U); // whoever was there before is gone
        EXPECT_EQ(households[0].household.id.text, "070707081");
        EXPECT_EQ(households[0].household.plan.text, "A");
        EXPECT_EQ(households[0].household.paidUntil, parseIsoDay("2025-06-05"));
        EXPECT_EQ(households[0].members.at(0).surname, "Sabi Awa");
        EXPECT_EQ(households[0].members.at(0).sex, PersonSex::Female);
        EXPECT_EQ(households[1].household.status, HouseholdStatus::Suspended);
        EXPECT_FALSE(households[2].household.paidUntil); // idle: covers nobody
        EXPECT_EQ(households[3].members.at(0).born, parseIsoDay("1952-05-07"));
        EXPECT_EQ(households[3].members.at(0).rank, 0);
        EXPECT_EQ(loadMemberSource(mutual.folder().database).value(), "openimis");
    }
}

TEST(ImportExtract, TheMutualsOwnTableTakesTheSourceAway)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    ExtractFile file(ExtractVariant::Legacy);
    file.add({.number = "102030456"});
    ASSERT_TRUE(importExtractOf(mutual, file).counts);
    EXPECT_EQ(loadMemberSource(mutual.folder().database).value(), "openimis");
    mutual.importDemo();
    EXPECT_EQ(loadMemberSource(mutual.folder().database).value(), "");
}

TEST(ImportExtract, AProductThatIsNoPlanStopsTheWholeImport)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const std::string before = mutual.contentHash();
    ExtractFile file(ExtractVariant::Modular);
    file.add({.number = "1"});
    file.add({.number = "2", .product = "BCUL0001"});
    file.add({.number = "3", .product = "BCUL0001"});
    const Tried tried = importExtractOf(mutual, file);
    ASSERT_FALSE(tried.counts);
    EXPECT_EQ(tried.counts.error().code, Code::I09);
    ASSERT_EQ(tried.problems.count(), 1U);
    const Failure &problem = tried.problems.kept().front();
    EXPECT_EQ(problem.code, Code::I06);
    EXPECT_EQ(fieldOf(problem, "ligne"), "2");
    EXPECT_EQ(fieldOf(problem, "valeur"), "BCUL0001");
    EXPECT_EQ(mutual.contentHash(), before);
}

TEST(ImportExtract, WhatIsNoExtractChangesNothing)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const std::string before = mutual.contentHash();
    ImportFiles files;
    files.openimis = mutual.save("other.db3", "bonjour");
    EXPECT_EQ(mutual.import(files).counts.error().code, Code::I11);
    ExtractFile empty(ExtractVariant::App);
    EXPECT_FALSE(importExtractOf(mutual, empty).counts); // nobody: nobody means that
    EXPECT_EQ(mutual.contentHash(), before);
}

TEST(ImportExtract, OddRowsAreReportedAndTheOthersTaken)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    ExtractFile file(ExtractVariant::Legacy);
    file.addRaw({.number = "1", .born = "31/02/1990"});
    file.addRaw({.number = "numéro 2"});
    file.addRaw({.number = "3", .name = std::string(100, 'a')});
    file.addRaw({.number = "4", .expires = "31/12/2025", .status = "E"});
    file.addRaw({.number = "4", .expires = "31/12/2026"});
    const Bytes noPicture{1, 2, 3};
    file.add({.number = "5"}, noPicture);
    const Tried tried = importExtractOf(mutual, file);
    ASSERT_TRUE(tried.counts);
    EXPECT_EQ(tried.counts->members, 4U);
    EXPECT_EQ(tried.counts->photos, 0U);
    for (const FindingKind kind : {FindingKind::ValueLeftOut, FindingKind::RowLeftOut, FindingKind::SeveralPolicies, FindingKind::PhotoLeftOut})
        EXPECT_TRUE(hasFinding(tried, kind)) << codeOf(kind);
    EXPECT_EQ(householdsOf(mutual).at(2).household.paidUntil, parseIsoDay("2026-12-31"));
}

TEST(ImportExtract, AnExtractOfActivePoliciesAloneIsSaidToBeOne)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    ExtractFile file(ExtractVariant::Legacy);
    file.add({.number = "1"});
    EXPECT_TRUE(hasFinding(importExtractOf(mutual, file), FindingKind::OnlyActive));
}

TEST(ImportExtract, TheLongestCoverCounts)
{
    const auto policy = [](PolicyStatus status, const char *expires) { return ExtractPolicy{1, expires, {}, status, parseIsoDay(expires)}; };
    const auto counts = [](std::vector<ExtractPolicy> policies) { return policyThatCounts(policies).product; };
    EXPECT_EQ(counts({policy(PolicyStatus::Idle, "2030-01-01"), policy(PolicyStatus::Active, "2026-01-01")}), "2026-01-01");
    EXPECT_EQ(counts({policy(PolicyStatus::Active, "2027-01-01"), policy(PolicyStatus::Expired, "2026-01-01")}), "2027-01-01");
    EXPECT_EQ(counts({policy(PolicyStatus::Suspended, "2025-01-01"), policy(PolicyStatus::Ready, "2026-01-01")}), "2026-01-01");
}

} // namespace
} // namespace guichet::mutual
