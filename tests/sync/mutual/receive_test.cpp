// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/receive.h"

#include "sync/enrolment.h"
#include "sync/mutual/answer.h"
#include "sync/mutual/enrol.h"
#include "sync/mutual/files.h"
#include "sync/mutual/pay.h"
#include "sync/mutual/publish.h"
#include "sync/mutual/verify_code.h"
#include "sync/roster_pack.h"
#include "sync/sealed_file.h"
#include "tests/sync/mutual/mutual_fixture.h"
#include "tests/sync/random_journal.h"

#include <filesystem>

namespace guichet::mutual {
namespace {

const crypto::BoxKeys &terminalBox()
{
    static const auto keys = test::boxKeys(22);
    return keys;
}

Bytes someRequest()
{
    sync::EnrolmentRequest request;
    request.signKey = test::RandomJournal::terminalKeys().publicKey;
    request.boxKey = terminalBox().publicKey;
    request.model = "PC";
    request.version = "0.1.0";
    return sync::encodeRequest(request, test::RandomJournal::terminalKeys().secret);
}

// Entries from..to (sequences) of a journal as the terminal would send them.
sync::Bundle cut(const sync::Bundle &whole, std::size_t from, std::size_t to)
{
    sync::Bundle part = whole;
    part.entries.assign(whole.entries.begin() + static_cast<std::ptrdiff_t>(from - 1), whole.entries.begin() + static_cast<std::ptrdiff_t>(to));
    part.previous = part.entries.front().entry.previous;
    const auto head = sync::hashOfEntry(sync::encodeEntry(part.entries.back().entry));
    part.headSignature = crypto::sign(crypto::Purpose::Journal, head, test::RandomJournal::terminalKeys().secret);
    return part;
}

// A mutual with one enrolled terminal and a stick that travels between the two.
class Exchange : public testing::Test {
protected:
    void SetUp() override
    {
        m_mutual.importDemo();
        const auto enrolled = enrolTerminal(m_mutual.folder(), {{"KPO01"}, someRequest(), {}, testNow});
        ASSERT_TRUE(enrolled);
        m_name = enrolled->terminal;
        ASSERT_TRUE(exec(m_mutual.folder().database, "UPDATE terminal SET id = x'0908070605040302'"));
        m_journal.addVisits(10);
        std::filesystem::create_directories(up());
    }

    std::string stick() const { return m_mutual.root() + "/stick"; }
    std::string up() const { return stick() + "/GUICHET/UP"; }
    std::string down() const { return stick() + "/GUICHET/DOWN"; }

    Bytes fileOf(const sync::Bundle &bundle)
    {
        sync::SealRequest seal;
        seal.header.type = sync::FileType::Claims;
        seal.header.from = m_name.text;
        seal.header.to = m_mutual.folder().scheme.code.text;
        seal.header.createdSequence = bundle.entries.back().entry.sequence;
        seal.header.fileNumber = ++m_files;
        seal.recipients = {loadBoxKey(m_mutual.folder())->publicKey};
        return sync::sealFile(seal, sync::encodeBundle(bundle), test::RandomJournal::terminalKeys());
    }
    StickReport receive(const std::vector<Bytes> &files)
    {
        std::filesystem::remove_all(stick());
        std::filesystem::create_directories(up());
        for (std::size_t i = 0; i < files.size(); ++i)
            EXPECT_TRUE(saveFile(up() + "/F" + std::to_string(i) + ".guichet", files[i], Readers::Everyone));
        const auto received = receiveFromStick(m_mutual.folder(), {stick(), testNow});
        EXPECT_TRUE(received);
        return received ? *received : StickReport{};
    }
    sync::Statements statementsOn(const std::string &name)
    {
        const auto file = loadFile(down() + "/" + name, sync::largestFile);
        sync::OpenRequest request;
        request.expected = sync::peekHeader(*file)->type;
        request.isKnownSigner = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
        request.recipient = &terminalBox();
        const auto opened = sync::openFile(*file, request);
        EXPECT_TRUE(opened);
        return *sync::parseStatements(opened->payload);
    }
    std::int64_t count(const char *table) { return *integer(m_mutual.folder().database, std::string("SELECT COUNT(*) FROM ") + table); }

    TemporaryMutual m_mutual{};
    TerminalName m_name{};
    test::RandomJournal m_journal{7};
    std::uint64_t m_files = 0;
};

TEST_F(Exchange, TheSameRequestIsTheSameTerminalAndAnotherGetsTheNextLetter)
{
    const auto again = enrolTerminal(m_mutual.folder(), {{"KPO01"}, someRequest(), {}, testNow + 5});
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isNew);
    EXPECT_EQ(again->terminal.text, "KPO01-A");
    EXPECT_EQ(count("terminal"), 1);
    EXPECT_EQ(enrolTerminal(m_mutual.folder(), {{"NIK01"}, someRequest(), {}, testNow}).error().code, Code::E03);
    EXPECT_EQ(enrolTerminal(m_mutual.folder(), {{"NOPE1"}, someRequest(), {}, testNow}).error().code, Code::M03);
    sync::EnrolmentRequest other;
    other.signKey = test::signingKeys(41).publicKey;
    other.boxKey = test::boxKeys(42).publicKey;
    const auto second = enrolTerminal(m_mutual.folder(), {{"KPO01"}, sync::encodeRequest(other, test::signingKeys(41).secret), {}, testNow});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->terminal.text, "KPO01-B");
}

TEST_F(Exchange, AClaimIsReceivedOnceAndItsReceiptNeverChanges)
{
    const auto first = receive({fileOf(m_journal.bundle())});
    EXPECT_EQ(first.newClaims, 10U);
    ASSERT_EQ(first.written.size(), 1U);
    const auto receipts = statementsOn(first.written.front());
    ASSERT_EQ(receipts.receipts.size(), 10U);
    const auto receipt = sync::openReceipt(receipts.receipts.front(), m_mutual.folder().root);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->head.sequence, 21U);
    const std::string before = m_mutual.contentHash();
    const auto again = receive({fileOf(m_journal.bundle())});
    EXPECT_EQ(again.newClaims, 0U);
    EXPECT_EQ(again.knownClaims, 10U);
    EXPECT_EQ(m_mutual.contentHash(), before);
    const auto same = statementsOn(again.written.front());
    ASSERT_EQ(same.receipts.size(), 10U);
    for (std::size_t i = 0; i < same.receipts.size(); ++i) {
        EXPECT_EQ(same.receipts[i].payload, receipts.receipts[i].payload);
        EXPECT_EQ(same.receipts[i].signature, receipts.receipts[i].signature);
    }
}

TEST_F(Exchange, StretchesInAnyFileOrderOverlapsAndGaps)
{
    const auto whole = m_journal.bundle();
    EXPECT_EQ(receive({fileOf(cut(whole, 8, 21)), fileOf(cut(whole, 1, 9))}).newClaims, 10U);
    m_journal.addVisits(10);
    const auto longer = m_journal.bundle();
    const std::string before = m_mutual.contentHash();
    const auto gap = receive({fileOf(cut(longer, 24, 41))});
    ASSERT_EQ(gap.refused.size(), 1U);
    EXPECT_EQ(gap.refused.front().why.code, Code::M08);
    EXPECT_EQ(fieldOf(gap.refused.front().why, "n"), "22");
    EXPECT_EQ(m_mutual.contentHash(), before);
    EXPECT_EQ(receive({fileOf(cut(longer, 24, 41)), fileOf(cut(longer, 20, 30))}).newClaims, 10U);
}

TEST_F(Exchange, AClonedJournalIsFoundAndBothEntriesAreKept)
{
    receive({fileOf(m_journal.bundle())});
    test::RandomJournal clone(8);
    clone.addVisits(12);
    const auto forked = receive({fileOf(clone.bundle())});
    ASSERT_EQ(forked.refused.size(), 1U);
    EXPECT_EQ(forked.refused.front().why.code, Code::M09);
    EXPECT_EQ(forked.newClaims, 0U);
    EXPECT_EQ(count("claim"), 10);
    EXPECT_EQ(count("fork"), 1);
}

TEST_F(Exchange, DamagedCutForeignAndOddFilesChangeNothing)
{
    const Bytes good = fileOf(m_journal.bundle());
    const std::string before = m_mutual.contentHash();
    for (std::size_t i = 0; i < 60; ++i) {
        Bytes flipped = good;
        flipped[i * (good.size() - 1) / 59] ^= 0x10;
        const Bytes shorter(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(i * good.size() / 60));
        EXPECT_EQ(receive({flipped, shorter}).newClaims, 0U);
        EXPECT_EQ(m_mutual.contentHash(), before);
    }
    TemporaryMutual other("AUTRE");
    const auto box = loadBoxKey(other.folder());
    const auto foreign = takeClaimsFile({m_mutual.folder(), loadRoleKey(m_mutual.folder(), sync::SignerRole::Receipt)->secret, testNow}, *box,
        *loadTerminals(m_mutual.folder()), good);
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, Code::U03);
    EXPECT_EQ(m_mutual.contentHash(), before);
    EXPECT_EQ(receiveFromStick(m_mutual.folder(), {m_mutual.root() + "/nowhere", testNow}).error().code, Code::U10);
}

TEST_F(Exchange, AnswersAndPaymentsGoBackSigned)
{
    receive({fileOf(m_journal.bundle())});
    std::vector<HeldClaim> claims;
    ASSERT_TRUE(forEachClaim(m_mutual.folder(), [&](const HeldClaim &claim) { claims.push_back(claim); }));
    const Ulid first = claims[0].content.ulid;
    const Money asked = claims[0].content.lines[0].share.mutual;
    AnswerOrder order{first, sync::Verdict::Partial, {}, {{1, {asked.amount + 1}, "PRICE"}}, testNow};
    EXPECT_EQ(answerClaim(m_mutual.folder(), order).error().code, Code::E03);
    order.lines = {{1, {asked.amount - 1}, "PRICE"}};
    const auto partial = answerClaim(m_mutual.folder(), order);
    ASSERT_TRUE(partial);
    EXPECT_EQ(partial->amount.amount, claims[0].content.mutual.amount - 1);
    const auto accepted = answerClaim(m_mutual.folder(), {first, sync::Verdict::Accepted, {}, {}, testNow});
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->version, 2U);
    const auto paid = payClaims(m_mutual.folder(), {{}, {}, {}, {first}, "VIR-1", testToday, testNow});
    ASSERT_TRUE(paid);
    EXPECT_EQ(paid->total, claims[0].content.mutual);
    EXPECT_EQ(answerClaim(m_mutual.folder(), order).error().code, Code::M05);
    const auto again = payClaims(m_mutual.folder(), {paid->payment.batch.text, {}, {}, {}, "VIR-1", testToday, testNow});
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isNew);
    EXPECT_EQ(payClaims(m_mutual.folder(), {paid->payment.batch.text, {}, {}, {}, "VIR-2", testToday, testNow}).error().code, Code::E03);
    const auto back = receive({});
    std::size_t answers = 0;
    std::size_t payments = 0;
    for (const std::string &name : back.written) {
        answers += statementsOn(name).answers.size();
        payments += statementsOn(name).payments.size();
    }
    EXPECT_EQ(answers, 1U);
    EXPECT_EQ(payments, 1U);
}

TEST_F(Exchange, AVerificationCodeIsFoundAgain)
{
    const auto key = crypto::sharedKey(terminalBox().secret, loadBoxKey(m_mutual.folder())->publicKey, sync::verificationKeyPerson);
    const auto tag = sync::verificationTag(*key, {"NIK-1-02"}, testToday, 333, EligibilityOutcome::Provisional);
    const auto found = findCode(m_mutual.folder(), {tag, {"NIK-1-02"}, testToday});
    ASSERT_TRUE(found);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->sequence, 333U);
    EXPECT_EQ((*found)->outcome, EligibilityOutcome::Provisional);
    EXPECT_FALSE((*found)->isReceived);
    EXPECT_FALSE(findCode(m_mutual.folder(), {tag, {"NIK-1-03"}, testToday})->has_value());
}

TEST_F(Exchange, ARosterHoldsTheCatchmentItsPricesAndWhatWasUsed)
{
    const std::string path = m_mutual.root() + "/roster.guichet";
    const auto published = publishRoster(m_mutual.folder(), {{"KPO01"}, path, testNow, testToday, {}});
    ASSERT_TRUE(published);
    EXPECT_EQ(published->members, 3U); // Kpota only
    EXPECT_EQ(published->terminals, 1U);
    EXPECT_EQ(publishRoster(m_mutual.folder(), {{"KPO01"}, path, testNow, testToday, {}})->version, published->version + 1);
    const auto file = loadFile(path, sync::largestFile);
    const auto anybody = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
    const auto carried = sync::openCarriedFile(*file, {sync::FileType::Roster, anybody, nullptr, "KPO01"});
    ASSERT_TRUE(carried);
    const auto envelope = sync::parseRosterEnvelope(carried->payload);
    ASSERT_TRUE(envelope);
    const auto manifest = sync::parseManifest(envelope->manifest);
    ASSERT_TRUE(manifest);
    const auto packKey = crypto::openSealed(terminalBox(), manifest->recipients.front().sealedKey);
    ASSERT_TRUE(packKey);
    std::vector<HouseholdRecord> households;
    sync::RosterTerms terms;
    sync::RosterPackReader reader;
    reader.onTerms = [&](const sync::RosterTerms &read) { terms = read; return Outcome<void>{}; };
    reader.onBlock = [&](std::vector<HouseholdRecord> &&block) {
        households.insert(households.end(), block.begin(), block.end());
        return Outcome<void>{};
    };
    ASSERT_TRUE(sync::readRosterPack(*manifest, envelope->pack, *packKey, reader));
    ASSERT_EQ(households.size(), 1U);
    EXPECT_EQ(households[0].household.used, Money{5000});
    EXPECT_EQ(households[0].members[0].number.text, "NIK-1-01");
    // The facility's own price for the first half of 2026, the general one around it.
    EXPECT_EQ(terms.tariff.find({"C1"}, *parseIsoDay("2025-12-31"))->price, Money{1000});
    EXPECT_EQ(terms.tariff.find({"C1"}, *parseIsoDay("2026-03-01"))->price, Money{1500});
    EXPECT_EQ(terms.tariff.find({"C1"}, *parseIsoDay("2026-07-01"))->price, Money{1000});
}

} // namespace
} // namespace guichet::mutual
