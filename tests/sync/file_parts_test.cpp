// SPDX-License-Identifier: Apache-2.0
#include "sync/file_parts.h"

#include "tests/sync/keys.h"
#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

const crypto::SigningKeys &mutual()
{
    static const auto keys = test::signingKeys(31);
    return keys;
}

SealRequest roster(std::uint64_t number = 42)
{
    SealRequest request;
    request.header.type = FileType::Roster;
    request.header.from = "KPO";
    request.header.to = "KPO01";
    request.header.createdSequence = number;
    request.header.fileNumber = number;
    return request;
}

OpenRequest asTerminal()
{
    OpenRequest request;
    request.expected = FileType::Roster;
    request.isKnownSigner = [](const crypto::PublicKey &key, const FileHeader &) { return key == mutual().publicKey; };
    request.reader = "KPO01";
    return request;
}

std::vector<ByteView> viewsOf(const std::vector<Bytes> &files)
{
    return {files.begin(), files.end()};
}

std::string field(const Failure &failure, const std::string &name)
{
    for (const auto &[key, value] : failure.fields) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

TEST(FileParts, oneFileWhenItFits)
{
    const Bytes payload = test::RandomValues(1).bytes(1000);
    const auto files = sealParts(roster(), payload, mutual(), 1000);
    ASSERT_EQ(files.size(), 1u);
    const auto joined = joinParts(viewsOf(files), asTerminal());
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->payload, payload);
    EXPECT_EQ(fileName(joined->header, "KPO", "KPO01"), "KPO-KPO01-ROSTER-42.guichet");
}

TEST(FileParts, anyOrderAndTwiceTheSamePart)
{
    const Bytes payload = test::RandomValues(2).bytes(2500);
    auto files = sealParts(roster(), payload, mutual(), 1000);
    ASSERT_EQ(files.size(), 3u);
    std::swap(files[0], files[2]);
    files.push_back(files[1]);
    const auto joined = joinParts(viewsOf(files), asTerminal());
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->payload, payload);
}

TEST(FileParts, namesTellThePart)
{
    const auto files = sealParts(roster(), Bytes(2500, 7), mutual(), 1000);
    const auto header = peekHeader(files[1]);
    ASSERT_TRUE(header);
    EXPECT_EQ(fileName(*header, "KPO", "KPO01"), "KPO-KPO01-ROSTER-42.2.guichet");
}

// trust.md 4, row 91.
TEST(StickRow, Row91aMissingPartIsListed)
{
    const auto files = sealParts(roster(), Bytes(4500, 7), mutual(), 1000);
    ASSERT_EQ(files.size(), 5u);
    const auto joined = joinParts({files[0], files[2], files[4]}, asTerminal());
    ASSERT_FALSE(joined);
    EXPECT_EQ(joined.error().code, Code::U12);
    EXPECT_EQ(field(joined.error(), "parties"), "2, 4");
}

TEST(FileParts, nothingAtAllIsMissing)
{
    EXPECT_EQ(joinParts({}, asTerminal()).error().code, Code::U12);
}

TEST(FileParts, partsOfTwoFilesNeverMix)
{
    const auto first = sealParts(roster(42), Bytes(2000, 1), mutual(), 1000);
    const auto second = sealParts(roster(43), Bytes(2000, 2), mutual(), 1000);
    const auto joined = joinParts({first[0], second[1]}, asTerminal());
    ASSERT_FALSE(joined);
    EXPECT_EQ(joined.error().code, Code::U04);
}

// trust.md 4, row 83: the damaged part is named.
TEST(StickRow, Row83theDamagedPartIsNamed)
{
    auto files = sealParts(roster(), Bytes(2500, 7), mutual(), 1000);
    files[1][files[1].size() / 2] ^= 1;
    const auto joined = joinParts(viewsOf(files), asTerminal());
    ASSERT_FALSE(joined);
    EXPECT_EQ(joined.error().code, Code::U04);
    EXPECT_EQ(field(joined.error(), "i"), "2");
}

TEST(FileParts, aPartOfSomebodyElseIsRefused)
{
    const auto stranger = test::signingKeys(32);
    auto files = sealParts(roster(), Bytes(2500, 7), mutual(), 1000);
    files[2] = sealParts(roster(), Bytes(2500, 7), stranger, 1000)[2];
    EXPECT_EQ(joinParts(viewsOf(files), asTerminal()).error().code, Code::N03);
}
