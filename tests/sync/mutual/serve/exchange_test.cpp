// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/serve/serve_fixture.h"

#include "sync/journal_bodies.h"
#include "sync/mutual/answer.h"
#include "sync/mutual/files.h"
#include "sync/mutual/pay.h"
#include "terminal/base/base64.h"

#include <algorithm>

// What the paths of the native road answer.
namespace guichet::mutual::serve {
namespace {

std::string headOf(std::string_view path, const std::string &auth)
{
    return "POST /" + std::string(path) + " HTTP/1.1\r\nHost: test\r\n" + (auth.empty() ? "" : "Guichet-Auth: " + auth + "\r\n");
}

TEST_F(Served, ClaimsAreReceiptedAndTheSameBodyGivesTheSameReceipts)
{
    const Bytes body = claims(m_first);
    const auto first = post(m_first, "v1/claims", body);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->status, 200);
    EXPECT_EQ(first->headers.at("content-type"), "application/octet-stream");
    const auto receipts = m_first.receiptsIn(first->body).receipts;
    ASSERT_EQ(receipts.size(), 10U);
    for (const auto &receipt : receipts)
        EXPECT_TRUE(sync::openReceipt(receipt, mutual().folder().root));
    const auto again = post(m_first, "v1/claims", body);
    ASSERT_TRUE(again);
    const auto same = m_first.receiptsIn(again->body).receipts;
    ASSERT_EQ(same.size(), receipts.size());
    for (std::size_t i = 0; i < same.size(); ++i) {
        EXPECT_EQ(same[i].payload, receipts[i].payload);
        EXPECT_EQ(same[i].signature, receipts[i].signature);
    }
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(Served, AGapIsAnsweredWithWhatIsHeld)
{
    const auto whole = m_first.journal().bundle();
    ASSERT_EQ(post(m_first, "v1/claims", m_first.claimsFile(cutBundle(whole, 1, 5, m_first.keys()), mutualBox()))->status, 200);
    const auto gap = post(m_first, "v1/claims", m_first.claimsFile(cutBundle(whole, 12, 21, m_first.keys()), mutualBox()));
    ASSERT_TRUE(gap);
    ASSERT_EQ(gap->status, 200);
    const auto held = m_first.heldIn(gap->body);
    EXPECT_TRUE(held.has(5));
    EXPECT_FALSE(held.has(6));
    EXPECT_FALSE(held.has(21));
    EXPECT_GE(held.to, 21U);
    EXPECT_EQ(count("claim"), 2);
}

TEST_F(Served, AForkIsKeptAsProofAndChangesNothing)
{
    ASSERT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200);
    test::RandomJournal clone(99, m_first.id(), m_first.keys());
    clone.addVisits(3);
    const auto forked = post(m_first, "v1/claims", m_first.claimsFile(clone.bundle(), mutualBox()));
    ASSERT_EQ(forked->status, 200);
    EXPECT_TRUE(m_first.heldIn(forked->body).has(21));
    EXPECT_EQ(count("fork"), 1);
    EXPECT_EQ(count("claim"), 10);
    // The same told by a question's head alone.
    sync::Question question = m_first.question(m_now);
    question.head[0] ^= 1;
    ASSERT_EQ(post(m_first, "v1/have", m_first.questionFile(question, mutualBox()))->status, 200);
    EXPECT_EQ(count("fork"), 2);
    ASSERT_EQ(post(m_first, "v1/have", m_first.questionFile(m_first.question(m_now), mutualBox()))->status, 200);
    EXPECT_EQ(count("fork"), 2);
}

TEST_F(Served, AClaimUnderATakenIdentifierIsASignedConflict)
{
    ASSERT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200);
    // The same draft once more, later in the journal: another entry, so another hash.
    const auto entries = m_first.journal().bundle().entries;
    const auto claim = std::find_if(entries.begin(), entries.end(), [](const auto &row) { return row.entry.kind == sync::EntryKind::ClaimSealed; });
    m_first.journal().add(sync::EntryKind::ClaimSealed, claim->entry.ulid, claim->body);
    const auto whole = m_first.journal().bundle();
    const auto reply = post(m_first, "v1/claims", m_first.claimsFile(cutBundle(whole, 22, 22, m_first.keys()), mutualBox()));
    ASSERT_EQ(reply->status, 200);
    const auto receipts = m_first.receiptsIn(reply->body).receipts;
    ASSERT_EQ(receipts.size(), 1U);
    const auto receipt = sync::openReceipt(receipts.front(), mutual().folder().root);
    ASSERT_TRUE(receipt);
    EXPECT_TRUE(receipt->conflict);
    EXPECT_EQ(count("claim"), 10);
}

TEST_F(Served, HaveHealsEveryLostReceipt)
{
    ASSERT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200); // and say the reply was lost
    const auto reply = post(m_first, "v1/have", m_first.questionFile(m_first.question(m_now), mutualBox()));
    ASSERT_EQ(reply->status, 200);
    const auto held = m_first.heldIn(reply->body);
    EXPECT_EQ(held.statements.receipts.size(), 10U);
    EXPECT_TRUE(held.has(1));
    EXPECT_TRUE(held.has(21));
    // Once the journal shows the receipts they are not sent again.
    for (const auto &receipt : held.statements.receipts)
        m_first.journal().add(sync::EntryKind::Receipt, sync::parseReceipt(receipt.payload)->ulid, sync::encodeSigned(receipt));
    ASSERT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200);
    const auto later = post(m_first, "v1/have", m_first.questionFile(m_first.question(m_now), mutualBox()));
    EXPECT_TRUE(m_first.heldIn(later->body).statements.receipts.empty());
}

TEST_F(Served, AnswersAndPaymentsComeInTheOrderTheyWereSigned)
{
    ASSERT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200);
    std::vector<Ulid> ulids;
    ASSERT_TRUE(forEachClaim(mutual().folder(), [&](const HeldClaim &claim) { ulids.push_back(claim.content.ulid); }));
    for (const Ulid &ulid : ulids)
        ASSERT_TRUE(answerClaim(mutual().folder(), {ulid, sync::Verdict::Accepted, {}, {}, m_now}));
    ASSERT_TRUE(payClaims(mutual().folder(), {{}, {}, {}, {ulids[0]}, "VIR-1", testToday, m_now}));
    sync::Question question = m_first.question(m_now);
    const auto reply = post(m_first, "v1/answers", m_first.questionFile(question, mutualBox()));
    ASSERT_EQ(reply->status, 200);
    const auto page = m_first.pageIn(reply->body);
    ASSERT_EQ(page.statements.answers.size(), 10U);
    EXPECT_EQ(page.statements.payments.size(), 1U);
    EXPECT_FALSE(page.more);
    EXPECT_EQ(sync::openAnswer(page.statements.answers.front(), mutual().folder().root)->ulid, ulids[0]);
    question = m_first.question(m_now);
    question.after = page.next;
    EXPECT_TRUE(m_first.pageIn(post(m_first, "v1/answers", m_first.questionFile(question, mutualBox()))->body).statements.answers.empty());
    // The other terminal of the centre hears of the payment, not of answers to claims it does not hold.
    const auto other = m_second.pageIn(post(m_second, "v1/answers", m_second.questionFile(m_second.question(m_now), mutualBox()))->body);
    EXPECT_TRUE(other.statements.answers.empty());
    EXPECT_EQ(other.statements.payments.size(), 1U);
}

TEST_F(Served, TimeIsSignedForTheNonceAskedWith)
{
    const auto reply = test::get(port(), "v1/time?nonce=AAECAwQFBgcICQoLDA0ODw");
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->status, 200);
    const auto time = sync::openTimeReply(reply->body, mutual().folder().root);
    ASSERT_TRUE(time);
    EXPECT_EQ(time->time, m_now);
    EXPECT_EQ(time->nonce[15], 15);
    EXPECT_EQ(test::get(port(), "v1/time?nonce=AAEC")->status, 400);
    EXPECT_EQ(test::get(port(), "v1/time")->status, 400);
    EXPECT_EQ(logText().find("AAECAw"), std::string::npos);
}

TEST_F(Served, WhoDoesNotProveWhoItIsGetsNothing)
{
    const Bytes body = claims(m_first);
    const std::string good = authFor(m_first, "v1/claims", body);
    const std::string before = mutual().contentHash();
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", "nonsense"), body)->status, 401);
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", authFor(m_second, "v1/claims", body)), body)->status, 401); // another's signature
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", authFor(m_first, "v1/have", body)), body)->status, 401);
    EXPECT_EQ(test::ask(port(), headOf("v1/have", good), body)->status, 401);
    m_now += sync::nonceSeconds + 1;
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", good), body)->status, 401); // too old
    m_now -= sync::nonceSeconds + 1;
    TestTerminal stranger('C', 81);
    EXPECT_EQ(post(stranger, "v1/claims", claims(stranger))->status, 401);
    TestTerminal forger('A', 91); // the name of one we know, keys of its own
    EXPECT_EQ(post(forger, "v1/claims", claims(forger))->status, 401);
    EXPECT_EQ(mutual().contentHash(), before);
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", good), body)->status, 200);
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", good), body)->status, 401); // the same nonce again
}

TEST_F(Served, WhenAProxyTakesTheHeaderTheFileSaysItItself)
{
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", {}), claims(m_first))->status, 200);
    EXPECT_EQ(count("claim"), 10);
    const Bytes question = m_first.questionFile(m_first.question(m_now), mutualBox());
    EXPECT_EQ(test::ask(port(), headOf("v1/have", {}), question)->status, 200);
    EXPECT_EQ(test::ask(port(), headOf("v1/have", {}), question)->status, 401); // seen
    const Bytes old = m_first.questionFile(m_first.question(m_now - 601), mutualBox());
    EXPECT_EQ(test::ask(port(), headOf("v1/have", {}), old)->status, 401);
    // Asked with the header first: taking it off does not make it a new question.
    const Bytes captured = m_first.questionFile(m_first.question(m_now), mutualBox());
    EXPECT_EQ(post(m_first, "v1/answers", captured)->status, 200);
    EXPECT_EQ(test::ask(port(), headOf("v1/answers", {}), captured)->status, 401);
}

TEST_F(Served, DamagedAndForeignFilesAreOnePlainLine)
{
    const Bytes good = claims(m_first);
    const std::string before = mutual().contentHash();
    for (std::size_t i = 0; i < 40; ++i) {
        Bytes flipped = good;
        flipped[i * (good.size() - 1) / 39] ^= 0x10;
        const auto reply = test::ask(port(), headOf("v1/claims", {}), flipped);
        ASSERT_TRUE(reply);
        EXPECT_TRUE(reply->status == 400 || reply->status == 401) << reply->status;
        EXPECT_EQ(std::ranges::count(reply->body, Byte{'\n'}), 1);
    }
    const Bytes gzipped{0x1f, 0x8b, 8, 0, 0, 0, 0, 0};
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", {}), gzipped)->status, 400);
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", {}) + "Content-Encoding: gzip\r\n", gzipped)->status, 415);
    EXPECT_EQ(test::ask(port(), headOf("v1/claims", {}), m_first.questionFile(m_first.question(m_now), mutualBox()))->status, 400);
    EXPECT_EQ(test::ask(port(), headOf("v1/other", {}), good)->status, 404);
    EXPECT_EQ(mutual().contentHash(), before);
}

TEST_F(Served, ABundleThatIsNotProvedIsAnsweredWithWhatIsHeld)
{
    auto bundle = m_first.journal().bundle();
    bundle.headSignature[3] ^= 1;
    const auto reply = post(m_first, "v1/claims", m_first.claimsFile(bundle, mutualBox()));
    ASSERT_EQ(reply->status, 200);
    EXPECT_FALSE(m_first.heldIn(reply->body).has(1));
    EXPECT_EQ(count("claim"), 0);
}

TEST_F(Served, WhatOtherProgramsChangeIsSeenAtOnce)
{
    TestTerminal late('C', 101);
    EXPECT_EQ(post(late, "v1/claims", claims(late))->status, 401);
    auto clerk = openFolder(folder());
    ASSERT_TRUE(clerk);
    late.enrol(*clerk);
    EXPECT_EQ(post(late, "v1/claims", claims(late))->status, 200);
    EXPECT_EQ(clerk->database.integer("SELECT COUNT(*) FROM claim").value(), 10);
}

// Another program signs a new root with a new receipt key: from the next request on
// receipts are signed with it, without a start.
TEST_F(Served, ANewRootAndANewKeyAreInForceAtOnce)
{
    ASSERT_EQ(post(m_first, "v1/claims", claims(m_first))->status, 200);
    auto office = openFolder(folder());
    ASSERT_TRUE(office);
    const auto receipt = crypto::makeSigningKeys();
    sync::Root root = office->root;
    root.receipt = {receipt.publicKey};
    const Bytes payload = sync::encodeRoot(root);
    std::vector<sync::RootSignature> signatures;
    for (const int number : {2, 3}) {
        const auto seed = loadFile(folder() + "/" + rootKeyName(number), 1000);
        signatures.push_back(sync::signRoot(payload, crypto::signingKeysFromSeed(*fromHex(textOf(*seed).substr(0, 64)))));
    }
    const Bytes signedRoot = sync::encodeSignedRoot(payload, signatures);
    ASSERT_TRUE(run(office->database.prepare("UPDATE scheme SET signed_root = ?").with(signedRoot)));
    const Bytes second = claims(m_second);
    EXPECT_EQ(post(m_second, "v1/claims", second)->status, 503); // its key is not there yet: nothing is signed with the old one
    EXPECT_EQ(count("claim"), 10);
    ASSERT_TRUE(saveFile(folder() + "/receipt.key", bytesOf(toHex(receipt.secret.view().first(32))), Readers::OwnerOnly));
    const auto reply = post(m_second, "v1/claims", second);
    ASSERT_EQ(reply->status, 200);
    EXPECT_TRUE(sync::openReceipt(m_second.receiptsIn(reply->body).receipts.front(), root));
    // What was signed before stays as it was.
    const auto again = post(m_first, "v1/claims", claims(m_first));
    EXPECT_TRUE(sync::openReceipt(m_first.receiptsIn(again->body).receipts.front(), mutual().folder().root));
}

TEST_F(Served, TheLogNamesTerminalsAndNobodyElse)
{
    post(m_first, "v1/claims", claims(m_first));
    test::get(port(), "v1/%0aPOST/forged%20line?member=NIK-1-01");
    server().stop();
    const std::string log = logText();
    EXPECT_NE(log.find("Z POST /v1/claims 200 "), std::string::npos) << log;
    EXPECT_NE(log.find(" KPO01-A\n"), std::string::npos);
    EXPECT_EQ(log.find("NIK-1"), std::string::npos);
    EXPECT_EQ(log.find("127.0.0.1"), std::string::npos);
    EXPECT_EQ(std::ranges::count(log, '\n'), 2);
}

} // namespace
} // namespace guichet::mutual::serve
