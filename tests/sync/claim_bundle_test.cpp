// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_columns.h"
#include "sync/claim_bundle.h"

#include "tests/sync/random_journal.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

const crypto::PublicKey &terminalKey()
{
    static const auto key = test::RandomJournal::terminalKeys().publicKey;
    return key;
}

Bundle someBundle(std::size_t visits = 20)
{
    test::RandomJournal journal(1);
    journal.addVisits(visits);
    return journal.bundle();
}

// Bytes of the bodies that did not go as columns.
std::size_t wholeBodies(const Bundle &bundle)
{
    const Entry &first = bundle.entries.front().entry;
    return encodeEntries(bundle, {first.sequence, bundle.entries.size(), first.time, first.monotonic, first.totals.claims, first.totals.sum.amount}).bodies.size();
}

// What a cheat with the device key would sign: a chain that fits again.
void chainAgain(Bundle &bundle, bool commitAgain)
{
    crypto::Hash previous = bundle.previous;
    for (BundleEntry &each : bundle.entries) {
        each.entry.previous = previous;
        const auto day = dayOfMoment(each.entry.time, each.entry.zoneMinutes).sinceEpoch;
        for (const auto &key : bundle.dayKeys) {
            if (commitAgain && key.day == day)
                each.entry.bodyCommit = commitBody(key.key, each.entry.sequence, each.body);
        }
        previous = hashOfEntry(encodeEntry(each.entry));
    }
    bundle.headSignature = crypto::sign(crypto::Purpose::Journal, previous, test::RandomJournal::terminalKeys().secret);
}

} // namespace

TEST(ClaimBundle, everyEntryComesBackByteForByte)
{
    const Bundle bundle = someBundle(200);
    const auto opened = openBundle(encodeBundle(bundle), terminalKey());
    ASSERT_TRUE(opened) << opened.error().detail;
    ASSERT_EQ(opened->bundle.entries.size(), bundle.entries.size());
    for (std::size_t i = 0; i < bundle.entries.size(); ++i) {
        EXPECT_EQ(encodeEntry(opened->bundle.entries[i].entry), encodeEntry(bundle.entries[i].entry));
        EXPECT_EQ(opened->bundle.entries[i].body, bundle.entries[i].body);
        EXPECT_EQ(opened->hashes[i], hashOfEntry(encodeEntry(bundle.entries[i].entry)));
    }
}

TEST(ClaimBundle, aLaterStretchContinuesTheChain)
{
    Bundle bundle = someBundle(30);
    bundle.previous = hashOfEntry(encodeEntry(bundle.entries[24].entry));
    bundle.entries.erase(bundle.entries.begin(), bundle.entries.begin() + 25);
    const auto opened = openBundle(encodeBundle(bundle), terminalKey());
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(opened->bundle.entries.front().entry.sequence, 26u);
    EXPECT_EQ(opened->bundle.entries.front().entry.ulid, bundle.entries.front().entry.ulid);
}

// Claims and verifications that follow no expectation at all, and bodies that are neither.
TEST(ClaimBundle, claimsOfEveryShapeComeBackByteForByte)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        test::RandomJournal journal(seed);
        test::RandomValues random(seed);
        journal.addVisits(3);
        for (int i = 0; i < 40; ++i) {
            const Verification verification = random.verification();
            journal.add(EntryKind::Verification, random.chance(50) ? verification.id : Ulid{random.fixed<16>()}, encodeVerification(verification));
            Claim claim = random.claim();
            if (random.chance(50)) {
                claim.verification = verification.id;
                claim.verificationSequence = 6 + 2 * static_cast<std::uint64_t>(i) + 2;
            }
            if (random.chance(50))
                claim.referral = verification.referral;
            journal.add(EntryKind::ClaimSealed, claim.ulid, encodeClaim(claim));
        }
        journal.add(EntryKind::Verification, Ulid{}, random.bytes(50));
        const Bundle bundle = journal.bundle();
        EXPECT_EQ(wholeBodies(bundle), 51u) << seed << ": the start's and the odd one's";
        const auto opened = openBundle(encodeBundle(bundle), terminalKey());
        ASSERT_TRUE(opened) << seed << ' ' << opened.error().detail;
        for (std::size_t i = 0; i < bundle.entries.size(); ++i)
            ASSERT_EQ(opened->bundle.entries[i].body, bundle.entries[i].body) << seed << ' ' << i;
    }
}

// Amounts at the ends of what a claim can hold overflow nothing.
TEST(ClaimBundle, extremeAmountsComeBack)
{
    test::RandomJournal journal(1);
    for (const std::int64_t amount : {largestAmount, -largestAmount, std::int64_t{0}, std::int64_t{-1}}) {
        test::RandomValues random(5);
        Claim claim = random.claim();
        claim.mutual = Money{0};
        claim.memberShare = claim.cashDue = claim.gross = Money{amount};
        claim.lines.resize(3);
        for (ClaimLine &line : claim.lines) {
            line.care = {"A", Money{amount}, largestQuantity, Money{amount}, false};
            line.share = {Money{amount}, Money{amount}, Money{-amount}, Money{amount}, {}, Money{amount}};
        }
        journal.add(EntryKind::ClaimSealed, claim.ulid, encodeClaim(claim));
    }
    const Bundle bundle = journal.bundle();
    EXPECT_EQ(wholeBodies(bundle), 1u);
    const auto opened = openBundle(encodeBundle(bundle), terminalKey());
    ASSERT_TRUE(opened) << opened.error().detail;
    for (std::size_t i = 0; i < bundle.entries.size(); ++i)
        EXPECT_EQ(opened->bundle.entries[i].body, bundle.entries[i].body) << i;
}

TEST(ClaimBundle, aHintOfTheLastDrawChangesNoByte)
{
    Bundle bundle = someBundle(50);
    const Bytes without = encodeBundle(bundle);
    bundle.drawn = 1'000;
    EXPECT_EQ(encodeBundle(bundle), without);
}

TEST(ClaimBundle, carriesNoUlidsAndNoCommitments)
{
    const Bundle bundle = someBundle(200);
    std::size_t plain = 0;
    for (const BundleEntry &each : bundle.entries)
        plain += encodeEntry(each.entry).size() + each.body.size();
    EXPECT_LT(encodeBundle(bundle).size() * 20, plain);
}

TEST(ClaimBundle, ulidsOfAnotherOriginTravelWhole)
{
    test::RandomJournal journal(2);
    test::RandomValues random(3);
    journal.add(EntryKind::Alarm, Ulid{random.fixed<16>()}, random.bytes(10));
    journal.add(EntryKind::Transfer, Ulid{}, {});
    journal.addVisits(3);
    const Bundle bundle = journal.bundle();
    const auto opened = openBundle(encodeBundle(bundle), terminalKey());
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(opened->bundle.entries[1].entry.ulid, bundle.entries[1].entry.ulid);
    EXPECT_EQ(opened->bundle.entries[2].entry.ulid, Ulid{});
}

TEST(ClaimBundle, purgedBodiesLeaveTheChainWhole)
{
    Bundle bundle = someBundle(5);
    bundle.entries[1].body.clear();
    bundle.entries[2].body.clear();
    const auto opened = openBundle(encodeBundle(bundle), terminalKey());
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_TRUE(opened->bundle.entries[2].body.empty());
    EXPECT_EQ(opened->bundle.entries[2].entry.bodyCommit, bundle.entries[2].entry.bodyCommit);
}

TEST(ClaimBundle, anotherTerminalsKeyProvesNothing)
{
    const auto opened = openBundle(encodeBundle(someBundle()), test::signingKeys(50).publicKey);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::N03);
}

TEST(ClaimBundle, removedSwappedOrChangedEntriesAreFound)
{
    const Bundle good = someBundle();
    Bundle removed = good;
    removed.entries.erase(removed.entries.begin() + 7);
    EXPECT_EQ(openBundle(encodeBundle(removed), terminalKey()).error().code, Code::N03);
    Bundle cut = good;
    cut.entries.pop_back();
    EXPECT_EQ(openBundle(encodeBundle(cut), terminalKey()).error().code, Code::N03);
    Bundle swapped = good;
    std::swap(swapped.entries[3], swapped.entries[5]);
    EXPECT_EQ(openBundle(encodeBundle(swapped), terminalKey()).error().code, Code::N03);
    Bundle operatorChanged = good;
    operatorChanged.entries[4].entry.operatorId = 99;
    EXPECT_EQ(openBundle(encodeBundle(operatorChanged), terminalKey()).error().code, Code::N03);
    Bundle timeChanged = good;
    timeChanged.entries[4].entry.time += 1;
    EXPECT_EQ(openBundle(encodeBundle(timeChanged), terminalKey()).error().code, Code::N03);
    Bundle otherTerminal = good;
    otherTerminal.terminal.bytes[0] ^= 1;
    EXPECT_EQ(openBundle(encodeBundle(otherTerminal), terminalKey()).error().code, Code::N03);
    Bundle otherPast = good;
    otherPast.previous[0] ^= 1;
    EXPECT_EQ(openBundle(encodeBundle(otherPast), terminalKey()).error().code, Code::N03);
}

TEST(ClaimBundle, aChangedBodyIsFoundEvenWhenItsCommitmentTravels)
{
    Bundle bundle = someBundle();
    Claim claim = *parseClaim(bundle.entries[2].body);
    claim.diagnosis = "changed";
    bundle.entries[2].body = encodeClaim(claim);
    const auto opened = openBundle(encodeBundle(bundle), terminalKey());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::N03);
}

TEST(ClaimBundle, totalsThatDoNotAddUpAreFoundThoughSigned)
{
    Bundle more = someBundle();
    for (std::size_t i = 10; i < more.entries.size(); ++i)
        more.entries[i].entry.totals.sum.amount += 500;
    chainAgain(more, true);
    EXPECT_EQ(openBundle(encodeBundle(more), terminalKey()).error().code, Code::N03);
    Bundle hidden = someBundle();
    for (std::size_t i = 10; i < hidden.entries.size(); ++i)
        --hidden.entries[i].entry.totals.claims;
    chainAgain(hidden, true);
    EXPECT_EQ(openBundle(encodeBundle(hidden), terminalKey()).error().code, Code::N03);
    Bundle same = someBundle();
    chainAgain(same, true);
    EXPECT_TRUE(openBundle(encodeBundle(same), terminalKey()));
}

TEST(ClaimBundle, aBodyWithoutItsDayKeyIsNotProved)
{
    Bundle bundle = someBundle();
    bundle.dayKeys.clear();
    EXPECT_EQ(openBundle(encodeBundle(bundle), terminalKey()).error().code, Code::N03);
}

// Spare bits of zstd and of a column's last byte mean nothing; whatever opens is exactly what was signed.
TEST(ClaimBundle, everyCutIsRefusedAndNoFlipChangesAnything)
{
    const Bundle bundle = someBundle(3);
    const Bytes good = encodeBundle(bundle);
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(openBundle(ByteView(good).first(size), terminalKey())) << size;
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes changed = good;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        const auto opened = openBundle(changed, terminalKey());
        if (!opened)
            continue;
        ASSERT_EQ(opened->bundle.entries.size(), bundle.entries.size()) << bit;
        for (std::size_t i = 0; i < bundle.entries.size(); ++i) {
            EXPECT_EQ(encodeEntry(opened->bundle.entries[i].entry), encodeEntry(bundle.entries[i].entry)) << bit;
            EXPECT_EQ(opened->bundle.entries[i].body, bundle.entries[i].body) << bit;
        }
    }
}
