// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/publishing.h"

namespace guichet::mutual {

namespace {

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
