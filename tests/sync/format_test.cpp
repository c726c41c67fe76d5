// SPDX-License-Identifier: Apache-2.0
#include "sync/batch_body.h"
#include "sync/byte_planes.h"
#include "sync/complaint_body.h"
#include "sync/day_bodies.h"
#include "sync/delta_block.h"
#include "sync/enrolment.h"
#include "sync/exchange_message.h"
#include "sync/http_auth.h"
#include "sync/number_column.h"
#include "sync/receipt.h"
#include "sync/roster_block.h"
#include "sync/sealed_file.h"
#include "sync/session_body.h"
#include "sync/text_column.h"
#include "sync/training_body.h"
#include "sync/visit_papers.h"
#include "tests/sync/format_vectors.h"
#include "tests/sync/random_journal.h"
#include "tests/sync/some_roster.h"

#include <gtest/gtest.h>

// The vectors of sync/FORMAT.md are read from that page: page and code cannot part.

using namespace guichet;
using namespace guichet::sync;
using guichet::test::expectVector;
using guichet::test::vectorOf;

namespace {

Entry exampleEntry()
{
    Entry entry;
    entry.terminal.bytes = {1, 2, 3, 4, 5, 6, 7, 8};
    entry.sequence = 42;
    entry.kind = EntryKind::Verification;
    entry.time = 1'790'000'000;
    entry.confidence = 3;
    entry.monotonic = 123'456;
    entry.operatorId = 2;
    entry.roster.version = 57;
    const crypto::Key dayKey{1};
    entry.ulid = makeUlid(1'790'000'000'500, uniquePartOf(dayKey, 7));
    entry.bodyCommit = commitBody(dayKey, entry.sequence, Bytes{0xA0});
    entry.totals = {9, Money{31'500}, "XOF"};
    entry.zoneMinutes = 60;
    return entry;
}

Receipt exampleReceipt()
{
    Receipt receipt;
    receipt.terminal = exampleEntry().terminal;
    receipt.sequence = 42;
    receipt.ulid = exampleEntry().ulid;
    receipt.reference = "R-1";
    receipt.time = 1'790'000'100;
    receipt.logIndex = 5;
    receipt.head.sequence = 42;
    return receipt;
}

Claim exampleClaim()
{
    Claim claim;
    claim.ulid = exampleEntry().ulid;
    claim.number.text = "KPO01-A26-000123X";
    claim.member.text = "KAY-000042-01";
    claim.careDay = Day{20'700};
    claim.currency = "XOF";
    claim.lines.resize(1);
    claim.lines[0].code.text = "CPN";
    claim.lines[0].care.unitPrice = Money{1000};
    claim.lines[0].share.gross = claim.gross = Money{1000};
    claim.lines[0].share.mutual = claim.mutual = Money{750};
    claim.lines[0].share.member = claim.memberShare = Money{250};
    claim.lines[0].share.reasons = {Reason::OverTariff};
    return claim;
}

BatchBody exampleBatch()
{
    BatchBody batch;
    batch.id.text = "DEMO-KPO01-202611-01";
    batch.year = 2026;
    batch.month = 11;
    batch.currency = "XOF";
    batch.sequences = {42, 45, 300};
    batch.claims = hashOfBatch({crypto::Hash{1}, crypto::Hash{2}, crypto::Hash{3}});
    batch.totals.all = {3, {4200}, {3360}, {0}, {840}};
    batch.totals.byCategory = {{"CONSULT", {3, {3000}, {2400}, {0}, {600}}}, {"MEG", {2, {1200}, {960}, {0}, {240}}}};
    return batch;
}

Verification exampleVerification()
{
    Verification verification;
    verification.id = exampleEntry().ulid;
    verification.member.text = "KAY-000042-01";
    verification.careDay = Day{20'700};
    verification.time = 1'790'000'000;
    verification.outcome = EligibilityOutcome::Provisional;
    verification.reasons = {Reason::GracePeriod};
    return verification;
}

std::vector<HouseholdRecord> exampleHouseholds()
{
    return test::RandomRoster(1).households(2);
}

Bytes exampleFile()
{
    SealRequest request;
    request.header.type = FileType::Roster;
    request.header.from = "KAY";
    request.header.to = "KPO01";
    request.header.createdSequence = 58;
    request.header.fileNumber = 1;
    return sealFile(request, Bytes{1, 2, 3}, test::signingKeys(11));
}

EnrolmentRequest exampleRequest()
{
    return {test::signingKeys(31).publicKey, test::boxKeys(32).publicKey, {1, 2, 3}, "PC", "0.1.0"};
}

TEST(Format, session)
{
    expectVector("session", encodeSession({SessionEvent::Opened, 7, Role::Care}));
}

} // namespace

TEST(Format, varintsAndColumns)
{
    Bytes varint;
    appendVarint(varint, 300);
    expectVector("varint 300", varint);
    expectVector("numbers constant", encodeNumbers({7, 7, 7}));
    expectVector("numbers packed", encodeNumbers({10, 13, 11, 12}));
    expectVector("numbers sparse", encodeNumbers({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1'000'000}));
    expectVector("numbers differences", encodeNumbers({1000, 1003, 1006, 1009, 1013}));
    expectVector("texts shaped", encodeTexts({"+223 70 00 00 01", "", "+223 70 00 00 02"}));
    expectVector("texts dictionary", encodeTexts({"Kapo", "Sané", "Kapo", "Kapo", "Sané", "Kapo", "Kapo", "Sané"}));
}

TEST(Format, records)
{
    expectVector("entry", encodeEntry(exampleEntry()));
    expectVector("entry hash", hashOfEntry(encodeEntry(exampleEntry())));
    expectVector("claim", encodeClaim(exampleClaim()));
    expectVector("batch", encodeBatch(exampleBatch()));
    EXPECT_EQ(parseBatch(encodeBatch(exampleBatch()))->totals.byCategory.size(), 2u);
    expectVector("verification", encodeVerification(exampleVerification()));
    expectVector("root", test::signedRoot(test::plainRoot(), {1, 2}));
    expectVector("receipt", encodeReceipt(exampleReceipt()));
    expectVector("receipt signature", signReceipt(exampleReceipt(), test::signingKeys(13).secret).signature);
    expectVector("enrolment request", encodeRequest(exampleRequest(), test::signingKeys(31).secret));
    RosterManifest manifest = test::manifestFor({}, 58);
    manifest.recipients.clear();
    expectVector("manifest", encodeManifest(manifest));
}

TEST(Format, papersOfAVisit)
{
    expectVector("referral", encodeReferralOut({Ulid{{1, 2, 3}}, {"KAY-000042-01"}, Day{20'700}, "HZO02", "Anémie"}));
    LetterEntry letter;
    letter.step = LetterStep::Granted;
    letter.member = {"KAY-000042-01"};
    letter.request = Ulid{{4, 5, 6}};
    letter.number = "LG-42";
    letter.maxAmount = Money{150'000};
    letter.validTo = Day{20'730};
    expectVector("letter", encodeLetterEntry(letter));
}

TEST(Format, eveningAndComplaints)
{
    expectVector("cash day", encodeCashDay({Day{20'700}, 12, 57, 9, {4'500}, {4'300}, {200}, {4'250}, "Une pièce manque", 2}));
    expectVector("closure", encodeClosure({Day{20'700}, 57}));
    expectVector("training", encodeTraining(TrainingEvent::Entered));
    ComplaintEntry complaint{ComplaintEvent::Opened, {}, "Trois heures d'attente", "KPO01-A26-P0001", ComplaintCategory::Reception, "KAY-000042-01", ""};
    complaint.complaint.bytes[15] = 7;
    expectVector("complaint", encodeComplaint(complaint));
    expectVector("complaint answered", encodeComplaint({ComplaintEvent::Answered, complaint.complaint, "Un second guichet ouvre"}));
}

TEST(Format, verificationTag)
{
    Bytes tag;
    appendLittleEndian(tag, verificationTag(crypto::Key{1}, {"KAY-000042-01"}, Day{20'700}, 42, EligibilityOutcome::Eligible));
    expectVector("verification tag", tag);
}

TEST(Format, blocksAndFiles)
{
    expectVector("roster block", encodeRosterBlock(exampleHouseholds()));
    expectVector("file", exampleFile());
}

TEST(Format, delta)
{
    expectVector("planes", encodePlanes({5, 300}));
    DeltaBlock block;
    block.removed = {"KAY-000009"};
    block.changed = {"KAY-000001", "KAY-000002"};
    block.householdMasks = {std::uint64_t{1} << static_cast<unsigned>(HouseholdNumber::PaidUntil), bitOf(HouseholdNumber::Members)};
    columnAt(block.householdNumbers, HouseholdNumber::PaidUntil) = {false, {365}};
    block.memberCounts = {2};
    block.sources = {1, 0};
    block.touched = {1, 0};
    block.steps = {2};
    block.memberMasks = {std::uint64_t{1} << static_cast<unsigned>(MemberField::Used)};
    columnAt(block.memberNumbers, MemberField::Used) = {true, {1500}};
    HouseholdRecord newMembers;
    newMembers.household.id.text = newMembersId;
    newMembers.members.resize(1);
    newMembers.members[0].number.text = "KAY-000002-03";
    newMembers.members[0].givenNames = "Awa";
    block.came = encodeRosterBlock({newMembers});
    const Bytes bytes = encodeDeltaBlock(block);
    expectVector("delta block", bytes);
    const auto read = parseDeltaBlock(vectorOf("delta block"));
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeDeltaBlock(*read), bytes);
}

// What zstd makes of a content may change with its version; what it reads does not.
TEST(Format, bundle)
{
    test::RandomJournal journal(1);
    journal.addVisit();
    const Bundle bundle = journal.bundle();
    const auto opened = openBundle(vectorOf("bundle"), test::RandomJournal::terminalKeys().publicKey);
    ASSERT_TRUE(opened) << "made now: " << toHex(encodeBundle(bundle));
    ASSERT_EQ(opened->bundle.entries.size(), bundle.entries.size());
    for (std::size_t i = 0; i < bundle.entries.size(); ++i)
        EXPECT_EQ(encodeEntry(opened->bundle.entries[i].entry), encodeEntry(bundle.entries[i].entry));
}

TEST(Format, overHttp)
{
    Question question{1'790'000'000, {1, 2, 3}, 40, 42, crypto::hash(Bytes{1}), 7};
    expectVector("question", encodeQuestion(question));
    Statements statements;
    statements.receipts = {signReceipt(exampleReceipt(), test::signingKeys(13).secret)};
    expectVector("held", encodeHeld({40, 49, {0x07, 0x00}, statements}));
    expectVector("page", encodePage({{}, 9, true, 7}));
    expectVector("signed time", encodeTimeReply({{1, 2, 3}, 1'790'000'000}, test::signingKeys(13).secret));
    expectVector("mail", encodeMail({Bytes{1, 2, 3}, Bytes{4}}));
}

TEST(Format, authOverHttp)
{
    const Bytes text = vectorOf("Guichet-Auth");
    const auto auth = parseAuth(textOf(text));
    HttpRequest request;
    request.method = Method::Post;
    request.path = "v1/claims";
    request.body = {1, 2, 3};
    const auto made = encodeAuth(signRequest(request, "KPO01-A", 1'790'000'000, test::signingKeys(21).secret));
    ASSERT_TRUE(auth) << "made now: " << toHex(bytesOf(made));
    EXPECT_EQ(encodeAuth(*auth), textOf(text));
    EXPECT_TRUE(isSignedBy(*auth, request, test::signingKeys(21).publicKey));
    request.path = "v1/have";
    EXPECT_FALSE(isSignedBy(*auth, request, test::signingKeys(21).publicKey));
}
