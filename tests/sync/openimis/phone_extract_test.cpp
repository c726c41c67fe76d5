// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/phone_extract/phone_extract.h"

#include "tests/sync/openimis/extract_fixture.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace guichet::sync::openimis {
namespace {

struct ReadExtract {
    Outcome<void> ended{};
    std::vector<ExtractPerson> people{};
    std::vector<ExtractFinding> findings{};
};

ReadExtract readPeople(PhoneExtract &extract)
{
    ReadExtract read;
    read.ended = extract.readPeople(
        [&](ExtractPerson &&person) -> Outcome<void> {
            read.people.push_back(std::move(person));
            return {};
        },
        [&](const ExtractFinding &finding) { read.findings.push_back(finding); });
    return read;
}

std::string contentOf(const std::string &path)
{
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

void save(const std::string &path, const std::string &content)
{
    std::ofstream(path, std::ios::binary) << content;
}

TEST(PhoneExtract, TheThreeVariantsTellTheSame)
{
    for (const ExtractVariant variant : allVariants) {
        SCOPED_TRACE(static_cast<int>(variant));
        ExtractFile file(variant);
        file.add({.number = "102030456", .status = "A"});
        file.add({.number = " 070707081 ", .name = "Sabi Awa", .born = "01/02/2015", .gender = "Female", .product = "B", .expires = "05/06/2025", .status = "E"});
        file.add({.number = "102030456", .product = "B", .expires = "30/06/2025", .status = "S"});
        file.addReference("S", "A1", "400");
        file.addReference("I", "0004", "10");
        file.addReference("D", "A02", "0");
        file.close();
        auto extract = PhoneExtract::open(file.path());
        ASSERT_TRUE(extract);
        EXPECT_EQ(extract->rows(), 3U);
        const ReadExtract read = readPeople(*extract);
        ASSERT_TRUE(read.ended);
        EXPECT_TRUE(read.findings.empty());
        ASSERT_EQ(read.people.size(), 2U);
        EXPECT_EQ(read.people[0].number, "070707081");
        EXPECT_EQ(read.people[0].sex, PersonSex::Female);
        EXPECT_EQ(read.people[0].born, parseIsoDay("2015-02-01"));
        EXPECT_EQ(read.people[0].policies[0].status, PolicyStatus::Expired);
        EXPECT_EQ(read.people[1].name, "Orou Bio");
        ASSERT_EQ(read.people[1].policies.size(), 2U);
        EXPECT_EQ(read.people[1].policies[0].product, "A");
        EXPECT_EQ(read.people[1].policies[0].expires, parseIsoDay("2026-12-31"));
        EXPECT_EQ(read.people[1].policies[1].row, 3U);
        EXPECT_EQ(read.people[1].policies[1].status, PolicyStatus::Suspended);
        const auto references = extract->readReferences([](const ExtractFinding &) { ADD_FAILURE(); });
        ASSERT_TRUE(references);
        ASSERT_EQ(references->size(), 3U);
        EXPECT_EQ((*references)[1].type, ReferenceType::Item);
        EXPECT_EQ((*references)[1].price, Money{10});
        EXPECT_EQ(extract->readControls()->at(0).adjustability, 'M');
        EXPECT_EQ(extract->readClaimAdmins()->at(0).code, "VIDS0011");
        EXPECT_EQ(extract->readClaimAdmins()->at(0).facility, variant == ExtractVariant::App ? "VIDIS001" : "");
    }
}

TEST(PhoneExtract, APhotoIsAPictureOrAPath)
{
    const Bytes picture{0xFF, 0xD8, 0xFF};
    ExtractFile legacy(ExtractVariant::Legacy);
    legacy.add({.number = "1"}, picture);
    legacy.close();
    auto old = PhoneExtract::open(legacy.path());
    ASSERT_TRUE(old);
    EXPECT_EQ(readPeople(*old).people.at(0).photo, picture);
    ExtractFile modular(ExtractVariant::Modular);
    modular.add({.number = "1"});
    modular.close();
    auto recent = PhoneExtract::open(modular.path());
    ASSERT_TRUE(recent);
    EXPECT_EQ(readPeople(*recent).people.at(0).photoPath, "Images/1.jpg");
}

TEST(PhoneExtract, OddRowsAreNamedAndTheOthersRead)
{
    ExtractFile file(ExtractVariant::Legacy);
    file.addRaw({.number = "1", .born = "31/02/1990"});
    file.addRaw({.number = "", .name = "Sans numéro"});
    file.addRaw({.number = "2", .name = "\xFF\xFE"});
    file.addRaw({.number = "3", .gender = "?", .expires = "bientôt", .status = "Z"});
    file.addRaw({.number = std::string(5000, '9')});
    file.addRaw({.number = "4", .product = "  "});
    file.addRaw({.number = "5"});
    file.addRaw({.number = "5", .name = "Autre Nom"});
    file.addReference("X", "A1", "1");
    file.addReference("S", "A1", "1.50");
    file.close();
    auto extract = PhoneExtract::open(file.path());
    ASSERT_TRUE(extract);
    const ReadExtract read = readPeople(*extract);
    ASSERT_TRUE(read.ended);
    ASSERT_EQ(read.people.size(), 3U);
    EXPECT_FALSE(read.people[0].born);
    EXPECT_EQ(read.people[1].policies[0].status, PolicyStatus::Idle);
    EXPECT_FALSE(read.people[1].policies[0].expires);
    std::vector<std::string> seen;
    for (const ExtractFinding &finding : read.findings)
        seen.push_back(std::to_string(finding.row) + ' ' + finding.column);
    const std::vector<std::string> expected{"2 CHFID | InsureeNumber", "1 DOB", "3 InsureeName", "4 Gender", "4 ExpiryDate", "4 Status",
        "6 ProductCode", "8 InsureeName", "5 CHFID | InsureeNumber"};
    EXPECT_EQ(seen, expected);
    std::vector<ExtractFinding> ofReferences;
    const auto references = extract->readReferences([&](const ExtractFinding &finding) { ofReferences.push_back(finding); });
    ASSERT_TRUE(references);
    EXPECT_EQ(references->size(), 1U);
    ASSERT_EQ(ofReferences.size(), 2U);
    EXPECT_EQ(ofReferences[0].kind, ExtractFinding::Kind::RowLeftOut);
    EXPECT_EQ(ofReferences[1].column, "Price");
}

TEST(PhoneExtract, WhatIsNoExtractIsRefused)
{
    ExtractFile file(ExtractVariant::App);
    file.add({.number = "1"});
    file.close();
    EXPECT_EQ(PhoneExtract::open(file.folder() + "/absent.db3").error().code, Code::E04);
    EXPECT_EQ(PhoneExtract::open(file.folder()).error().code, Code::E04);
    const std::string other = file.folder() + "/other.db3";
    for (const std::string &content : {std::string(), std::string("bonjour"), std::string(4096, '\0'), contentOf(file.path()).substr(0, 100)}) {
        save(other, content);
        const auto refused = PhoneExtract::open(other);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Code::I11);
    }
    for (const char *sql : {"ALTER TABLE tblPolicyInquiry RENAME TO something",
             "ALTER TABLE tblPolicyInquiry RENAME COLUMN InsureeNumber TO Number",
             "ALTER TABLE tblPolicyInquiry RENAME COLUMN Status TO State",
             "ALTER TABLE tblPolicyInquiry RENAME TO t; CREATE VIEW tblPolicyInquiry AS SELECT * FROM t",
             "DROP TABLE tblPolicyInquiry; CREATE TABLE tblPolicyInquiry (CHFID TEXT PRIMARY KEY, InsureeName, DOB, Gender, ProductCode,"
             " ProductName, ExpiryDate, Status) WITHOUT ROWID"}) {
        SCOPED_TRACE(sql);
        ExtractFile wrong(ExtractVariant::App);
        wrong.run(sql);
        wrong.close();
        const auto refused = PhoneExtract::open(wrong.path());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Code::I11);
    }
}

TEST(PhoneExtract, NothingIsWrittenToItOrBesideIt)
{
    ExtractFile file(ExtractVariant::Legacy);
    file.run("PRAGMA journal_mode = WAL");
    file.add({.number = "1"});
    file.close();
    const std::string before = contentOf(file.path());
    std::filesystem::permissions(file.folder(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    auto extract = PhoneExtract::open(file.path());
    ASSERT_TRUE(extract);
    EXPECT_EQ(readPeople(*extract).people.size(), 1U);
    EXPECT_EQ(contentOf(file.path()), before);
    const auto names = std::distance(std::filesystem::directory_iterator(file.folder()), std::filesystem::directory_iterator());
    EXPECT_EQ(names, 1);
}

TEST(PhoneExtract, ADamagedFileEndsInAFailureOrInValuesNeverInACrash)
{
    ExtractFile file(ExtractVariant::Legacy);
    for (int i = 0; i < 300; ++i)
        file.add({.number = std::to_string(100'000'000 + i), .name = std::string(200, 'a')});
    file.close();
    const std::string whole = contentOf(file.path());
    const std::string damaged = file.folder() + "/damaged.db3";
    std::size_t refused = 0;
    for (std::size_t round = 0; round < 200; ++round) {
        std::string content = whole;
        for (std::size_t k = 0; k < 8; ++k)
            content[(round * 7919 + k * 104729) % content.size()] = static_cast<char>(round * 31 + k * 17 + 1);
        save(damaged, round % 5 == 0 ? content.substr(0, content.size() * (round + 1) / 201) : content);
        auto extract = PhoneExtract::open(damaged);
        const Outcome<void> ended = extract ? readPeople(*extract).ended : Outcome<void>(extract.failure());
        if (!ended) {
            ++refused;
            EXPECT_EQ(ended.error().code, Code::I11);
        }
    }
    EXPECT_GT(refused, 20U);
}

} // namespace
} // namespace guichet::sync::openimis
