// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_pack.h"

#include "sync/merkle.h"
#include "sync/pack_layout.h"
#include "sync/plan_document.h"
#include "sync/zstd_frame.h"
#include "tests/sync/same_household.h"
#include "tests/sync/some_roster.h"

using namespace guichet;
using namespace guichet::sync;

namespace {

struct Read {
    RosterTerms terms{};
    std::vector<HouseholdRecord> households{};
    Outcome<void> outcome{};
};

Read readAll(const RosterManifest &manifest, ByteView pack, const crypto::Key &key = test::packKey())
{
    Read read;
    RosterPackReader reader;
    reader.onTerms = [&](const RosterTerms &terms) -> Outcome<void> {
        read.terms = terms;
        return {};
    };
    reader.onBlock = [&](std::vector<HouseholdRecord> &&block) -> Outcome<void> {
        std::move(block.begin(), block.end(), std::back_inserter(read.households));
        return {};
    };
    read.outcome = readRosterPack(manifest, pack, key, reader);
    return read;
}

Code codeOfReading(const RosterManifest &manifest, ByteView pack)
{
    const Read read = readAll(manifest, pack);
    EXPECT_FALSE(read.outcome);
    return read.outcome ? Code::E06 : read.outcome.error().code;
}

// A pack whose plain stream is anything at all, with a manifest that fits it.
test::SomeRoster packOf(ByteView plain, std::uint64_t members, const crypto::Hash &merkleRoot)
{
    test::SomeRoster made;
    RosterPackWriter::Sealed sealed;
    sealed.pack = crypto::encryptStream(test::packKey(), compress(plain, 3));
    for (std::size_t at = 0; at < sealed.pack.size(); at += packChunk)
        sealed.chunks.push_back(crypto::hash(ByteView(sealed.pack).subspan(at, std::min(packChunk, sealed.pack.size() - at))));
    sealed.members = members;
    sealed.merkleRoot = merkleRoot;
    made.manifest = test::manifestFor(sealed, 58);
    made.pack = std::move(sealed.pack);
    return made;
}

Bytes streamOf(const std::vector<Bytes> &blocks)
{
    Bytes plain;
    for (const Bytes &block : blocks) {
        appendLittleEndian(plain, static_cast<std::uint32_t>(block.size()));
        append(plain, block);
    }
    return plain;
}

} // namespace

TEST(RosterPack, comesBackAsItWasWritten)
{
    const auto roster = test::someRoster(1200);
    const Read read = readAll(roster.manifest, roster.pack);
    ASSERT_TRUE(read.outcome) << read.outcome.error().detail;
    ASSERT_EQ(read.households.size(), roster.households.size());
    for (std::size_t i = 0; i < read.households.size(); ++i)
        EXPECT_TRUE(test::isSame(read.households[i], roster.households[i])) << i;
    const RosterTerms terms = test::someTerms();
    EXPECT_EQ(encodeTerms(read.terms), encodeTerms(terms));
    EXPECT_EQ(encodePlans(read.terms.plans), encodePlans(terms.plans));
    EXPECT_EQ(read.terms.tariff.items[2].genericCode, terms.tariff.items[2].genericCode);
    EXPECT_EQ(read.terms.tariff.items[1].validTo, terms.tariff.items[1].validTo);
}

TEST(RosterPack, emptyRosterIsAPack)
{
    const auto roster = test::someRoster(0);
    const Read read = readAll(roster.manifest, roster.pack);
    EXPECT_TRUE(read.outcome);
    EXPECT_EQ(read.terms.facility.code.text, "KPO01");
}

TEST(RosterPack, isSmallOnTheWire)
{
    const auto roster = test::someRoster(4000, 58, 800);
    EXPECT_LT(roster.pack.size(), roster.manifest.members * 16);
}

TEST(RosterPack, everyCutIsDamage)
{
    const auto roster = test::someRoster(4500);
    ASSERT_GT(roster.pack.size(), 2 * packChunk);
    for (std::size_t size = 0; size < roster.pack.size(); size += 4001) {
        EXPECT_EQ(codeOfReading(roster.manifest, ByteView(roster.pack).first(size)), Code::R06);
        RosterManifest shorter = roster.manifest;
        shorter.packBytes = size;
        shorter.chunks.resize((size + packChunk - 1) / packChunk);
        if (!shorter.chunks.empty()) {
            const std::size_t last = (shorter.chunks.size() - 1) * packChunk;
            shorter.chunks.back() = crypto::hash(ByteView(roster.pack).subspan(last, size - last));
        }
        EXPECT_EQ(codeOfReading(shorter, ByteView(roster.pack).first(size)), Code::R06);
    }
}

TEST(RosterPack, changedOrSwappedChunksAreDamageBeforeAnythingIsRead)
{
    const auto roster = test::someRoster(4500);
    Bytes changed = roster.pack;
    changed[100] ^= 1;
    const Read read = readAll(roster.manifest, changed);
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.error().code, Code::R06);
    EXPECT_TRUE(read.terms.plans.empty());
    Bytes swapped = roster.pack;
    std::swap_ranges(swapped.begin(), swapped.begin() + packChunk, swapped.begin() + packChunk);
    EXPECT_EQ(codeOfReading(roster.manifest, swapped), Code::R06);
    RosterManifest missing = roster.manifest;
    missing.chunks.pop_back();
    EXPECT_EQ(codeOfReading(missing, roster.pack), Code::R06);
}

TEST(RosterPack, wrongKeyIsDamage)
{
    const auto roster = test::someRoster(10);
    const Read read = readAll(roster.manifest, roster.pack, crypto::Key{6});
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.error().code, Code::R06);
}

TEST(RosterPack, moreOrFewerMembersThanPromised)
{
    auto roster = test::someRoster(600);
    ++roster.manifest.members;
    EXPECT_EQ(codeOfReading(roster.manifest, roster.pack), Code::R08);
    roster.manifest.members = 10;
    const Read read = readAll(roster.manifest, roster.pack);
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.error().code, Code::R06);
    EXPECT_TRUE(read.households.empty());
}

TEST(RosterPack, anotherMerkleRootIsInconsistent)
{
    auto roster = test::someRoster(600);
    roster.manifest.merkleRoot[0] ^= 1;
    EXPECT_EQ(codeOfReading(roster.manifest, roster.pack), Code::R08);
}

TEST(RosterPack, sameNumberTwiceIsRefusedWithItsRow)
{
    auto households = test::RandomRoster(9).households(10);
    households[7].members[0].number = households[2].members[0].number;
    std::size_t row = 1;
    for (std::size_t i = 0; i < 7; ++i)
        row += households[i].members.size();
    RosterPackWriter writer(test::someTerms());
    writer.add({households.begin(), households.begin() + 5});
    writer.add({households.begin() + 5, households.end()});
    const auto sealed = writer.finish(test::packKey());
    const Read read = readAll(test::manifestFor(sealed, 58), sealed.pack);
    ASSERT_FALSE(read.outcome);
    EXPECT_EQ(read.outcome.error().code, Code::R10);
    EXPECT_EQ(read.outcome.error().fields.at(0).second, std::to_string(row));
}

TEST(RosterPack, bombsStopAtOneBlock)
{
    Bytes plain = streamOf({encodeTerms(test::someTerms())});
    appendLittleEndian(plain, std::uint32_t{0xFFFFFFF0});
    plain.resize(plain.size() + 50'000'000);
    const auto bomb = packOf(plain, 10, {});
    ASSERT_LT(bomb.pack.size(), 100'000u);
    EXPECT_EQ(codeOfReading(bomb.manifest, bomb.pack), Code::R06);
}

TEST(RosterPack, streamsOfAnotherShapeAreRefused)
{
    const Bytes terms = encodeTerms(test::someTerms());
    MerkleTree tree;
    tree.add(terms);
    const auto fine = packOf(streamOf({terms}), 0, tree.root());
    EXPECT_TRUE(readAll(fine.manifest, fine.pack).outcome);
    const auto nothing = packOf({}, 0, {});
    EXPECT_EQ(codeOfReading(nothing.manifest, nothing.pack), Code::R08);
    const auto noTerms = packOf(streamOf({encodeRosterBlock(test::RandomRoster(1).households(2))}), 2, {});
    EXPECT_EQ(codeOfReading(noTerms.manifest, noTerms.pack), Code::R08);
    Bytes cut = streamOf({terms});
    cut.pop_back();
    const auto cutBlock = packOf(cut, 0, {});
    EXPECT_EQ(codeOfReading(cutBlock.manifest, cutBlock.pack), Code::R08);
}

TEST(RosterPack, theReaderMayStopIt)
{
    const auto roster = test::someRoster(1200);
    RosterPackReader reader;
    std::size_t blocks = 0;
    reader.onBlock = [&](std::vector<HouseholdRecord> &&) -> Outcome<void> { return ++blocks == 2 ? Outcome<void>(fail(Code::R09)) : Outcome<void>(); };
    const auto stopped = readRosterPack(roster.manifest, roster.pack, test::packKey(), reader);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Code::R09);
    EXPECT_EQ(blocks, 2u);
    reader.onBlock = {};
    std::uint64_t seen = 0;
    reader.onProgress = [&](std::uint64_t members) {
        seen = members;
        return false;
    };
    EXPECT_FALSE(readRosterPack(roster.manifest, roster.pack, test::packKey(), reader));
    EXPECT_GT(seen, 0u);
}

TEST(RosterPack, manifestComesBackAndEveryFlipChangesItOrIsRefused)
{
    const Bytes bytes = encodeManifest(test::someRoster(5).manifest);
    const auto read = parseManifest(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeManifest(*read), bytes);
    EXPECT_EQ(read->counted.at("KPO01-B"), 900u);
    EXPECT_EQ(read->revokedSerials.at("kay"), (Bytes{1, 2}));
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes changed = bytes;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        const auto other = parseManifest(changed);
        EXPECT_TRUE(!other || encodeManifest(*other) == changed) << bit;
    }
    EXPECT_EQ(parseManifest(Bytes(largestManifest + 1)).error().code, Code::R06);
}

TEST(RosterPack, envelopeCarriesAView)
{
    const auto roster = test::someRoster(5);
    RosterEnvelope envelope;
    envelope.roots = {test::signedRoot(test::plainRoot(), {1, 2})};
    envelope.manifest = encodeManifest(roster.manifest);
    envelope.pack = roster.pack;
    const Bytes bytes = encodeRosterEnvelope(envelope);
    const auto read = parseRosterEnvelope(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->manifest, envelope.manifest);
    EXPECT_TRUE(std::equal(read->pack.begin(), read->pack.end(), roster.pack.begin(), roster.pack.end()));
    EXPECT_GE(read->pack.data(), bytes.data());
    for (std::size_t size = 0; size < bytes.size(); size += 11)
        EXPECT_FALSE(parseRosterEnvelope(ByteView(bytes).first(size)));
}

TEST(RosterPack, cardKeysAreSignedByTheirRole)
{
    RosterTerms terms = test::someTerms();
    EXPECT_TRUE(checkTerms(terms, test::plainRoot()));
    terms.trustStore.push_back(1);
    EXPECT_EQ(checkTerms(terms, test::plainRoot()).error().code, Code::R01);
    terms = test::someTerms();
    terms.trustStoreSignature = crypto::sign(crypto::Purpose::Cards, terms.trustStore, test::signingKeys(11).secret);
    EXPECT_EQ(checkTerms(terms, test::plainRoot()).error().code, Code::R01);
}

// RFC 9162's tree: the left side holds the largest power of two.
TEST(RosterPack, merkleRootsDependOnEveryBlockAndTheirOrder)
{
    const auto rootOf = [](const std::vector<Bytes> &blocks) {
        MerkleTree tree;
        for (const Bytes &block : blocks)
            tree.add(block);
        return tree.root();
    };
    const auto leaf = [](Byte byte) { return crypto::hash(Bytes{0, byte}); };
    const auto node = [](const crypto::Hash &left, const crypto::Hash &right) {
        Bytes both{1};
        append(both, left);
        append(both, right);
        return crypto::hash(both);
    };
    EXPECT_EQ(rootOf({}), crypto::Hash{});
    EXPECT_EQ(rootOf({{1}}), leaf(1));
    EXPECT_EQ(rootOf({{1}, {2}}), node(leaf(1), leaf(2)));
    EXPECT_EQ(rootOf({{1}, {2}, {3}}), node(node(leaf(1), leaf(2)), leaf(3)));
    EXPECT_EQ(rootOf({{1}, {2}, {3}, {4}, {5}}), node(node(node(leaf(1), leaf(2)), node(leaf(3), leaf(4))), leaf(5)));
    EXPECT_NE(rootOf({{1}, {2}}), rootOf({{2}, {1}}));
}
