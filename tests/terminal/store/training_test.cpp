// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/training.h"

#include "sync/outbox.h"
#include "tests/terminal/store/counter_fixture.h"
#include "terminal/store/files.h"

#include <fstream>

using namespace guichet;
using namespace guichet::store;

namespace {

class Training : public testing::Test {
protected:
    test::JournalFixture real{};
    std::unique_ptr<JournalStore> practised{};

    void enter()
    {
        auto opened = openTraining(real.folder.path, *real.journal, test::momentAt(test::morning));
        ASSERT_TRUE(opened) << opened.error().detail;
        practised = std::move(*opened);
    }
    Ulid seal(int counter)
    {
        const auto ulid = practised->drawUlid(test::momentAt(test::morning));
        const Claim claim = test::claimOf(*ulid, counter);
        EXPECT_TRUE(practised->append({sync::EntryKind::ClaimSealed, claim.ulid, sync::encodeClaim(claim), test::momentAt(test::morning), 3}));
        return claim.ulid;
    }
    std::filesystem::path file() const { return real.folder.path / "training" / "journal.sqlite"; }
};

TEST_F(Training, isAnotherTerminalOfTheSameCentre)
{
    enter();
    const desk::Enrolled &ours = real.journal->enrolled();
    const desk::Enrolled &other = practised->enrolled();
    EXPECT_EQ(other.letter, 'Z');
    EXPECT_EQ(other.name.text, "KPO01-Z");
    EXPECT_EQ(other.facility.code, ours.facility.code);
    EXPECT_EQ(other.scheme.code, ours.scheme.code);
    EXPECT_NE(other.terminal, ours.terminal);
    EXPECT_NE(other.signing.publicKey, ours.signing.publicKey);
    EXPECT_NE(other.mutualBox, ours.mutualBox);
    EXPECT_TRUE(other.roads.empty());
}

TEST_F(Training, whatIsPractisedIsNotInTheRealJournal)
{
    real.sealNew(1);
    const std::uint64_t head = real.journal->head().sequence;
    const auto before = real.journal->bundle({1, head});
    enter();
    const Ulid claim = seal(1);
    ASSERT_TRUE(practised->saveDraft({*practised->drawUlid(test::momentAt(test::morning)), {}, Bytes{1}, test::morning}));
    EXPECT_TRUE(practised->findClaim(claim)->has_value());
    EXPECT_FALSE(real.journal->findClaim(claim)->has_value());
    EXPECT_EQ(real.journal->claims({})->size(), 1U);
    EXPECT_EQ(real.journal->head().sequence, head);
    EXPECT_EQ(real.journal->outbox().waiting, 1U);
    EXPECT_TRUE(real.journal->loadDrafts()->empty());
    EXPECT_EQ(sync::encodeBundle(*real.journal->bundle({1, head})), sync::encodeBundle(*before));
}

TEST_F(Training, staysForTheNextTimeUntilItCannotBeRead)
{
    enter();
    const Ulid claim = seal(1);
    practised.reset();
    enter();
    EXPECT_TRUE(practised->findClaim(claim)->has_value());
    practised.reset();
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << "no journal";
    enter();
    EXPECT_FALSE(practised->findClaim(claim)->has_value());
    EXPECT_TRUE(practised->verifyChain({})->ok);
}

// A journal that was practised in opens with a key of its own.
TEST_F(Training, theCountersKeyDoesNotOpenIt)
{
    enter();
    practised.reset();
    const auto opened = JournalStore::open(file(), real.vaultKey);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::D12);
}

TEST_F(Training, aFolderThatCannotBeMadeIsSaid)
{
    std::ofstream(real.folder.path / "training") << "a file";
    const auto opened = openTraining(real.folder.path, *real.journal, test::momentAt(test::morning));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::J06);
}

} // namespace
