// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/counter_fixture.h"

// What the mutual's signed statements do to the claims of the journal.
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

sync::Answer answerTo(JournalFixture &at, const Claim &claim, sync::Verdict verdict, std::int64_t amount, std::uint32_t version = 1)
{
    sync::Answer answer;
    answer.terminal = at.mutual.answer().terminal;
    answer.ulid = claim.ulid;
    answer.claimHash = at.row(claim).written.hash;
    answer.version = version;
    answer.verdict = verdict;
    answer.amount = {amount};
    answer.reason = "PRICE";
    answer.time = morning + 7200;
    return answer;
}

void answer(JournalFixture &at, const sync::Answer &answer)
{
    at.write(sync::EntryKind::Adjudication, sync::encodeSigned(sync::signAnswer(answer, at.mutual.receipt.secret)));
}

} // namespace

TEST(JournalStatements, onlyASignedReceiptAcknowledges)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    at.write(sync::EntryKind::Transfer, sync::encodeTransfer({sync::Direction::Up, "stick", 1, at.row(claim).written.sequence}));
    EXPECT_EQ(at.row(claim).state, ClaimState::Sent);
    EXPECT_EQ(at.journal->outbox().waiting, 1u);
    EXPECT_EQ(at.journal->outbox().oldestClosedAt, morning);
    sync::Receipt wrong = at.receiptFor(claim);
    wrong.claimHash = {1};
    at.receive(wrong);
    EXPECT_EQ(at.row(claim).state, ClaimState::Sent);
    at.receive(at.receiptFor(claim));
    EXPECT_EQ(at.row(claim).state, ClaimState::Acknowledged);
    EXPECT_EQ(at.row(claim).proof, "RECEIPT");
    EXPECT_EQ(at.journal->outbox().waiting, 0u);
    EXPECT_EQ(at.journal->acknowledgedHead(), at.row(claim).written.sequence);
    EXPECT_EQ(at.journal->clockMarks().hwmSigned, morning + 3600);
}

TEST(JournalStatements, aSignedConflictQuarantines)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    sync::Receipt conflict = at.receiptFor(claim);
    conflict.conflict = true;
    conflict.claimHash = {7};
    at.receive(conflict);
    EXPECT_EQ(at.row(claim).state, ClaimState::Quarantined);
    EXPECT_EQ(at.journal->outbox().quarantined, 1u);
    EXPECT_EQ(at.journal->acknowledgedHead(), 0u);
}

TEST(JournalStatements, answersCountByVersionAndPaymentsClose)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    at.receive(at.receiptFor(claim));
    answer(at, answerTo(at, claim, sync::Verdict::Partial, 900, 2));
    answer(at, answerTo(at, claim, sync::Verdict::Rejected, 0, 1)); // older: kept, without effect
    EXPECT_EQ(at.row(claim).state, ClaimState::Partial);
    EXPECT_EQ(at.row(claim).answeredAmount, Money{900});
    EXPECT_EQ(at.row(claim).answerReasons, std::vector<std::string>{"PRICE"});
    EXPECT_EQ(at.journal->consumption(claim.member, claim.household)->front().mutual, Money{900});
    sync::Payment payment;
    payment.facility = {"KPO01"};
    payment.reference = "VIR-5";
    payment.paidOn = dayOfMoment(morning, 0);
    payment.batch = {"UMSGF-KPO01-202605-01"};
    payment.claims = {{claim.ulid, {900}}};
    payment.time = morning + 9000;
    at.write(sync::EntryKind::Payment, sync::encodeSigned(sync::signPayment(payment, at.mutual.receipt.secret)));
    EXPECT_EQ(at.row(claim).state, ClaimState::Paid);
    EXPECT_EQ(at.row(claim).batch, "UMSGF-KPO01-202605-01");
    EXPECT_EQ(at.row(claim).paymentReference, "VIR-5");
}

TEST(JournalStatements, aCancelledClaimCountsNothing)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    const auto request = at.write(sync::EntryKind::Correction,
                                  sync::encodeCorrection({sync::CorrectionAction::RequestCancel, claim.ulid, "erreur", 4}));
    EXPECT_EQ(at.row(claim).state, ClaimState::CancelRequested);
    sync::Receipt receipt = at.receiptFor(claim);
    receipt.sequence = request.sequence;
    receipt.claimHash = request.hash;
    EXPECT_TRUE(*at.journal->isCancelRequest(claim.ulid, request));
    EXPECT_FALSE(*at.journal->isCancelRequest(claim.ulid, at.row(claim).written));
    EXPECT_FALSE(*at.journal->isCancelRequest(Ulid{{77}}, request));
    at.receive(receipt);
    EXPECT_EQ(at.row(claim).state, ClaimState::Cancelled);
    EXPECT_TRUE(at.journal->consumption(claim.member, claim.household)->empty());
}

TEST(JournalStatements, projectionsMadeAgainAreTheSame)
{
    JournalFixture at;
    const Claim first = at.sealNew(1);
    at.sealNew(2, "B");
    at.write(sync::EntryKind::Transfer, sync::encodeTransfer({sync::Direction::Up, "stick", 1, 4}));
    at.receive(at.receiptFor(first));
    answer(at, answerTo(at, first, sync::Verdict::Accepted, 1400));
    EXPECT_TRUE(at.journal->verifyChain({})->ok); // compares them
    ASSERT_TRUE(at.journal->database().exec("UPDATE claim SET state = 7 WHERE seq = 3"));
    const auto broken = at.journal->verifyChain({});
    EXPECT_FALSE(broken->ok);
    EXPECT_EQ(broken->why, "tables of state");
    ASSERT_TRUE(at.journal->rebuildProjections());
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
    EXPECT_EQ(at.row(first).state, ClaimState::Accepted);
}

TEST(JournalStatements, entriesWrittenTogetherAreThereTogether)
{
    JournalFixture at;
    const Claim first = at.sealNew(1);
    const Claim second = at.sealNew(2);
    std::vector<desk::NewEntry> entries;
    for (const Claim &claim : {first, second}) {
        const Bytes body = sync::encodeSigned(sync::signReceipt(at.receiptFor(claim), at.mutual.receipt.secret));
        entries.push_back({sync::EntryKind::Receipt, *at.journal->drawUlid(momentAt(morning)), body, momentAt(morning), 3});
    }
    const std::uint64_t before = at.journal->head().sequence;
    const auto written = at.journal->appendAll(entries);
    ASSERT_TRUE(written);
    ASSERT_EQ(written->size(), 2u);
    EXPECT_EQ(at.journal->head().sequence, before + 2);
    EXPECT_EQ(at.journal->head().hash, written->back().hash);
    EXPECT_EQ(at.row(first).state, ClaimState::Acknowledged);
    EXPECT_EQ(at.row(second).state, ClaimState::Acknowledged);
    EXPECT_TRUE(at.journal->appendAll({})->empty());
}

TEST(JournalStatements, oneThatCannotBeWrittenKeepsAllOthersOut)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    const Bytes receipt = sync::encodeSigned(sync::signReceipt(at.receiptFor(claim), at.mutual.receipt.secret));
    const std::uint64_t before = at.journal->head().sequence;
    const auto written = at.journal->appendAll({{sync::EntryKind::Receipt, *at.journal->drawUlid(momentAt(morning)), receipt, momentAt(morning), 3},
                                                {sync::EntryKind::Receipt, *at.journal->drawUlid(momentAt(morning)), Bytes{1, 2}, momentAt(morning), 3}});
    ASSERT_FALSE(written);
    EXPECT_EQ(at.journal->head().sequence, before);
    EXPECT_EQ(at.row(claim).state, ClaimState::Queued);
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
    at.receive(at.receiptFor(claim));
    EXPECT_EQ(at.row(claim).state, ClaimState::Acknowledged);
}

TEST(JournalStatements, readBackIsAcknowledgedAndSaysSo)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    at.write(sync::EntryKind::Receipt, sync::encodeForeign({"https://fhir.example/", claim.ulid, "Claim/7", {3}, {}, false}));
    EXPECT_EQ(at.row(claim).state, ClaimState::Acknowledged);
    EXPECT_EQ(at.row(claim).proof, "READ_BACK");
    sync::Answer said = answerTo(at, claim, sync::Verdict::Partial, 700);
    at.write(sync::EntryKind::Adjudication, sync::encodeForeign({"https://fhir.example/", claim.ulid, "ClaimResponse/7", {4}, said, false}));
    EXPECT_EQ(at.row(claim).state, ClaimState::Partial);
    EXPECT_EQ(at.row(claim).answeredAmount, Money{700});
    EXPECT_EQ(at.journal->clockMarks().hwmSigned, 1'780'000'000); // an unsigned word moves no clock
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
    at.receive(at.receiptFor(claim));
    EXPECT_EQ(at.row(claim).proof, "RECEIPT");
}

TEST(JournalStatements, anotherClaimUnderOurNumberPutsOursAside)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    at.write(sync::EntryKind::Receipt, sync::encodeForeign({"https://fhir.example/", claim.ulid, "Claim/7", {3}, {}, true}));
    EXPECT_EQ(at.row(claim).state, ClaimState::Quarantined);
    EXPECT_EQ(at.row(claim).otherHash, crypto::Hash{3});
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
}

TEST(JournalStatements, theReceiptAfterTheAnswerIsStillItsProof)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    answer(at, answerTo(at, claim, sync::Verdict::Accepted, 1400));
    EXPECT_EQ(at.row(claim).proof, "");
    at.receive(at.receiptFor(claim));
    EXPECT_EQ(at.row(claim).state, ClaimState::Accepted);
    EXPECT_EQ(at.row(claim).proof, "RECEIPT");
}

TEST(JournalStatements, eachRoadHasItsOwnPlaceAndMemory)
{
    JournalFixture at;
    EXPECT_EQ(*at.journal->lastTaken("https://a/"), 0u);
    at.write(sync::EntryKind::Transfer, sync::encodeTransfer({sync::Direction::Down, "https://a/", 1, 12}));
    at.write(sync::EntryKind::Transfer, sync::encodeTransfer({sync::Direction::Down, "https://b/", 1, 3}));
    const Failure busy{Code::N10, {{"minutes", "5"}}, "not kept"};
    ASSERT_TRUE(at.journal->saveRoadState("https://a/", {4, morning, morning + 300, busy}));
    at.close();
    at.open();
    EXPECT_EQ(*at.journal->lastTaken("https://a/"), 12u);
    EXPECT_EQ(*at.journal->lastTaken("https://b/"), 3u);
    const auto state = at.journal->roadState("https://a/");
    ASSERT_TRUE(state);
    EXPECT_EQ(state->failures, 4u);
    EXPECT_EQ(state->nextTryAt, morning + 300);
    ASSERT_TRUE(state->lastFailure);
    EXPECT_EQ(state->lastFailure->code, Code::N10);
    EXPECT_EQ(state->lastFailure->fields, busy.fields);
    EXPECT_EQ(at.journal->roadState("https://b/")->failures, 0u);
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
}

TEST(JournalStatements, aRefusalIsRememberedUntilItIsTakenBack)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    ASSERT_TRUE(at.journal->saveTrouble(claim.ulid, Failure{Code::N12, {{"raison", "plan inconnu"}}, {}}));
    at.close();
    at.open();
    ASSERT_TRUE(at.row(claim).trouble);
    EXPECT_EQ(at.row(claim).trouble->fields.front().second, "plan inconnu");
    ASSERT_TRUE(at.journal->saveTrouble(claim.ulid, std::nullopt));
    EXPECT_FALSE(at.row(claim).trouble);
}

TEST(JournalStatements, aJournalOfAnEarlierProgramIsReadAnewOnce)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    sync::Receipt conflict = at.receiptFor(claim);
    conflict.conflict = true;
    conflict.claimHash = {7};
    at.receive(conflict);
    // As an earlier program left it: no link to the conflict, and no word of its projections.
    ASSERT_TRUE(at.journal->database().exec("UPDATE claim SET conflict_seq = NULL; DELETE FROM counter WHERE name = 'projection'"));
    at.close();
    at.open();
    EXPECT_EQ(at.row(claim).otherHash, (crypto::Hash{7}));
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
}
