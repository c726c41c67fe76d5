// SPDX-License-Identifier: Apache-2.0
#include "sync/sealed_file.h"
#include "terminal/store/enrolling_store.h"
#include "tests/terminal/store/roster_fixture.h"

#include <fstream>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

// A folder from its request to its answer.
struct Enrolment {
    TemporaryFolder parent{};
    FolderPlaces places{parent.path / "counter", {}};
    TestMutual mutual{};

    Bytes request()
    {
        auto enrolling = EnrollingStore::open(places);
        EXPECT_TRUE(enrolling);
        return *(*enrolling)->request("test", "1");
    }
    Bytes answerFile(const Bytes &request, const std::string &code = "", const crypto::SigningKeys *signer = nullptr)
    {
        sync::EnrolmentAnswer answer = mutual.answer();
        answer.requestHash = sync::hashOfRequest(request);
        answer.code = code;
        sync::SealRequest file;
        file.header.type = sync::FileType::Enrolment;
        file.header.from = "UMSGF";
        file.header.to = "KPO01-A";
        file.header.fileNumber = 1;
        file.recipients = {sync::openRequest(request)->boxKey};
        return sync::sealFile(file, sync::encodeEnrolment(answer), signer ? *signer : mutual.policy);
    }
    Outcome<desk::Enrolled> install(const Bytes &file, const std::string &code = "")
    {
        auto enrolling = EnrollingStore::open(places);
        EXPECT_TRUE(enrolling);
        return (*enrolling)->install(file, code, momentAt(morning));
    }
    void enrol() { ASSERT_TRUE(install(answerFile(request()))); }
};

std::vector<std::filesystem::path> filesOf(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    return files;
}

} // namespace

TEST(Enrolling, theRequestIsTheSameUntilAnAnswerIsInstalled)
{
    Enrolment at;
    const Bytes first = at.request();
    EXPECT_EQ(at.request(), first);
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D10);
    const auto enrolled = at.install(at.answerFile(first));
    ASSERT_TRUE(enrolled) << enrolled.error().detail;
    EXPECT_EQ(enrolled->name.text, "KPO01-A");
    EXPECT_FALSE(std::filesystem::exists(at.places.pending()));
    auto folder = DataFolder::open(at.places);
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->journal().enrolled().facility.name, "CSPS de Kpota");
    const auto genesis = folder->journal().bundle({1, 1});
    EXPECT_EQ(sync::parseGenesis(genesis->entries[0].body)->signKey, folder->journal().enrolled().signing.publicKey);
}

TEST(Enrolling, answersThatAreNotForUsAreRefused)
{
    Enrolment at;
    Enrolment other;
    const Bytes request = at.request();
    EXPECT_EQ(at.install(at.answerFile(request, "", &at.mutual.roster)).error().code, Code::N03);
    EXPECT_EQ(at.install(other.answerFile(other.request())).error().code, Code::U03);
    EXPECT_EQ(at.install(at.answerFile(request, "7K3M9QXT2W"), "0000000000").error().code, Code::E03);
    EXPECT_FALSE(at.install(Bytes{1, 2, 3}));
    EXPECT_EQ(at.request(), request);
    EXPECT_TRUE(at.install(at.answerFile(request, "7K3M9QXT2W"), "7k3m9-qxt2w"));
}

TEST(Enrolling, aCountersFolderIsNotEnrolledAgain)
{
    Enrolment at;
    at.enrol();
    EXPECT_EQ(EnrollingStore::open(at.places).error().code, Code::D14);
    EXPECT_TRUE(DataFolder::open(at.places));
}

TEST(DataFolder, opensOnceOnly)
{
    Enrolment at;
    at.enrol();
    auto first = DataFolder::open(at.places);
    ASSERT_TRUE(first);
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D09);
    EXPECT_EQ(EnrollingStore::open(at.places).error().code, Code::D09);
}

TEST(DataFolder, refusesWhatOthersMayRead)
{
    Enrolment at;
    at.enrol();
    for (const mode_t mode : {0755u, 0770u, 0701u, 0777u}) {
        ::chmod(at.places.folder.c_str(), mode);
        EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D08);
    }
    ::chmod(at.places.folder.c_str(), 0700);
    EXPECT_TRUE(DataFolder::open(at.places));
}

TEST(DataFolder, aJournalThatCannotBeWrittenIsSaidAtOnce)
{
    Enrolment at;
    at.enrol();
    ::chmod(at.places.journal().c_str(), 0400);
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser may write everything";
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D04);
}

TEST(DataFolder, needsItsKey)
{
    Enrolment at;
    at.enrol();
    struct stat status {};
    ASSERT_EQ(::stat(at.places.vaultKey().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
    std::filesystem::rename(at.places.vaultKey(), at.parent.path / "kept");
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D12);
    std::ofstream(at.places.vaultKey()) << std::string(32, 'x');
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D12);
    std::filesystem::remove(at.places.vaultKey());
    FolderPlaces elsewhere = at.places;
    elsewhere.keyFile = at.parent.path / "kept";
    EXPECT_TRUE(DataFolder::open(elsewhere));
}

TEST(DataFolder, aJournalThatIsGoneIsNotMadeAnewInSilence)
{
    Enrolment at;
    at.enrol();
    std::filesystem::remove(at.places.journal());
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D10); // nothing says that there ever was one
    std::ofstream(at.places.roster()) << "members";
    EXPECT_EQ(DataFolder::open(at.places).error().code, Code::D02);
    EXPECT_EQ(EnrollingStore::open(at.places).error().code, Code::D02);
}

TEST(DataFolder, leftoversOfACutAreSweptAway)
{
    Enrolment at;
    at.enrol();
    std::ofstream(at.places.folder / "roster.new.sqlite") << "half";
    std::ofstream(at.places.pending()) << "old secrets";
    auto folder = DataFolder::open(at.places);
    ASSERT_TRUE(folder);
    EXPECT_FALSE(std::filesystem::exists(at.places.folder / "roster.new.sqlite"));
    EXPECT_FALSE(std::filesystem::exists(at.places.pending()));
}

TEST(DataFolder, nothingPersonalIsReadableInAnyFile)
{
    Enrolment at;
    at.enrol();
    auto folder = DataFolder::open(at.places);
    ASSERT_TRUE(folder);
    const TestRoster roster = rosterOf(manyHouseholds(60));
    ASSERT_TRUE(folder->roster().install(roster.plan, roster.pack, roster.packKey, {}));
    desk::Journal &journal = folder->journal();
    const Claim claim = claimOf(*journal.drawUlid(momentAt(morning)), 1, "BJ-0000013");
    ASSERT_TRUE(journal.saveDraft({claim.ulid, {}, copyOf(bytesOf("brouillon: Aminata TRAORE")), morning}));
    ASSERT_TRUE(journal.append({sync::EntryKind::ClaimSealed, claim.ulid, sync::encodeClaim(claim), momentAt(morning), 3}));
    constexpr std::array canaries{"Aminata", "TRAOR", "BJ-0000013", "MENAGE-77", "Paludisme", "97100012", "H-12", "OLD-40", "brouillon", "Kpota"};
    for (const auto &file : filesOf(at.places.folder)) {
        const auto bytes = loadFile(file, std::size_t{1} << 28);
        ASSERT_TRUE(bytes);
        for (const char *canary : canaries)
            EXPECT_EQ(textOf(*bytes).find(canary), std::string_view::npos) << canary << " in " << file.filename();
    }
}

TEST(DataFolder, aFullDiskLosesNothingAndSaysSo)
{
    TemporaryFolder parent;
    if (::mount("guichet-full", parent.path.c_str(), "tmpfs", 0, "size=256k,mode=0700") != 0)
        GTEST_SKIP() << "no right to mount a small disk here";
    std::vector<Ulid> acknowledged;
    bool saidFull = false;
    {
        const TestMutual mutual;
        const crypto::Key key{9};
        const Identity identity{sync::encodeEnrolment(mutual.answer()), crypto::Secret(crypto::Key{42}), crypto::Secret(crypto::Key{43})};
        const auto file = parent.path / "journal.sqlite";
        ASSERT_TRUE(JournalStore::create(file, key, identity, momentAt(morning)));
        auto journal = JournalStore::open(file, key);
        ASSERT_TRUE(journal);
        for (int i = 1; i < 1000 && !saidFull; ++i) {
            const auto ulid = (*journal)->drawUlid(momentAt(morning));
            const auto written = ulid ? (*journal)->append({sync::EntryKind::ClaimSealed, *ulid, sync::encodeClaim(claimOf(*ulid, i)), momentAt(morning), 3})
                                      : Outcome<desk::Written>(ulid.failure());
            if (written)
                acknowledged.push_back(*ulid);
            else
                saidFull = written.error().code == Code::D05;
            ASSERT_TRUE(written || saidFull) << written.error().detail;
        }
        journal->reset();
        journal = JournalStore::open(file, key);
        ASSERT_TRUE(journal) << journal.error().detail;
        for (const Ulid &ulid : acknowledged)
            EXPECT_TRUE(*(*journal)->findClaim(ulid));
        EXPECT_EQ((*journal)->claims({})->size(), acknowledged.size());
        EXPECT_TRUE((*journal)->verifyChain({})->ok);
    }
    ::umount(parent.path.c_str());
    EXPECT_TRUE(saidFull);
    EXPECT_GT(acknowledged.size(), 5u);
}
