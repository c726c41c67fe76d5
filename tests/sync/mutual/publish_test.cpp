// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/publishing.h"

namespace guichet::mutual {

namespace {

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

} // namespace

} // namespace guichet::mutual
