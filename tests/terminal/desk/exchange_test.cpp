// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/exchange.h"

#include "sync/journal_bodies.h"
#include "sync/sealed_file.h"
#include "terminal/desk/record_care.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::desk;
using guichet::test::DemoCounter;

namespace {

struct Exchange : testing::Test {
    DemoCounter demo{};
    test::FakeStick stick{};
    crypto::SigningKeys mutual = crypto::signingKeysFromSeed(crypto::Key{9});

    Exchange()
    {
        demo.journal.ours.root.receipt = {mutual.publicKey};
    }
    ClaimRow closeOne()
    {
        const auto found = findMember(demo.counter, {QueryKind::Number, "DEM-0001", false, {}});
        const auto answer = judgeRights(demo.counter, *found, 0, {});
        CareRequest request;
        request.verification = recordVerification(demo.counter, *answer)->verification.id;
        request.lines = {{{"CONS"}, {}, {}, 1, {}}};
        const auto closed = closeCare(demo.counter, request);
        return **demo.journal.findClaim(closed->claim.ulid);
    }
    sync::Receipt receiptFor(const ClaimRow &row) const
    {
        sync::Receipt receipt;
        receipt.terminal = demo.journal.ours.terminal;
        receipt.sequence = row.written.sequence;
        receipt.ulid = row.claim.ulid;
        receipt.claimHash = row.written.hash;
        receipt.reference = "M-1";
        return receipt;
    }
    sync::Answer answerFor(const ClaimRow &row, std::uint32_t version, sync::Verdict verdict) const
    {
        sync::Answer answer;
        answer.terminal = demo.journal.ours.terminal;
        answer.ulid = row.claim.ulid;
        answer.claimHash = row.written.hash;
        answer.version = version;
        answer.verdict = verdict;
        answer.amount = row.claim.mutual;
        return answer;
    }
    void put(const char *name, sync::FileType type, const sync::Statements &statements, const char *to = "KPO01-A")
    {
        sync::FileHeader header;
        header.type = type;
        header.from = "DEMO";
        header.to = to;
        header.fileNumber = 1;
        stick.down[name] = sync::sealFile({header, {demo.journal.ours.box.publicKey}}, sync::encodeStatements(statements), mutual);
    }
    ReceiveReport receive()
    {
        return *receiveFromStick(demo.counter, stick, [](std::uint64_t) { return true; });
    }
    ClaimState stateOf(const ClaimRow &row) { return (*demo.journal.findClaim(row.claim.ulid))->state; }
};

TEST_F(Exchange, aClaimIsSentOnlyWhenItsFileIsOnTheStick)
{
    const ClaimRow row = closeOne();
    stick.failsWith = Failure{Code::U05, {}, {}};
    EXPECT_EQ(sendToStick(demo.counter, stick).error().code, Code::U05);
    EXPECT_EQ(stateOf(row), ClaimState::Queued);
    stick.failsWith.reset();
    const auto report = sendToStick(demo.counter, stick);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->sent, 1U);
    EXPECT_EQ(report->waiting, 1U);
    EXPECT_EQ(stick.up.size(), 1U);
    EXPECT_EQ(stateOf(row), ClaimState::Sent);
}

TEST_F(Exchange, nothingWaitingMeansNoFile)
{
    const auto report = sendToStick(demo.counter, stick);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->sent, 0U);
    EXPECT_TRUE(stick.up.empty());
}

TEST_F(Exchange, onlyAReceiptForThisVeryContentCounts)
{
    const ClaimRow row = closeOne();
    sync::Receipt other = receiptFor(row);
    other.claimHash[0] ^= 1;
    sync::Receipt elsewhere = receiptFor(row);
    elsewhere.terminal.bytes[0] ^= 1;
    sync::Receipt unknown = receiptFor(row);
    unknown.ulid.bytes[15] ^= 1;
    const auto forger = crypto::signingKeysFromSeed(crypto::Key{10});
    put("DEMO-A.guichet", sync::FileType::Receipts,
        {{sync::signReceipt(other, mutual.secret), sync::signReceipt(elsewhere, mutual.secret), sync::signReceipt(unknown, mutual.secret),
          sync::signReceipt(receiptFor(row), forger.secret)},
         {},
         {}});
    const ReceiveReport refused = receive();
    EXPECT_EQ(refused.receipts, 0U);
    ASSERT_EQ(refused.ignored.size(), 1U);
    EXPECT_EQ(refused.ignored[0].why.code, Code::N03);
    EXPECT_EQ(stateOf(row), ClaimState::Queued);
    put("DEMO-B.guichet", sync::FileType::Receipts, {{sync::signReceipt(receiptFor(row), mutual.secret)}, {}, {}});
    EXPECT_EQ(receive().receipts, 1U);
    EXPECT_EQ(stateOf(row), ClaimState::Acknowledged);
}

TEST_F(Exchange, theSameFileAgainWritesNothing)
{
    const ClaimRow row = closeOne();
    const sync::Signed receipt = sync::signReceipt(receiptFor(row), mutual.secret);
    put("DEMO-A.guichet", sync::FileType::Receipts, {{receipt, receipt}, {}, {}});
    EXPECT_EQ(receive().receipts, 1U);
    const std::size_t entries = demo.journal.rows.size();
    EXPECT_EQ(receive().receipts, 0U);
    EXPECT_EQ(demo.journal.rows.size(), entries);
}

TEST_F(Exchange, anOlderAnswerAfterANewerOneIsHistory)
{
    const ClaimRow row = closeOne();
    put("DEMO-A.guichet", sync::FileType::Receipts, {{sync::signReceipt(receiptFor(row), mutual.secret)}, {}, {}});
    put("DEMO-B.guichet", sync::FileType::Answers, {{}, {sync::signAnswer(answerFor(row, 2, sync::Verdict::Accepted), mutual.secret)}, {}});
    put("DEMO-C.guichet", sync::FileType::Answers, {{}, {sync::signAnswer(answerFor(row, 1, sync::Verdict::Rejected), mutual.secret)}, {}});
    const ReceiveReport report = receive();
    EXPECT_EQ(report.answers, 1U);
    EXPECT_TRUE(report.ignored.empty());
    EXPECT_EQ(stateOf(row), ClaimState::Accepted);
}

TEST_F(Exchange, aSignedConflictPutsTheClaimAside)
{
    const ClaimRow row = closeOne();
    sync::Receipt conflict = receiptFor(row);
    conflict.conflict = true;
    put("DEMO-A.guichet", sync::FileType::Receipts, {{sync::signReceipt(conflict, mutual.secret)}, {}, {}});
    const ReceiveReport report = receive();
    EXPECT_EQ(report.conflicts, 1U);
    EXPECT_EQ(report.outbox.quarantined, 1U);
    EXPECT_EQ(stateOf(row), ClaimState::Quarantined);
}

TEST_F(Exchange, theReceiptOfACounterEntryEndsTheClaim)
{
    const ClaimRow row = closeOne();
    const auto request = demo.journal.append({sync::EntryKind::Correction, Ulid{{5}},
                                              sync::encodeCorrection({sync::CorrectionAction::RequestCancel, row.claim.ulid, "erreur", 0}),
                                              now(demo.counter), 1});
    sync::Receipt cancelled = receiptFor(row);
    cancelled.sequence = request->sequence;
    sync::Receipt elsewhere = cancelled; // the entry's number with the claim's hash
    cancelled.claimHash = request->hash;
    put("DEMO-A.guichet", sync::FileType::Receipts, {{sync::signReceipt(elsewhere, mutual.secret)}, {}, {}});
    EXPECT_EQ(receive().receipts, 0U);
    EXPECT_EQ(stateOf(row), ClaimState::CancelRequested);
    put("DEMO-B.guichet", sync::FileType::Receipts,
        {{sync::signReceipt(receiptFor(row), mutual.secret), sync::signReceipt(cancelled, mutual.secret)}, {}, {}});
    EXPECT_EQ(receive().receipts, 2U);
    EXPECT_EQ(stateOf(row), ClaimState::Cancelled);
    EXPECT_EQ(receive().receipts, 0U);
}

TEST_F(Exchange, aFileThatIsCutIsNamedAndStopsNoneOfTheOthers)
{
    const ClaimRow row = closeOne();
    put("DEMO-B.guichet", sync::FileType::Receipts, {{sync::signReceipt(receiptFor(row), mutual.secret)}, {}, {}});
    Bytes cut = stick.down["DEMO-B.guichet"];
    cut.resize(cut.size() - 20);
    stick.down["DEMO-A.guichet"] = cut;
    const ReceiveReport report = receive();
    EXPECT_EQ(report.receipts, 1U);
    ASSERT_EQ(report.ignored.size(), 1U);
    EXPECT_EQ(report.ignored[0].name, "DEMO-A.guichet");
    EXPECT_EQ(report.ignored[0].why.code, Code::U02);
}

// A pack of photos is a file of its own: taken when the roster names it, once.
TEST_F(Exchange, photosOnAStickAreTakenWhenTheRosterNamesThem)
{
    const Bytes jpeg{0xFF, 0xD8, 7};
    sync::Photo photo{{}, jpeg};
    std::copy_n(crypto::sha256(jpeg).begin(), photo.hash.size(), photo.hash.begin());
    const auto sealed = sync::sealPhotos({photo}, crypto::Key{3});
    sync::FileHeader header;
    header.type = sync::FileType::Photos;
    header.from = "DEMO";
    header.to = demo.journal.ours.facility.code.text;
    header.fileNumber = 1;
    stick.down["DEMO-PHOTOS-1.guichet"] = sync::sealFile({header, {}}, sealed.bytes, mutual);
    EXPECT_TRUE(receive().ignored.empty());
    EXPECT_TRUE(demo.roster.photos.empty());
    demo.roster.rosterTerms.photoPacks = {sealed.pack};
    EXPECT_TRUE(receive().ignored.empty());
    EXPECT_EQ(demo.roster.photos.at(photo.hash), jpeg);
    EXPECT_TRUE(receive().ignored.empty());
    EXPECT_EQ(demo.roster.photoPacks.size(), 1U);
    demo.roster.photoPacks.clear();
    stick.down["DEMO-PHOTOS-1.guichet"] = sync::sealFile({header, {}}, sealed.bytes, crypto::signingKeysFromSeed(crypto::Key{8}));
    EXPECT_EQ(receive().ignored.at(0).why.code, Code::N03);
    EXPECT_TRUE(demo.roster.photoPacks.empty());
}

} // namespace
