// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/counter_fixture.h"

#include <set>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

std::string settingsText(JournalFixture &at, const char *name)
{
    return *at.journal->database().text(std::string("PRAGMA ") + name);
}

} // namespace

TEST(JournalStore, theSettingsThatSafetyNeedsAreInForce)
{
    JournalFixture at;
    EXPECT_EQ(settingsText(at, "journal_mode"), "wal");
    EXPECT_EQ(settingsText(at, "synchronous"), "2");
    EXPECT_EQ(settingsText(at, "locking_mode"), "exclusive");
    EXPECT_EQ(settingsText(at, "secure_delete"), "1");
    EXPECT_EQ(settingsText(at, "foreign_keys"), "1");
    EXPECT_EQ(settingsText(at, "trusted_schema"), "0");
    EXPECT_EQ(settingsText(at, "cell_size_check"), "1");
    EXPECT_EQ(settingsText(at, "mmap_size"), "0");
    EXPECT_EQ(settingsText(at, "page_size"), "1024");
    EXPECT_FALSE(std::filesystem::exists(at.folder.path / "journal.sqlite-shm"));
}

TEST(JournalStore, aJournalKnowsWhoseItIs)
{
    JournalFixture at;
    EXPECT_EQ(at.journal->enrolled().name.text, "KPO01-A");
    EXPECT_EQ(at.journal->enrolled().scheme.currency, "XOF");
    EXPECT_EQ(at.journal->enrolled().root.version, 1u);
    at.close();
    const auto other = JournalStore::open(at.file(), crypto::Key{1});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Code::D12);
}

TEST(JournalStore, aSealedClaimIsThereAfterReopening)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    const auto written = at.row(claim).written;
    EXPECT_EQ(written.sequence, 3u); // genesis, start, claim
    at.close();
    at.open();
    const desk::ClaimRow row = at.row(claim);
    EXPECT_EQ(row.written.hash, written.hash);
    EXPECT_EQ(row.state, ClaimState::Queued);
    EXPECT_EQ(row.claim.diagnosis, claim.diagnosis);
    EXPECT_EQ(row.closedAt, morning);
    EXPECT_EQ(*at.journal->nextClaimCounter(2026), 2);
    EXPECT_EQ(*at.journal->nextClaimCounter(2027), 1);
}

TEST(JournalStore, readingAddsNothing)
{
    JournalFixture at;
    at.sealNew(1);
    at.close();
    at.open();
    const auto before = at.journal->verifyChain({})->entries;
    at.close();
    at.open();
    EXPECT_EQ(at.journal->verifyChain({})->entries, before);
}

TEST(JournalStore, theSameClaimTwiceIsOne)
{
    JournalFixture at;
    const Claim claim = at.sealNew(1);
    EXPECT_EQ(at.seal(claim).sequence, at.row(claim).written.sequence);
    EXPECT_EQ(at.journal->claims({})->size(), 1u);
    Claim other = claim;
    other.diagnosis = "autre";
    const auto refused = at.journal->append({sync::EntryKind::ClaimSealed, other.ulid, sync::encodeClaim(other), momentAt(morning), 3});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::C06);
}

TEST(JournalStore, identifiersAreNeverDrawnTwice)
{
    JournalFixture at;
    std::set<Ulid> drawn;
    for (int session = 0; session < 3; ++session) {
        for (int i = 0; i < 150; ++i)
            EXPECT_TRUE(drawn.insert(*at.journal->drawUlid(momentAt(morning))).second);
        at.close();
        at.open();
    }
}

TEST(JournalStore, aDraftSurvivesAndGoesWithItsClaim)
{
    JournalFixture at;
    const Ulid ulid = *at.journal->drawUlid(momentAt(morning));
    ASSERT_TRUE(at.journal->saveDraft({ulid, Ulid{{5}}, {1, 2, 3}, morning}));
    ASSERT_TRUE(at.journal->saveDraft({ulid, Ulid{{5}}, {1, 2, 3, 4}, morning + 5}));
    at.close();
    at.open();
    const auto drafts = at.journal->loadDrafts();
    ASSERT_EQ(drafts->size(), 1u);
    EXPECT_EQ(drafts->front().content, (Bytes{1, 2, 3, 4}));
    EXPECT_EQ(drafts->front().savedAt, morning + 5);
    at.seal(claimOf(ulid, 1));
    EXPECT_TRUE(at.journal->loadDrafts()->empty());

    const Ulid thrown = *at.journal->drawUlid(momentAt(morning));
    ASSERT_TRUE(at.journal->saveDraft({thrown, {}, {9}, morning}));
    const auto before = at.journal->verifyChain({})->entries;
    ASSERT_TRUE(at.journal->discardDraft(thrown, momentAt(morning)));
    EXPECT_TRUE(at.journal->loadDrafts()->empty());
    EXPECT_EQ(at.journal->verifyChain({})->entries, before + 1); // logged
}

TEST(JournalStore, consumptionIsTheMembersAndTheHouseholds)
{
    JournalFixture at;
    at.sealNew(1, "A");
    at.sealNew(2, "B");
    Claim elsewhere = claimOf(*at.journal->drawUlid(momentAt(morning)), 3, "A");
    elsewhere.household = {"AUTRE"};
    elsewhere.lines[0].share.reasons = {Reason::FreeByState};
    at.seal(elsewhere);
    const auto used = at.journal->consumption({"A"}, {"MENAGE-77"});
    ASSERT_EQ(used->size(), 3u);
    EXPECT_EQ((*used)[0].coveredCategories, std::vector<std::string>{"CONSULTATION"});
    EXPECT_TRUE((*used)[2].coveredCategories.empty());
    EXPECT_TRUE(at.journal->consumption({"C"}, {"X"})->empty());
}

TEST(JournalStore, aReplacedClaimNoLongerCounts)
{
    JournalFixture at;
    const Claim old = claimOf(*at.journal->drawUlid(momentAt(morning)), 1, "A");
    at.seal(old);
    Claim correction = claimOf(*at.journal->drawUlid(momentAt(morning)), 2, "A");
    correction.replaces = old.ulid;
    at.seal(correction);
    const auto used = at.journal->consumption({"A"}, {"MENAGE-77"});
    ASSERT_EQ(used->size(), 1u);
    EXPECT_EQ(used->front().claim, correction.ulid);
}

TEST(JournalStore, aLongStretchIsReadInPages)
{
    JournalFixture at;
    for (int i = 1; i <= 5; ++i)
        at.sealNew(i);
    desk::JournalPage page{0, 2, dayOfMoment(morning, 0)};
    std::vector<std::string> numbers;
    for (auto rows = at.journal->claimsPage(page); !rows->empty(); rows = at.journal->claimsPage(page)) {
        EXPECT_LE(rows->size(), 2u);
        for (const desk::ClaimRow &row : *rows)
            numbers.push_back(row.claim.number.text);
        page.after = rows->back().written.sequence;
    }
    EXPECT_EQ(numbers.size(), 5u);
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
    EXPECT_TRUE(at.journal->claimsPage({0, 10, addDays(dayOfMoment(morning, 0), 2)})->empty());
    EXPECT_TRUE(at.journal->verificationsPage({0, 10, {}})->empty());
}

TEST(JournalStore, aVerificationIsFoundAndUsedOnce)
{
    JournalFixture at;
    Verification verification;
    verification.id = *at.journal->drawUlid(momentAt(morning));
    verification.member = {"BJ-000123-4"};
    verification.careDay = dayOfMoment(morning, 0);
    verification.time = morning;
    const auto written = at.journal->append({sync::EntryKind::Verification, verification.id, sync::encodeVerification(verification), momentAt(morning), 3});
    ASSERT_TRUE(written);
    EXPECT_FALSE((*at.journal->findVerification(verification.id))->claim);
    Claim claim = claimOf(*at.journal->drawUlid(momentAt(morning)), 1);
    claim.verification = verification.id;
    at.seal(claim);
    const auto row = at.journal->findVerificationBySequence(written->sequence);
    ASSERT_TRUE(row && *row);
    EXPECT_EQ((*row)->claim, claim.ulid);
    EXPECT_EQ((*row)->verification.member.text, "BJ-000123-4");
    EXPECT_EQ(at.journal->verificationsPage({0, 10, dayOfMoment(morning, 0)})->size(), 1u);
    EXPECT_EQ(at.journal->verificationsOn(dayOfMoment(morning, 0))->size(), 1u);
    EXPECT_TRUE(at.journal->verificationsOn(addDays(dayOfMoment(morning, 0), 1))->empty());
}

TEST(JournalStore, aRosterLeavesItsStampOnWhatFollows)
{
    JournalFixture at;
    sync::Root newer = at.mutual.root();
    newer.version = 2;
    at.write(sync::EntryKind::RosterApplied, sync::encodeRosterApplied({{57, {8, 8}}, morning - 60, morning + 86400, sync::encodeRoot(newer)}));
    EXPECT_EQ(at.journal->highestRosterVersion(), 57u);
    EXPECT_EQ(at.journal->enrolled().root.version, 2u);
    at.sealNew(1);
    const auto bundle = at.journal->bundle({1, 10});
    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->entries.back().entry.roster.version, 57u);
    at.close();
    at.open();
    EXPECT_EQ(at.journal->enrolled().root.version, 2u);
}

TEST(JournalStore, aSessionThatDidNotEndIsCounted)
{
    JournalFixture at;
    at.sealNew(1);
    // The same file, as a power cut leaves it.
    std::filesystem::copy(at.folder.path, at.folder.path.string() + "-cut", std::filesystem::copy_options::recursive);
    auto cut = JournalStore::open(at.folder.path.string() + "-cut/journal.sqlite", at.vaultKey);
    ASSERT_TRUE(cut) << cut.error().detail;
    const Claim next = claimOf(*(*cut)->drawUlid(momentAt(morning, 2)), 2);
    ASSERT_TRUE((*cut)->append({sync::EntryKind::ClaimSealed, next.ulid, sync::encodeClaim(next), momentAt(morning, 2), 3}));
    const auto bundle = (*cut)->bundle({4, 4});
    ASSERT_EQ(bundle->entries.size(), 1u);
    EXPECT_EQ(*sync::parseStart(bundle->entries[0].body), sync::StartEvent::CrashRecovered);
    EXPECT_EQ(bundle->entries[0].entry.boot[0], 2);
    EXPECT_EQ((*cut)->lastMarkOfBoot({2})->first, morning);
    EXPECT_FALSE((*cut)->lastMarkOfBoot({1}));
    cut->reset();
    std::filesystem::remove_all(at.folder.path.string() + "-cut");
}

TEST(JournalStore, aStretchGoesUpWhole)
{
    JournalFixture at;
    at.sealNew(1);
    at.sealNew(2);
    const auto sizes = at.journal->entriesAfter(2);
    ASSERT_EQ(sizes->size(), 2u);
    EXPECT_TRUE((*sizes)[0].isClaim);
    const auto bundle = at.journal->bundle({3, 4});
    ASSERT_TRUE(bundle);
    ASSERT_EQ(bundle->entries.size(), 2u);
    EXPECT_EQ((*sizes)[1].bytes, sync::encodeEntry(bundle->entries[1].entry).size() + bundle->entries[1].body.size());
    EXPECT_EQ(bundle->entries[1].entry.totals.claims, 2u);
    EXPECT_EQ(bundle->entries[1].entry.totals.sum, Money{2800});
    EXPECT_EQ(bundle->entries[1].entry.previous, sync::hashOfEntry(sync::encodeEntry(bundle->entries[0].entry)));
    ASSERT_EQ(bundle->dayKeys.size(), 1u);
    EXPECT_EQ(sync::commitBody(bundle->dayKeys[0].key, 4, bundle->entries[1].body), bundle->entries[1].entry.bodyCommit);
    EXPECT_TRUE(crypto::isSignedBy(at.journal->enrolled().signing.publicKey, crypto::Purpose::Journal,
                                   sync::hashOfEntry(sync::encodeEntry(bundle->entries[1].entry)), bundle->headSignature));
}

TEST(JournalStore, fileNumbersGoOn)
{
    JournalFixture at;
    EXPECT_EQ(*at.journal->nextFileNumber("CLAIMS"), 1u);
    EXPECT_EQ(*at.journal->nextFileNumber("CLAIMS"), 2u);
    at.close();
    at.open();
    EXPECT_EQ(*at.journal->nextFileNumber("CLAIMS"), 3u);
    EXPECT_EQ(*at.journal->nextFileNumber("ROSTER"), 1u);
}
