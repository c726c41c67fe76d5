// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/publish.h"

#include "sync/mutual/enrol.h"
#include "sync/mutual/files.h"
#include "sync/road_paths.h"
#include "sync/roster_delta.h"
#include "sync/sealed_file.h"
#include "tests/sync/mutual/mutual_fixture.h"
#include "tests/sync/mutual/one_terminal.h"

#include <filesystem>

namespace guichet::mutual {

namespace {

namespace fs = std::filesystem;
using Roster = std::map<std::string, HouseholdRecord>;

const FacilityCode kpota{{"KPO01"}};
const SchemeCode scheme{{"NIK"}};

// A terminal that fetches what lies below `www`, and holds no other thing of the mutual's.
class Publishing : public testing::Test {
protected:
    void SetUp() override
    {
        m_mutual.importDemo();
        m_terminal.emplace(m_mutual.folder(), "KPO01");
    }

    Publication publish(PublishOrder order = {})
    {
        order.facility = kpota;
        order.now = testNow;
        order.today = testToday;
        const auto published = publishRoster(m_mutual.folder(), order);
        EXPECT_TRUE(published) << (published ? "" : published.error().detail);
        return published ? *published : Publication{};
    }

    std::string www(const std::string &place) const { return m_mutual.root() + "/mutual/www/" + place; }
    Bytes fetch(const std::string &place) const
    {
        const auto read = loadFile(www(place), sync::largestPack);
        return read ? *read : Bytes{};
    }

    sync::RosterManifest manifestAt(const std::string &place)
    {
        const auto read = sync::parseSignedManifest(fetch(place));
        EXPECT_TRUE(read) << place;
        if (!read)
            return {};
        EXPECT_TRUE(sync::isSignedByRole(m_mutual.folder().root, sync::SignerRole::Roster, crypto::Purpose::Roster, read->manifest, read->signature));
        return *sync::parseManifest(read->manifest);
    }

    Roster readSnapshot(sync::RosterTerms *terms = nullptr)
    {
        const auto manifest = manifestAt(sync::paths::manifest(scheme, kpota));
        const auto key = m_terminal->packKey(manifest);
        Roster roster;
        sync::RosterPackReader reader;
        reader.onTerms = [&](const sync::RosterTerms &read) -> Outcome<void> {
            if (terms != nullptr)
                *terms = read;
            return {};
        };
        reader.onBlock = [&](std::vector<HouseholdRecord> &&block) -> Outcome<void> {
            for (HouseholdRecord &record : block)
                roster.emplace(record.household.id.text, std::move(record));
            return {};
        };
        const auto done = sync::readRosterPack(manifest, fetch(sync::paths::pack(sync::packName(manifest))), key.view(), reader);
        EXPECT_TRUE(done);
        return roster;
    }

    Outcome<void> applyDelta(Roster &roster, std::uint64_t base, bool *hadTerms = nullptr)
    {
        const auto manifest = manifestAt(sync::paths::delta(scheme, kpota, base));
        EXPECT_EQ(manifest.base, base);
        sync::RosterDeltaReader reader;
        reader.onTerms = [&](const sync::RosterTerms &) -> Outcome<void> {
            if (hadTerms != nullptr)
                *hadTerms = true;
            return {};
        };
        reader.find = [&](const std::vector<HouseholdId> &ids) -> Outcome<std::vector<HouseholdRecord>> {
            std::vector<HouseholdRecord> found;
            for (const HouseholdId &id : ids)
                found.push_back(roster.at(id.text));
            return found;
        };
        reader.onChanged = [&](std::vector<HouseholdRecord> &&records) -> Outcome<void> {
            for (HouseholdRecord &record : records)
                roster.insert_or_assign(record.household.id.text, std::move(record));
            return {};
        };
        reader.onAdded = reader.onChanged;
        reader.onRemoved = [&](std::vector<HouseholdId> &&ids) -> Outcome<void> {
            for (const HouseholdId &id : ids)
                roster.erase(id.text);
            return {};
        };
        return sync::readRosterDelta(manifest, fetch(sync::paths::pack(sync::packName(manifest))), m_terminal->packKey(manifest).view(), reader);
    }

    void change(const char *sql) { ASSERT_TRUE(exec(m_mutual.folder().database, sql)); }
    std::size_t packsThere() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(www("v1/packs")), fs::directory_iterator()));
    }

    TemporaryMutual m_mutual{};
    std::optional<OneTerminal> m_terminal{};
};

TEST_F(Publishing, aWebServerFindsRootManifestAndPack)
{
    const auto published = publish();
    EXPECT_EQ(published.version, 1u);
    EXPECT_EQ(published.base, 0u);
    EXPECT_EQ(published.path, m_mutual.root() + "/mutual/www");
    EXPECT_TRUE(sync::openFirstRoot(fetch(sync::paths::root(scheme, 1))));
    const Roster roster = readSnapshot();
    ASSERT_EQ(roster.size(), 1u);
    EXPECT_EQ(roster.at("NIK-1").members.size(), 3u);
    EXPECT_FALSE(fs::exists(www(sync::paths::delta(scheme, kpota, 0))));
}

TEST_F(Publishing, theNextOneIsAlsoTheDifference)
{
    publish();
    Roster roster = readSnapshot();
    change("UPDATE household SET paid_until = '2028-01-01' WHERE id = 'NIK-1'");
    change("DELETE FROM member WHERE number = 'NIK-1-03'");
    change("UPDATE household SET village = 'Bori' WHERE id = 'NIK-2'");
    const auto published = publish();
    EXPECT_EQ(published.base, 1u);
    EXPECT_EQ(published.changedRows, 1u + 1u + 3u);
    bool hadTerms = false;
    ASSERT_TRUE(applyDelta(roster, 1, &hadTerms));
    EXPECT_FALSE(hadTerms);
    EXPECT_EQ(roster, readSnapshot());
    EXPECT_EQ(roster.size(), 2u);
    EXPECT_EQ(roster.at("NIK-1").members.size(), 2u);
}

// Whoever came to a version by its snapshot or by its delta may take the next delta.
TEST_F(Publishing, aDeltaFollowsBothManifestsOfItsBase)
{
    publish();
    const auto first = manifestAt(sync::paths::manifest(scheme, kpota));
    change("UPDATE household SET paid_until = '2028-01-01' WHERE id = 'NIK-1'");
    publish();
    const auto second = manifestAt(sync::paths::manifest(scheme, kpota));
    const auto headOfFirst = crypto::hash(sync::encodeManifest(first));
    const auto toSecond = manifestAt(sync::paths::delta(scheme, kpota, 1));
    ASSERT_EQ(toSecond.follows.size(), 1u);
    EXPECT_TRUE(std::equal(toSecond.follows[0].begin(), toSecond.follows[0].end(), headOfFirst.begin()));
    publish();
    const auto toThird = manifestAt(sync::paths::delta(scheme, kpota, 2));
    ASSERT_EQ(toThird.follows.size(), 2u);
    for (const auto &manifest : {second, toSecond}) {
        const auto head = crypto::hash(sync::encodeManifest(manifest));
        EXPECT_TRUE(std::any_of(toThird.follows.begin(), toThird.follows.end(), [&](const auto &each) { return std::equal(each.begin(), each.end(), head.begin()); }));
    }
}

TEST_F(Publishing, withoutAnyChangeTheDatesAreFreshAndTheDifferenceIsTiny)
{
    publish();
    PublishOrder later;
    later.facility = kpota;
    later.now = testNow + 7 * 86400;
    later.today = Day{testToday.sinceEpoch + 7};
    const auto published = publishRoster(m_mutual.folder(), later);
    ASSERT_TRUE(published);
    EXPECT_EQ(published->version, 2u);
    EXPECT_EQ(published->changedRows, 0u);
    EXPECT_LT(published->deltaBytes, 80u);
    EXPECT_EQ(manifestAt(sync::paths::delta(scheme, kpota, 1)).issued, later.now);
}

TEST_F(Publishing, changedTermsTravelInTheDifference)
{
    publish();
    Roster roster = readSnapshot();
    change("UPDATE tariff SET price = price + 100");
    publish();
    bool hadTerms = false;
    ASSERT_TRUE(applyDelta(roster, 1, &hadTerms));
    EXPECT_TRUE(hadTerms);
}

TEST_F(Publishing, whenTheLastPackIsGoneOrDamagedThereIsOnlyTheSnapshot)
{
    publish();
    for (const auto &entry : fs::directory_iterator(m_mutual.root() + "/mutual/published"))
        ASSERT_TRUE(saveFile(entry.path().string(), Bytes(40), Readers::OwnerOnly));
    EXPECT_EQ(publish().base, 0u);
    fs::remove_all(m_mutual.root() + "/mutual/published");
    EXPECT_EQ(publish().base, 0u);
    EXPECT_EQ(publish().base, 3u);
    EXPECT_EQ(readSnapshot().size(), 1u);
}

TEST_F(Publishing, theLastPackIsForItsOwnerAlone)
{
    publish();
    publish();
    std::size_t packs = 0;
    for (const auto &entry : fs::directory_iterator(m_mutual.root() + "/mutual/published")) {
        EXPECT_EQ(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write);
        ++packs;
    }
    EXPECT_EQ(packs, 1u);
    EXPECT_EQ(fs::status(m_mutual.root() + "/mutual/published").permissions(), fs::perms::owner_all);
}

TEST_F(Publishing, packsAndDeltasOfLongAgoAreTakenAway)
{
    for (int i = 0; i < 40; ++i)
        publish();
    EXPECT_EQ(packsThere(), 2u * 32u);
    EXPECT_FALSE(fs::exists(www(sync::paths::delta(scheme, kpota, 7))));
    for (std::uint64_t base = 8; base < 40; ++base) {
        const auto manifest = manifestAt(sync::paths::delta(scheme, kpota, base));
        EXPECT_TRUE(fs::exists(www(sync::paths::pack(sync::packName(manifest))))) << base;
    }
    EXPECT_EQ(readSnapshot().size(), 1u);
}

TEST_F(Publishing, aTerminalThatIsNewIsNamedByTheNextManifest)
{
    publish();
    EXPECT_EQ(manifestAt(sync::paths::manifest(scheme, kpota)).recipients.size(), 1u);
    const OneTerminal second(m_mutual.folder(), "KPO01");
    EXPECT_EQ(publish().terminals, 2u);
    EXPECT_TRUE(sync::openPackKey(manifestAt(sync::paths::manifest(scheme, kpota)), second.box(), "KPO01-B"));
    EXPECT_TRUE(sync::openPackKey(manifestAt(sync::paths::delta(scheme, kpota, 1)), second.box(), "KPO01-B"));
}

TEST_F(Publishing, anotherFolderCanBeServed)
{
    PublishOrder order;
    order.www = m_mutual.root() + "/served";
    EXPECT_EQ(publish(order).path, order.www);
    EXPECT_TRUE(fs::exists(order.www + "/v1/NIK/KPO01/manifest"));
    EXPECT_FALSE(fs::exists(www("v1")));
}

TEST_F(Publishing, onAStickTheDifferenceAndThePhotosAreFilesOfTheirOwn)
{
    publish();
    change("INSERT INTO photo SELECT 'NIK-1-01', x'0102030405060708', x'FFD8'");
    PublishOrder order;
    order.path = m_mutual.root() + "/stick/";
    order.withDelta = true;
    const auto jpeg = Bytes{0xFF, 0xD8, 0xFF, 0xD9};
    const auto hash = crypto::sha256(jpeg);
    ASSERT_TRUE(run(m_mutual.folder().database.prepare("UPDATE photo SET jpeg = ?, hash = ?").with(jpeg).with(ByteView(hash).first(8))));
    publish(order);
    const std::string down = order.path + "GUICHET/DOWN/";
    EXPECT_TRUE(fs::exists(down + "NIK-KPO01-ROSTER-2.guichet"));
    EXPECT_TRUE(fs::exists(down + "NIK-KPO01.DELTA-ROSTER-2.guichet"));
    const auto file = loadFile(down + "NIK-KPO01-PHOTOS-1.guichet", 1 << 20);
    ASSERT_TRUE(file);
    const auto opened = sync::openCarriedFile(*file, {sync::FileType::Photos, [](const auto &, const auto &) { return true; }, nullptr, "KPO01"});
    ASSERT_TRUE(opened);
    sync::RosterTerms terms;
    readSnapshot(&terms);
    ASSERT_EQ(terms.photoPacks.size(), 1u);
    const auto photos = sync::openPhotos(terms.photoPacks[0], opened->payload);
    ASSERT_TRUE(photos);
    EXPECT_EQ(photos->at(0).jpeg, jpeg);
}

class Photos : public Publishing {
protected:
    // A picture no other is like, of so many bytes.
    void give(const std::string &member, unsigned seed, std::size_t bytes = 20)
    {
        Bytes jpeg(bytes, static_cast<Byte>(seed));
        jpeg[0] = static_cast<Byte>(seed >> 8);
        const auto hash = crypto::sha256(jpeg);
        ASSERT_TRUE(run(m_mutual.folder().database.prepare("INSERT OR REPLACE INTO photo VALUES (?, ?, ?)").with(member).with(ByteView(hash).first(8)).with(jpeg)));
    }
    void giveMany(unsigned members, std::size_t bytes)
    {
        for (unsigned i = 0; i < members; ++i) {
            const std::string number = "NIK-1-1" + std::to_string(1000 + i);
            ASSERT_TRUE(run(m_mutual.folder().database
                                .prepare("INSERT INTO member SELECT ?, household, 9, relation, surname, given_names, sex, born, birth_precision, phone, status,"
                                         " removed_on, school_until, linked_mother, former_number, used, used_year, used_after, episodes, card_generation,"
                                         " card_serial, card_issued_on, card_expires_on, folded, phone_digits, line FROM member WHERE number = 'NIK-1-02'")
                                .with(number)));
            give(number, i + 300, bytes);
        }
    }
    std::vector<sync::PhotoPack> packs()
    {
        sync::RosterTerms terms;
        readSnapshot(&terms);
        return terms.photoPacks;
    }
};

TEST_F(Photos, oneThatDidNotChangeNeverTravelsAgain)
{
    give("NIK-1-01", 1);
    give("NIK-1-02", 2);
    give("NIK-2-01", 3); // another catchment
    EXPECT_EQ(publish().newPhotoPacks, 1u);
    const auto first = packs();
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].photos, 2u);
    EXPECT_EQ(publish().newPhotoPacks, 0u);
    EXPECT_EQ(packs(), first);
    give("NIK-1-03", 4);
    EXPECT_EQ(publish().newPhotoPacks, 1u);
    const auto second = packs();
    ASSERT_EQ(second.size(), 2u);
    EXPECT_EQ(second[0], first[0]);
    EXPECT_EQ(second[1].photos, 1u);
}

TEST_F(Photos, fillPacksOfOneMebibyteAtMost)
{
    giveMany(600, 4000);
    EXPECT_EQ(publish().newPhotoPacks, 3u);
    std::uint64_t photos = 0;
    for (const auto &pack : packs()) {
        const auto opened = sync::openPhotos(pack, fetch(sync::paths::pack(pack.hash)));
        ASSERT_TRUE(opened);
        photos += opened->size();
        EXPECT_LE(pack.bytes, sync::largestPhotoPack);
    }
    EXPECT_EQ(photos, 600u);
}

TEST_F(Photos, aPackHardlyAnybodyIsInAnyMoreIsGivenUp)
{
    giveMany(20, 30);
    publish();
    const auto before = packs();
    change("DELETE FROM photo WHERE member > 'NIK-1-11010'");
    publish();
    EXPECT_EQ(packs(), before);
    change("DELETE FROM photo WHERE member > 'NIK-1-11002'");
    EXPECT_EQ(publish().newPhotoPacks, 1u);
    ASSERT_EQ(packs().size(), 1u);
    EXPECT_EQ(packs()[0].photos, 3u);
    change("DELETE FROM photo");
    publish();
    EXPECT_TRUE(packs().empty());
}

TEST_F(Photos, aPackWhoseFileIsGoneIsMadeAnew)
{
    give("NIK-1-01", 1);
    publish();
    fs::remove(www(sync::paths::pack(packs()[0].hash)));
    EXPECT_EQ(publish().newPhotoPacks, 1u);
    EXPECT_TRUE(fs::exists(www(sync::paths::pack(packs()[0].hash))));
}

} // namespace

} // namespace guichet::mutual
