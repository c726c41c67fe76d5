// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/import.h"
#include "tests/sync/mutual/mutual_fixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace guichet::mutual {
namespace {

struct WrongFile {
    std::string name{};
    std::string code{};
    std::string line{};
    std::string column{};
};

std::vector<WrongFile> wrongFiles()
{
    std::ifstream table(csvPath("expected.tsv"));
    std::vector<WrongFile> files;
    std::string text;
    std::getline(table, text);
    while (std::getline(table, text)) {
        std::istringstream cells(text);
        WrongFile file;
        std::getline(cells, file.name, '\t');
        std::getline(cells, file.code, '\t');
        std::getline(cells, file.line, '\t');
        std::getline(cells, file.column, '\t');
        files.push_back(file);
    }
    return files;
}

TEST(Import, EveryWrongFileIsNamedWithLineAndColumnAndChangesNothing)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const std::string before = mutual.contentHash();
    const auto files = wrongFiles();
    ASSERT_GE(files.size(), 40U);
    for (const WrongFile &file : files) {
        SCOPED_TRACE(file.name);
        const auto tried = mutual.import({{}, {}, {}, csvPath(file.name)});
        ASSERT_FALSE(tried.counts);
        EXPECT_EQ(tried.counts.error().code, Code::I09);
        ASSERT_FALSE(tried.problems.kept().empty());
        const Failure &problem = tried.problems.kept().front();
        EXPECT_EQ(codeText(problem.code), file.code);
        EXPECT_EQ(fieldOf(problem, "fichier"), file.name);
        EXPECT_TRUE(file.line == "-" || fieldOf(problem, "ligne") == file.line) << fieldOf(problem, "ligne");
        EXPECT_TRUE(file.column == "-" || fieldOf(problem, "colonne") == file.column) << fieldOf(problem, "colonne");
        EXPECT_EQ(mutual.contentHash(), before);
    }
}

TEST(Import, WhatSpreadsheetsWriteIsRead)
{
    for (const auto &file : std::filesystem::directory_iterator(csvPath("good"))) {
        SCOPED_TRACE(file.path().string());
        TemporaryMutual mutual;
        mutual.importDemo();
        const auto tried = mutual.import({{}, {}, {}, file.path().string()});
        for (const Failure &problem : tried.problems.kept())
            ADD_FAILURE() << codedSentenceFor(problem, Language::French);
        ASSERT_TRUE(tried.counts);
        EXPECT_GE(tried.counts->members, 2U);
        EXPECT_EQ(tried.counts->households, 1U);
    }
}

TEST(Import, ALineOfAGigabyteDoesNotFitAndIsRefusedEarly)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const std::string before = mutual.contentHash();
    const std::string path = mutual.root() + "/long.csv";
    {
        std::ofstream file(path, std::ios::binary);
        file << memberHeader << "\nM-1,H-1,HEAD,";
        file.seekp(std::streamoff{1} << 30); // a hole: no gigabyte on the disk
        file << "x";
    }
    const auto tried = mutual.import({{}, {}, {}, path});
    ASSERT_EQ(tried.problems.count(), 1U);
    EXPECT_EQ(tried.problems.kept().front().code, Code::I04);
    EXPECT_EQ(mutual.contentHash(), before);
}

TEST(Import, AHundredErrorsAreShownAndAllAreCounted)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    std::string table = memberHeader + std::string("\n");
    for (int i = 0; i < 250; ++i)
        table += "M-" + std::to_string(i) + ",H-1,HEAD,Ako,Paul,M,hier,A\n";
    const auto tried = mutual.import({{}, {}, {}, mutual.save("errors.csv", table)});
    EXPECT_EQ(tried.problems.count(), 250U);
    EXPECT_EQ(tried.problems.kept().size(), ImportProblems::mostKept);
    ASSERT_FALSE(tried.counts);
    EXPECT_EQ(fieldOf(tried.counts.error(), "n"), "250");
}

TEST(Import, AllFilesOfACallOrNone)
{
    TemporaryMutual mutual;
    const auto tried = mutual.import({mutual.save("plans.json", plansJson), mutual.save("tariff.csv", tariffTable),
        mutual.save("facilities.csv", "code,name,level,sector\nkpo01,Poste,1,PUBLIC\n"), {}});
    ASSERT_FALSE(tried.counts);
    EXPECT_EQ(*integer(mutual.folder().database, "SELECT COUNT(*) FROM plan"), 0);
    EXPECT_EQ(*integer(mutual.folder().database, "SELECT COUNT(*) FROM tariff"), 0);
}

TEST(Import, OverlappingPricesAndUnknownFacilitiesAreErrors)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    const auto overlap = mutual.import({{}, mutual.save("t.csv",
        "code,label,category,price,valid_from,valid_to\nC1,Consultation,CONSULT,500,2024-01-01,2025-01-01\nC1,Consultation,CONSULT,600,2025-01-01,\n"),
        {}, {}});
    ASSERT_EQ(overlap.problems.count(), 1U);
    EXPECT_EQ(overlap.problems.kept().front().code, Code::I08);
    EXPECT_EQ(fieldOf(overlap.problems.kept().front(), "ligne"), "3");
    const auto unknown = mutual.import({{}, mutual.save("t.csv", "code,label,category,price,facility\nC1,Consultation,CONSULT,500,NOPE1\n"), {}, {}});
    ASSERT_EQ(unknown.problems.count(), 1U);
    EXPECT_EQ(unknown.problems.kept().front().code, Code::I06);
    const auto contradicted = mutual.import({{}, mutual.save("t.csv", "code,label,category,price,generic\nP1,Amoxicilline,MEG,500,0\n"), {}, {}});
    ASSERT_EQ(contradicted.problems.count(), 1U);
    EXPECT_EQ(fieldOf(contradicted.problems.kept().front(), "colonne"), "generic");
}

TEST(Import, APlanInAnotherCurrencyIsRefused)
{
    TemporaryMutual mutual;
    std::string plans = plansJson;
    plans.replace(plans.find("XOF"), 3, "GNF");
    const auto tried = mutual.import({mutual.save("plans.json", plans), {}, {}, {}});
    ASSERT_EQ(tried.problems.count(), 1U);
    EXPECT_EQ(tried.problems.kept().front().code, Code::I07);
    EXPECT_EQ(fieldOf(tried.problems.kept().front(), "attendu"), "XOF");
}

TEST(Import, OddThingsAreReportedAndImported)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    std::string table = "member_number,household,relation,surname,given_names,sex,birth_date,plan,phone,linked_mother,paid_until,joined_on,note\n";
    table += "A-1,H-A,HEAD,Ako,Paul,M,1980-02-03,A,90,,2023-01-01,2024-01-01,x\n"; // paid before joining
    table += "A-2,H-A,CHILD,Ako,Rose,F,2999-01-01,A,90,,2025-01-01,,\n";           // not born yet; household told otherwise
    table += "B-1,H-B,HEAD,AKO,Paul,M,1980-02-03,A,90,,,,\n";                      // the same person
    table += "B-2,H-B,NEWBORN,Ako,Bébé,F,2026-11-01,,90,Z-9,,,\n";                 // mother unknown
    table += "C-1,H-C,CHILD,Zin,Luc,M,2015-01-01,A,90,,,,\nC-2,H-C,CHILD,Zin,Lia,F,2016-01-01,,90,,,,\n"; // no head; six on one phone
    const auto tried = mutual.import({{}, {}, {}, mutual.save("m.csv", table)});
    ASSERT_TRUE(tried.counts);
    EXPECT_EQ(tried.counts->members, 6U);
    const auto count = [&](FindingKind kind) {
        return std::count_if(tried.findings.begin(), tried.findings.end(), [kind](const ImportFinding &finding) { return finding.kind == kind; });
    };
    EXPECT_EQ(count(FindingKind::UnknownColumn), 1);
    EXPECT_EQ(count(FindingKind::SamePerson), 2);
    EXPECT_EQ(count(FindingKind::ImpossibleDate), 2);
    EXPECT_EQ(count(FindingKind::HouseholdDiffers), 1);
    EXPECT_EQ(count(FindingKind::UnknownMother), 1);
    EXPECT_EQ(count(FindingKind::NoHead), 1);
    EXPECT_EQ(count(FindingKind::SharedPhone), 1);
}

TEST(Import, CardsAndRanksStayWhenPeopleAreImportedAgain)
{
    TemporaryMutual mutual;
    mutual.importDemo();
    auto &database = mutual.folder().database;
    ASSERT_TRUE(exec(database, "UPDATE member SET card_generation = 3, card_serial = 77, rank = 5 WHERE number = 'NIK-1-02'"));
    mutual.importDemo();
    EXPECT_EQ(*integer(database, "SELECT card_generation FROM member WHERE number = 'NIK-1-02'"), 3);
    EXPECT_EQ(*integer(database, "SELECT card_serial FROM member WHERE number = 'NIK-1-02'"), 77);
    EXPECT_EQ(*integer(database, "SELECT rank FROM member WHERE number = 'NIK-1-02'"), 5);
    EXPECT_EQ(*integer(database, "SELECT rank FROM member WHERE number = 'NIK-1-01'"), 0);
}

} // namespace
} // namespace guichet::mutual
