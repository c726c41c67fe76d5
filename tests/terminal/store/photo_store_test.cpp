// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/roster_fixture.h"

#include "terminal/store/files.h"

#include <fstream>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

sync::Photo photoOf(int person)
{
    sync::Photo photo;
    photo.jpeg = copyOf(bytesOf("JPEG of person " + std::to_string(person) + std::string(600, 'x')));
    const crypto::Hash whole = crypto::sha256(photo.jpeg);
    std::copy_n(whole.begin(), photo.hash.size(), photo.hash.begin());
    return photo;
}

sync::SealedPhotos packOf(int from, int to)
{
    std::vector<sync::Photo> photos;
    for (int person = from; person < to; ++person)
        photos.push_back(photoOf(person));
    return sync::sealPhotos(photos, crypto::Key{static_cast<Byte>(from), 5});
}

struct PhotoFixture {
    TemporaryFolder folder{};
    crypto::Key key{9, 9, 9};
    std::unique_ptr<RosterStore> roster = RosterStore::open(folder.path, key);
    sync::SealedPhotos first = packOf(0, 40);
    sync::SealedPhotos second = packOf(30, 60); // ten of them again

    void name(const std::vector<sync::PhotoPack> &packs, std::uint64_t version)
    {
        sync::RosterTerms terms = termsOf(TestMutual{});
        terms.photoPacks = packs;
        const TestRoster from = rosterOf(manyHouseholds(2), version, terms);
        ASSERT_TRUE(roster->install(from.plan, from.pack, from.packKey, {}));
    }
    bool has(int person)
    {
        const auto found = roster->findPhoto(photoOf(person).hash);
        EXPECT_TRUE(found);
        if (*found) {
            EXPECT_EQ(**found, photoOf(person).jpeg);
        }
        return found->has_value();
    }
    void reopen() { roster = RosterStore::open(folder.path, key); }
    std::filesystem::path file() const { return folder.path / "photos.sqlite"; }
};

} // namespace

TEST(PhotoStore, photosOfPacksThatTheRosterNamesAreFound)
{
    PhotoFixture at;
    EXPECT_TRUE(at.roster->missingPhotoPacks().empty());
    at.name({at.first.pack, at.second.pack}, 1);
    EXPECT_EQ(at.roster->missingPhotoPacks().size(), 2u);
    EXPECT_FALSE(at.has(3));
    ASSERT_TRUE(at.roster->installPhotos(at.first.pack, at.first.bytes));
    EXPECT_EQ(at.roster->missingPhotoPacks(), std::vector{at.second.pack});
    EXPECT_TRUE(at.has(3));
    EXPECT_FALSE(at.has(50));
    at.reopen();
    EXPECT_EQ(at.roster->missingPhotoPacks(), std::vector{at.second.pack});
    EXPECT_TRUE(at.has(39));
    ASSERT_TRUE(at.roster->installPhotos(at.second.pack, at.second.bytes));
    EXPECT_TRUE(at.has(50));
    EXPECT_TRUE(at.roster->installPhotos(at.second.pack, at.second.bytes)); // again: nothing to do
}

TEST(PhotoStore, aNewRosterKeepsWhatItStillNamesAndDropsTheRest)
{
    PhotoFixture at;
    at.name({at.first.pack, at.second.pack}, 1);
    ASSERT_TRUE(at.roster->installPhotos(at.first.pack, at.first.bytes));
    ASSERT_TRUE(at.roster->installPhotos(at.second.pack, at.second.bytes));
    at.name({at.second.pack}, 2);
    EXPECT_TRUE(at.roster->missingPhotoPacks().empty());
    EXPECT_FALSE(at.has(3));
    EXPECT_TRUE(at.has(35)); // was in both
    EXPECT_TRUE(at.has(50));
    at.name({}, 3);
    EXPECT_FALSE(at.has(50));
    EXPECT_EQ(at.roster->installPhotos(at.second.pack, at.second.bytes).error().code, Code::R06);
}

TEST(PhotoStore, onlyThePackNamedIsTaken)
{
    PhotoFixture at;
    at.name({at.first.pack}, 1);
    Bytes damaged = at.first.bytes;
    damaged[damaged.size() / 2] ^= 1;
    EXPECT_EQ(at.roster->installPhotos(at.first.pack, damaged).error().code, Code::R06);
    EXPECT_EQ(at.roster->installPhotos(at.first.pack, at.second.bytes).error().code, Code::R06);
    EXPECT_EQ(at.roster->installPhotos(at.second.pack, at.second.bytes).error().code, Code::R06);
    EXPECT_EQ(at.roster->missingPhotoPacks().size(), 1u);
    EXPECT_FALSE(at.has(3));
}

TEST(PhotoStore, nothingOfAFaceCanBeReadOnTheDisk)
{
    PhotoFixture at;
    at.name({at.first.pack}, 1);
    ASSERT_TRUE(at.roster->installPhotos(at.first.pack, at.first.bytes));
    const sync::Photo photo = photoOf(3);
    at.roster.reset();
    const auto whole = *loadFile(at.file(), std::size_t{1} << 24);
    EXPECT_EQ(textOf(whole).find("JPEG of person"), std::string_view::npos);
    EXPECT_EQ(textOf(whole).find(textOf(photo.hash)), std::string_view::npos);
}

TEST(PhotoStore, aDamagedFileIsMadeAnew)
{
    PhotoFixture at;
    at.name({at.first.pack}, 1);
    ASSERT_TRUE(at.roster->installPhotos(at.first.pack, at.first.bytes));
    at.roster.reset();
    std::ofstream(at.file(), std::ios::binary) << "not a database, and long enough to be looked at";
    at.reopen();
    EXPECT_TRUE(at.roster->status());
    EXPECT_FALSE(at.has(3));
    EXPECT_EQ(at.roster->missingPhotoPacks().size(), 1u);
    ASSERT_TRUE(at.roster->installPhotos(at.first.pack, at.first.bytes));
    EXPECT_TRUE(at.has(3));
}
