// SPDX-License-Identifier: Apache-2.0
#include "sync/sealed_file.h"

#include "tests/sync/keys.h"
#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

const crypto::SigningKeys &terminal()
{
    static const auto keys = test::signingKeys(21);
    return keys;
}

const crypto::BoxKeys &mutual()
{
    static const auto keys = test::boxKeys(22);
    return keys;
}

SealRequest claimsFor(const std::vector<crypto::PublicKey> &recipients)
{
    SealRequest request;
    request.header.from = "KPO01-A";
    request.header.to = "KAY";
    request.header.createdSequence = 42;
    request.header.fileNumber = 7;
    request.recipients = recipients;
    return request;
}

OpenRequest asMutual()
{
    OpenRequest request;
    request.isKnownSigner = [](const crypto::PublicKey &key, const FileHeader &) { return key == terminal().publicKey; };
    request.recipient = &mutual();
    request.reader = "KAY";
    return request;
}

bool isCutOrDamaged(Code code)
{
    return code == Code::U02 || code == Code::U04;
}

} // namespace

TEST(SealedFile, comesBackAsItWasSealed)
{
    test::RandomValues random(1);
    for (const std::size_t size : {0u, 1u, 1000u, 65'536u, 65'537u, 200'000u}) {
        const Bytes payload = random.bytes(size);
        const auto opened = openFile(sealFile(claimsFor({mutual().publicKey}), payload, terminal()), asMutual());
        ASSERT_TRUE(opened) << size;
        EXPECT_EQ(opened->payload, payload);
        EXPECT_EQ(opened->header.from, "KPO01-A");
        EXPECT_EQ(opened->header.fileNumber, 7u);
    }
}

TEST(SealedFile, severalRecipientsOpenTheSameFile)
{
    const auto second = test::boxKeys(23);
    const Bytes payload{1, 2, 3};
    const Bytes file = sealFile(claimsFor({second.publicKey, mutual().publicKey}), payload, terminal());
    EXPECT_TRUE(openFile(file, asMutual()));
    OpenRequest other = asMutual();
    other.recipient = &second;
    EXPECT_TRUE(openFile(file, other));
}

TEST(SealedFile, everyCutOfASmallFileIsSaid)
{
    const Bytes file = sealFile(claimsFor({mutual().publicKey}), Bytes(300, 5), terminal());
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto opened = openFile(ByteView(file).first(size), asMutual());
        ASSERT_FALSE(opened) << size;
        EXPECT_EQ(opened.error().code, Code::U02) << size;
    }
}

TEST(SealedFile, cutsOfALargerFileAreSaid)
{
    const Bytes file = sealFile(claimsFor({mutual().publicKey}), test::RandomValues(2).bytes(150'000), terminal());
    for (std::size_t size = 0; size < file.size(); size += 64)
        EXPECT_EQ(openFile(ByteView(file).first(size), asMutual()).error().code, Code::U02) << size;
}

TEST(SealedFile, everyFlippedBitIsFound)
{
    const Bytes file = sealFile(claimsFor({mutual().publicKey}), Bytes(100, 5), terminal());
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        Bytes changed = file;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(openFile(changed, asMutual())) << bit;
    }
}

TEST(SealedFile, rotInThePayloadIsCalledDamage)
{
    Bytes file = sealFile(claimsFor({mutual().publicKey}), Bytes(100, 5), terminal());
    file[file.size() - 100] ^= 1;
    const auto opened = openFile(file, asMutual());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::U04);
    EXPECT_EQ(opened.error().fields.at(0).first, "i");
}

TEST(SealedFile, lengthenedIsDamaged)
{
    Bytes file = sealFile(claimsFor({mutual().publicKey}), Bytes(100, 5), terminal());
    file.push_back('x');
    EXPECT_EQ(openFile(file, asMutual()).error().code, Code::U04);
}

TEST(SealedFile, forSomebodyElse)
{
    const auto other = test::boxKeys(24);
    const auto opened = openFile(sealFile(claimsFor({other.publicKey}), Bytes{1}, terminal()), asMutual());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::U03);
    EXPECT_EQ(opened.error().fields.at(0).second, "KAY");
}

TEST(SealedFile, fromNobodyWeKnow)
{
    const auto opened = openFile(sealFile(claimsFor({mutual().publicKey}), Bytes{1}, test::signingKeys(25)), asMutual());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::N03);
}

TEST(SealedFile, resealedToAnotherRecipientIsFound)
{
    // The payload of one file behind the header of another, both by the same signer.
    const Bytes a = sealFile(claimsFor({mutual().publicKey}), Bytes(64, 1), terminal());
    const Bytes b = sealFile(claimsFor({mutual().publicKey}), Bytes(64, 2), terminal());
    Bytes mixed(a.begin(), a.end() - 160);
    mixed.insert(mixed.end(), b.end() - 160, b.end());
    EXPECT_TRUE(isCutOrDamaged(openFile(mixed, asMutual()).error().code));
}

TEST(SealedFile, otherTypeIsRefused)
{
    OpenRequest request = asMutual();
    request.expected = FileType::Enrolment;
    EXPECT_FALSE(openFile(sealFile(claimsFor({mutual().publicKey}), Bytes{1}, terminal()), request));
}

TEST(SealedFile, carriedPayloadIsAViewIntoTheFile)
{
    const Bytes payload = test::RandomValues(3).bytes(100'000);
    SealRequest seal = claimsFor({});
    seal.header.type = FileType::Roster;
    const Bytes file = sealFile(seal, payload, terminal());
    OpenRequest request = asMutual();
    request.expected = FileType::Roster;
    request.recipient = nullptr;
    const auto opened = openCarriedFile(file, request);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(std::equal(payload.begin(), payload.end(), opened->payload.begin(), opened->payload.end()));
    EXPECT_GE(opened->payload.data(), file.data());
    EXPECT_LE(opened->payload.data() + opened->payload.size(), file.data() + file.size());
    EXPECT_FALSE(openCarriedFile(ByteView(file).first(file.size() - 1), request));
}

TEST(SealedFile, headerIsSeenWithoutAnyKey)
{
    const Bytes file = sealFile(claimsFor({mutual().publicKey}), Bytes(10, 1), terminal());
    const auto header = peekHeader(file);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->to, "KAY");
    EXPECT_EQ(header->signer, terminal().publicKey);
    EXPECT_EQ(peekHeader(bytesOf("PK\x03\x04 something else")).error().code, Code::U04);
    EXPECT_EQ(peekHeader({}).error().code, Code::U02);
}

TEST(SealedFile, namesFitAnyStick)
{
    FileHeader header;
    header.fileNumber = 12;
    EXPECT_EQ(fileName(header, "KAY", "KPO01-A"), "KAY-KPO01-A-CLAIMS-12.guichet");
    header.type = FileType::Enrolment;
    const std::string name = fileName(header, "kay/..\n", std::string(80, 'x'));
    EXPECT_LE(name.size(), 60u);
    EXPECT_TRUE(name.starts_with("KAY....-XXX"));
    EXPECT_TRUE(name.ends_with("-ENROLMENT-12.guichet"));
    for (const auto type : {FileType::Claims, FileType::Receipts, FileType::Answers, FileType::Roster, FileType::Enrolment})
        EXPECT_EQ(parseFileType(nameOf(type)), type);
    EXPECT_FALSE(parseFileType("claims"));
}
