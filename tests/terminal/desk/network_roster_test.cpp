// SPDX-License-Identifier: Apache-2.0
#include "sync/pack_layout.h"
#include "tests/terminal/desk/scripted_mutual.h"

#include <gtest/gtest.h>

// The roster over a network: fetched whole or by deltas, resumed where a line broke,
// and never in the way of the claims.
using namespace guichet;
using namespace guichet::desk;
using guichet::test::ScriptedMutual;

namespace {

using Reply = Outcome<sync::HttpReply>;

struct Published {
    Bytes file{};                 // as it lies on the server
    sync::RosterManifest manifest{};
    Bytes pack{};
};

struct NetworkRoster : testing::Test {
    ScriptedMutual at{};

    Published publish(std::uint64_t version, std::uint64_t base, std::size_t size)
    {
        const Enrolled &ours = at.demo.journal.ours;
        Published made;
        made.pack.assign(size, static_cast<Byte>(version));
        sync::RosterManifest &manifest = made.manifest;
        manifest.scheme = ours.scheme.code;
        manifest.facility = ours.facility.code;
        manifest.version = version;
        manifest.base = base;
        manifest.issued = at.demo.journal.marks.hwmSigned + 60;
        manifest.expires = manifest.issued + 90 * 86'400;
        manifest.rootVersion = ours.root.version;
        manifest.packBytes = size;
        manifest.members = 5;
        for (std::size_t from = 0; from < size; from += sync::packChunk)
            manifest.chunks.push_back(crypto::hash(ByteView(made.pack).subspan(from, std::min(sync::packChunk, size - from))));
        const crypto::Key key{1, 2, 3};
        manifest.recipients = {{crypto::keyIdOf(ours.box.publicKey), crypto::sealTo(ours.box.publicKey, key)}};
        if (base != 0)
            manifest.follows = {at.demo.roster.inForce->stamp};
        const Bytes bytes = sync::encodeManifest(manifest);
        made.file = sync::encodeSignedManifest(bytes, crypto::sign(crypto::Purpose::Roster, bytes, at.roster.secret));
        return made;
    }
    void put(const std::string &path, const Bytes &body)
    {
        at.instead[path] = [body](const sync::HttpRequest &) -> Reply { return sync::HttpReply{200, {}, body, false}; };
    }
    // Ranges are honoured; the line breaks after `atMost` bytes of each reply.
    void serve(const Published &roster, std::size_t atMost = SIZE_MAX)
    {
        at.instead[sync::paths::pack(packName(roster.manifest))] = [roster, atMost](const sync::HttpRequest &request) -> Reply {
            sync::HttpReply reply;
            reply.status = request.rangeFrom > 0 ? 206 : 200;
            const std::size_t left = roster.pack.size() - static_cast<std::size_t>(request.rangeFrom);
            EXPECT_LE(left, request.largestReply);
            reply.body = copyOf(ByteView(roster.pack).subspan(static_cast<std::size_t>(request.rangeFrom), std::min(left, atMost)));
            reply.isCut = left > atMost;
            return reply;
        };
    }
    std::string manifestPath() const { return "v1/DEMO/" + at.demo.journal.ours.facility.code.text + "/manifest"; }
    std::string deltaPath(int base) const { return "v1/DEMO/" + at.demo.journal.ours.facility.code.text + "/delta/" + std::to_string(base); }
};

TEST_F(NetworkRoster, aNewerOneIsFetchedAndPutInForce)
{
    const Published newest = publish(58, 0, 200'000);
    put(manifestPath(), newest.file);
    serve(newest);
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    ASSERT_TRUE(report.receive.roster);
    EXPECT_EQ(report.receive.roster->version, 58U);
    EXPECT_EQ(at.demo.journal.rosterVersion, 58U);
    EXPECT_FALSE(at.exchange().receive.roster); // already in force
    EXPECT_EQ(at.demo.roster.installed, 1U);
}

TEST_F(NetworkRoster, aBrokenLineGoesOnWhereItBroke)
{
    const ClaimRow row = at.closeOne();
    const Published newest = publish(58, 0, 200'000);
    put(manifestPath(), newest.file);
    serve(newest, 150'000);
    const ExchangeReport first = at.exchange();
    ASSERT_TRUE(first.trouble);
    EXPECT_EQ(first.trouble->code, Code::N08);
    EXPECT_FALSE(first.receive.roster);
    EXPECT_EQ(at.stateOf(row), ClaimState::Acknowledged); // the claims went all the same
    EXPECT_EQ(at.packs.kept.size(), 2 * sync::packChunk); // whole, checked chunks
    at.network.asked.clear();
    const ExchangeReport second = at.exchange();
    EXPECT_FALSE(second.trouble);
    ASSERT_TRUE(second.receive.roster);
    const auto asked = std::find_if(at.network.asked.begin(), at.network.asked.end(), [](const auto &request) { return request.rangeFrom > 0; });
    ASSERT_NE(asked, at.network.asked.end());
    EXPECT_EQ(asked->rangeFrom, 2 * sync::packChunk);
    EXPECT_TRUE(at.packs.kept.empty());
}

TEST_F(NetworkRoster, bytesThatAreNotThePacksAreNotKept)
{
    Published newest = publish(58, 0, 200'000);
    newest.pack[10] ^= 1;
    put(manifestPath(), newest.file);
    serve(newest, 150'000);
    EXPECT_TRUE(at.exchange().trouble);
    EXPECT_TRUE(at.packs.kept.empty());
}

TEST_F(NetworkRoster, aDeltaLeadsOnAndWithoutOneTheWholeComes)
{
    const Published delta = publish(58, 57, 5'000);
    const Published newest = publish(58, 0, 200'000);
    put(manifestPath(), newest.file);
    put(deltaPath(57), delta.file);
    serve(delta);
    serve(newest);
    EXPECT_EQ(at.exchange().receive.roster->version, 58U);
    EXPECT_EQ(at.countAsked(sync::paths::pack(packName(delta.manifest))), 1U);
    EXPECT_EQ(at.countAsked(sync::paths::pack(packName(newest.manifest))), 0U);
    const Published after = publish(59, 0, 100'000);
    put(manifestPath(), after.file);
    serve(after);
    EXPECT_EQ(at.exchange().receive.roster->version, 59U); // its delta is not there: 404
    EXPECT_EQ(at.countAsked(sync::paths::pack(packName(after.manifest))), 1U);
}

TEST_F(NetworkRoster, oneThatIsRefusedLeavesTheOldAndStopsNothing)
{
    const ClaimRow row = at.closeOne();
    Published forged = publish(58, 0, 1'000);
    const Bytes bytes = sync::encodeManifest(forged.manifest);
    forged.file = sync::encodeSignedManifest(bytes, crypto::sign(crypto::Purpose::Roster, bytes, at.receipt.secret));
    put(manifestPath(), forged.file);
    const ExchangeReport report = at.exchange();
    EXPECT_FALSE(report.trouble);
    ASSERT_EQ(report.receive.ignored.size(), 1U);
    EXPECT_EQ(report.receive.ignored[0].why.code, Code::R01);
    EXPECT_EQ(at.demo.roster.installed, 0U);
    EXPECT_EQ(at.stateOf(row), ClaimState::Acknowledged);
    put(manifestPath(), publish(56, 0, 1'000).file);
    EXPECT_EQ(at.exchange().receive.ignored[0].why.code, Code::R02);
}

} // namespace
