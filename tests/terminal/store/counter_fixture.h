// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_record.h"
#include "sync/enrolment.h"
#include "sync/receipt.h"
#include "terminal/domain/claim_number.h"
#include "terminal/store/journal_store.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include <stdlib.h>
#include <unistd.h>

// A mutual that exists only in memory, and the folder of one of its counters.
namespace guichet::store::test {

class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "guichet-store-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr); // 0700
        path = name;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path); }
    std::filesystem::path path{};
};

inline crypto::SigningKeys seededKeys(Byte seed)
{
    const std::array<Byte, 32> bytes{seed, 7, 7};
    return crypto::signingKeysFromSeed(bytes);
}

struct TestMutual {
    crypto::SigningKeys root1 = seededKeys(1);
    crypto::SigningKeys root2 = seededKeys(2);
    crypto::SigningKeys roster = seededKeys(3);
    crypto::SigningKeys cards = seededKeys(4);
    crypto::SigningKeys receipt = seededKeys(5);
    crypto::SigningKeys policy = seededKeys(6);
    crypto::BoxKeys box = crypto::makeBoxKeys();

    sync::Root root() const
    {
        sync::Root root;
        root.scheme = {"UMSGF"};
        root.issued = 1'780'000'000;
        root.expires = 1'890'000'000;
        root.keys = {root1.publicKey, root2.publicKey, seededKeys(9).publicKey};
        root.roster = {roster.publicKey};
        root.cards = {cards.publicKey};
        root.receipt = {receipt.publicKey};
        root.policy = {policy.publicKey};
        return root;
    }
    Bytes signedRoot() const
    {
        const Bytes payload = sync::encodeRoot(root());
        return sync::encodeSignedRoot(payload, {sync::signRoot(payload, root1), sync::signRoot(payload, root2)});
    }
    sync::EnrolmentAnswer answer() const
    {
        sync::EnrolmentAnswer answer;
        answer.scheme = {{"UMSGF"}, "Union des mutuelles", "XOF", "umsgf"};
        answer.facility.code = {"KPO01"};
        answer.facility.name = "CSPS de Kpota";
        answer.terminal.bytes = {1, 2, 3, 4, 5, 6, 7, 8};
        answer.signedRoot = signedRoot();
        answer.mutualBox = box.publicKey;
        answer.roads = {"stick"};
        return answer;
    }
};

inline desk::Moment momentAt(std::int64_t seconds, Byte boot = 1)
{
    desk::Moment moment;
    moment.reading.unixMilliseconds = seconds * 1000;
    moment.reading.bootMilliseconds = (seconds - 1'780'000'000) * 1000;
    moment.reading.boot = {boot};
    moment.judged = {seconds, 2};
    return moment;
}

inline constexpr std::int64_t morning = 1'780'041'600; // 2026-05-29 08:00 UTC

inline Claim claimOf(const Ulid &ulid, int counter, const std::string &member = "BJ-000123-4", std::int64_t mutual = 1400)
{
    Claim claim;
    claim.ulid = ulid;
    claim.number = composeClaimNumber({{"KPO01"}, 'A', 2026, counter});
    claim.member = {member};
    claim.household = {"MENAGE-77"};
    claim.plan = {"BASE"};
    claim.careDay = dayOfMoment(morning, 0);
    claim.currency = "XOF";
    claim.mutual = {mutual};
    claim.memberShare = {600};
    claim.gross = {mutual + 600};
    claim.diagnosis = "Paludisme grave confidentiel";
    claim.deductibleUsed = {100};
    ClaimLine line;
    line.code = {"CONS"};
    line.care = {"CONSULTATION", {mutual + 600}, 1, {}, false};
    line.share.gross = claim.gross;
    line.share.mutual = claim.mutual;
    line.share.member = claim.memberShare;
    claim.lines = {line};
    return claim;
}

// A journal in a folder of its own, opened and closed at will.
struct JournalFixture {
    TemporaryFolder folder{};
    TestMutual mutual{};
    crypto::Key vaultKey{9, 9, 9};
    std::unique_ptr<JournalStore> journal{};

    JournalFixture()
    {
        const std::array<Byte, 32> seed{42};
        const Identity identity{sync::encodeEnrolment(mutual.answer()), crypto::Secret(seed), crypto::Secret(crypto::Key{43})};
        EXPECT_TRUE(JournalStore::create(file(), vaultKey, identity, momentAt(morning)));
        open();
    }
    std::filesystem::path file() const { return folder.path / "journal.sqlite"; }
    void open()
    {
        auto opened = JournalStore::open(file(), vaultKey);
        ASSERT_TRUE(opened) << opened.error().detail;
        journal = std::move(*opened);
    }
    void close() { journal.reset(); }

    desk::Written seal(const Claim &claim, std::int64_t at = morning)
    {
        const auto written = journal->append({sync::EntryKind::ClaimSealed, claim.ulid, sync::encodeClaim(claim), momentAt(at), 3});
        EXPECT_TRUE(written) << written.error().detail;
        return written ? *written : desk::Written{};
    }
    Claim sealNew(int counter, const std::string &member = "BJ-000123-4", std::int64_t mutualPart = 1400)
    {
        const Claim claim = claimOf(*journal->drawUlid(momentAt(morning)), counter, member, mutualPart);
        seal(claim);
        return claim;
    }
    desk::Written write(sync::EntryKind kind, const Bytes &body, std::int64_t at = morning)
    {
        const auto written = journal->append({kind, *journal->drawUlid(momentAt(at)), body, momentAt(at), 3});
        EXPECT_TRUE(written) << written.error().detail;
        return written ? *written : desk::Written{};
    }
    desk::ClaimRow row(const Claim &claim)
    {
        const auto found = journal->findClaim(claim.ulid);
        EXPECT_TRUE(found && *found);
        return **found;
    }
    sync::Receipt receiptFor(const Claim &claim)
    {
        const auto written = row(claim).written;
        sync::Receipt receipt;
        receipt.terminal = mutual.answer().terminal;
        receipt.sequence = written.sequence;
        receipt.ulid = claim.ulid;
        receipt.claimHash = written.hash;
        receipt.time = morning + 3600;
        receipt.head = {written.sequence, written.hash};
        return receipt;
    }
    void receive(const sync::Receipt &receipt)
    {
        write(sync::EntryKind::Receipt, sync::encodeSigned(sync::signReceipt(receipt, mutual.receipt.secret)));
    }
};

} // namespace guichet::store::test
