// SPDX-License-Identifier: Apache-2.0
#include "sync/file_parts.h"
#include "sync/roster_pack.h"
#include "terminal/desk/exchange.h"
#include "terminal/desk/record_care.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

// The rows of trust.md 4 about sticks that the desk answers; the stick's own are in
// tests/sync/transport.
using namespace guichet;
using namespace guichet::desk;
using guichet::test::DemoCounter;

namespace {

struct StickRow : testing::Test {
    DemoCounter demo{};
    test::FakeStick stick{};
    crypto::SigningKeys mutual = crypto::signingKeysFromSeed(crypto::Key{9});

    StickRow()
    {
        demo.journal.ours.root.receipt = {mutual.publicKey};
        demo.journal.ours.root.roster = {mutual.publicKey};
    }
    void closeOne()
    {
        const auto found = findMember(demo.counter, {QueryKind::Number, "DEM-0001", false, {}});
        const auto answer = judgeRights(demo.counter, *found, 0, {});
        CareRequest request;
        request.verification = recordVerification(demo.counter, *answer)->verification.id;
        request.lines = {{{"CONS"}, {}, {}, 1, {}}};
        ASSERT_TRUE(closeCare(demo.counter, request));
    }
    // A roster one version above the one in force, in pieces of that many bytes.
    void putRoster(std::size_t largestPart)
    {
        sync::RosterPackWriter writer(demo.roster.rosterTerms);
        writer.add(demo.roster.households);
        const crypto::Secret key = crypto::Secret::random(32);
        const auto sealed = writer.finish(key.view());
        sync::RosterManifest manifest;
        manifest.scheme = demo.journal.ours.scheme.code;
        manifest.facility = demo.journal.ours.facility.code;
        manifest.version = demo.roster.inForce->version + 1;
        manifest.issued = demo.roster.inForce->issued + 60;
        manifest.expires = manifest.issued + 90 * 86'400;
        manifest.chunks = sealed.chunks;
        manifest.packBytes = sealed.pack.size();
        manifest.members = sealed.members;
        manifest.merkleRoot = sealed.merkleRoot;
        manifest.policy = {0xa0};
        manifest.recipients = {{crypto::keyIdOf(demo.journal.ours.box.publicKey), crypto::sealTo(demo.journal.ours.box.publicKey, key.view())}};
        sync::RosterEnvelope envelope;
        envelope.manifest = sync::encodeManifest(manifest);
        envelope.signature = crypto::sign(crypto::Purpose::Roster, envelope.manifest, mutual.secret);
        envelope.pack = sealed.pack;
        sync::SealRequest seal;
        seal.header.type = sync::FileType::Roster;
        seal.header.from = "DEMO";
        seal.header.to = manifest.facility.text;
        seal.header.createdSequence = manifest.version;
        seal.header.fileNumber = manifest.version;
        for (const Bytes &file : sync::sealParts(seal, sync::encodeRosterEnvelope(envelope), mutual, largestPart))
            stick.down[sync::fileName(*sync::peekHeader(file), "DEMO", manifest.facility.text)] = file;
    }
    ReceiveReport receive()
    {
        return *receiveFromStick(demo.counter, stick, [](std::uint64_t) { return true; });
    }
};

TEST_F(StickRow, Row79pulledOutWhileWritingTheClaimsWait)
{
    closeOne();
    stick.failsWith = Failure{Code::U01, {}, {}};
    EXPECT_EQ(sendToStick(demo.counter, stick).error().code, Code::U01);
    EXPECT_EQ(demo.journal.outbox().waiting, 1U);
    stick.failsWith.reset();
    EXPECT_EQ(sendToStick(demo.counter, stick)->sent, 1U);
}

TEST_F(StickRow, Row80aHalfCopiedFileIsSaid)
{
    putRoster(1'000'000);
    Bytes &file = stick.down.begin()->second;
    file.resize(file.size() / 2);
    const ReceiveReport report = receive();
    ASSERT_EQ(report.ignored.size(), 1U);
    EXPECT_EQ(report.ignored[0].why.code, Code::U02);
    EXPECT_FALSE(report.roster);
    EXPECT_EQ(demo.roster.installed, 0U);
}

TEST_F(StickRow, Row81aFileForAnotherTerminalIsSaid)
{
    const auto other = crypto::makeBoxKeys();
    sync::FileHeader header;
    header.type = sync::FileType::Receipts;
    header.from = "DEMO";
    header.to = "NIK01-A";
    header.fileNumber = 1;
    stick.down["DEMO-NIK01-A-RECEIPTS-1.guichet"] = sync::sealFile({header, {other.publicKey}}, sync::encodeStatements({}), mutual);
    const ReceiveReport report = receive();
    ASSERT_EQ(report.ignored.size(), 1U);
    EXPECT_EQ(report.ignored[0].why.code, Code::U03);
}

TEST_F(StickRow, Row82theSameStickAgainBringsNothing)
{
    putRoster(1'000'000);
    EXPECT_TRUE(receive().roster);
    demo.journal.rosterVersion = demo.roster.inForce->version;
    const std::size_t entries = demo.journal.rows.size();
    const ReceiveReport again = receive();
    EXPECT_FALSE(again.roster);
    EXPECT_EQ(demo.roster.installed, 1U);
    EXPECT_EQ(demo.journal.rows.size(), entries);
}

TEST_F(StickRow, Row83rotIsNamedByFileAndPart)
{
    putRoster(300);
    ASSERT_GT(stick.down.size(), 2U);
    auto second = std::next(stick.down.begin());
    second->second[second->second.size() - 100] ^= 1;
    const ReceiveReport report = receive();
    ASSERT_EQ(report.ignored.size(), 1U);
    EXPECT_EQ(report.ignored[0].why.code, Code::U04);
    EXPECT_EQ(report.ignored[0].why.fields.front().first, "i");
    EXPECT_EQ(demo.roster.installed, 0U);
}

TEST_F(StickRow, aRosterInPartsIsPutTogether)
{
    putRoster(300);
    ASSERT_GT(stick.down.size(), 2U);
    const ReceiveReport report = receive();
    ASSERT_TRUE(report.roster);
    EXPECT_TRUE(report.ignored.empty());
    EXPECT_EQ(demo.roster.installed, 1U);
}

TEST_F(StickRow, Row91theMissingPartsAreListed)
{
    putRoster(300);
    ASSERT_GT(stick.down.size(), 2U);
    stick.down.erase(std::next(stick.down.begin()));
    const ReceiveReport report = receive();
    ASSERT_EQ(report.ignored.size(), 1U);
    EXPECT_EQ(report.ignored[0].why.code, Code::U12);
    EXPECT_FALSE(report.ignored[0].why.fields.front().second.empty());
    EXPECT_EQ(demo.roster.installed, 0U);
}

} // namespace
