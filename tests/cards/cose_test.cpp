// SPDX-License-Identifier: Apache-2.0
#include "cards/cose.h"

#include "cards/card_text.h"
#include "cards/cwt.h"
#include "tests/cards/make_card.h"

#include <gtest/gtest.h>

#include <functional>

namespace guichet::cards {

namespace {

// A COSE_Sign1 whose every part can be set otherwise, signed over what it says.
struct Parts {
    Bytes protectedHeader{};
    Bytes unprotectedHeader = {0xA0};
    Bytes payload{};
    Bytes signature{};
    Bytes prefix = {0xD2}; // tag 18
    Bytes suffix{};
};

Bytes headerOf(const std::function<void(cbor::Writer &)> &write)
{
    cbor::Writer writer;
    write(writer);
    return writer.take();
}

Parts partsOf(const test::Issuer &issuer)
{
    Parts parts;
    const std::int64_t algorithm = issuer.key.record.curve == Curve::P256 ? -7 : -8;
    parts.protectedHeader = headerOf([&](cbor::Writer &w) { w.map(2).key(1).integer(algorithm).key(4).bytes(issuer.key.record.keyId); });
    parts.payload = encodeClaims(test::exampleCard());
    return parts;
}

void sign(Parts &parts, const test::Issuer &issuer)
{
    const Bytes message = signatureInput(parts.protectedHeader, parts.payload);
    const auto signature = issuer.key.record.curve == Curve::P256 ? crypto::signEs256(message, issuer.key.secret) : crypto::signBare(message, issuer.key.secret);
    parts.signature = copyOf(signature);
}

std::string textOf(const Parts &parts)
{
    Bytes bytes = parts.prefix;
    cbor::Writer writer;
    writer.array(4).bytes(parts.protectedHeader).raw(parts.unprotectedHeader).bytes(parts.payload).bytes(parts.signature);
    append(bytes, writer.written());
    append(bytes, parts.suffix);
    return toBase45(deflateSigned(bytes));
}

class Cose : public testing::Test {
protected:
    // Reads the card after `change`, signed anew.
    CardReason reasonAfter(const std::function<void(Parts &)> &change) const
    {
        Parts parts = partsOf(m_issuer);
        change(parts);
        sign(parts, m_issuer);
        return readCard(textOf(parts), m_issuer.trust, m_issuer.context()).reason;
    }
    CardReason reasonWithHeader(const std::function<void(cbor::Writer &)> &write) const
    {
        return reasonAfter([&](Parts &parts) { parts.protectedHeader = headerOf(write); });
    }

    const test::Issuer m_issuer{};
    const Bytes m_id = m_issuer.key.record.keyId;
};

TEST_F(Cose, isAcceptedInAllItsForms)
{
    EXPECT_EQ(reasonAfter([](Parts &) {}), CardReason::Ok);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.prefix = {}; }), CardReason::Ok);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.prefix = {0xD8, 61, 0xD2}; }), CardReason::Ok);
    EXPECT_EQ(reasonWithHeader([&](cbor::Writer &w) { w.map(2).key(1).integer(-19).key(4).bytes(m_id); }), CardReason::Ok);
}

TEST_F(Cose, mayNameItsKeyUnprotectedOrNotAtAll)
{
    const auto onlyAlgorithm = headerOf([](cbor::Writer &w) { w.map(1).key(1).integer(-8); });
    EXPECT_EQ(reasonAfter([&](Parts &parts) {
                  parts.protectedHeader = onlyAlgorithm;
                  parts.unprotectedHeader = headerOf([&](cbor::Writer &w) { w.map(1).key(4).bytes(m_id); });
              }),
              CardReason::Ok);
    EXPECT_EQ(reasonAfter([&](Parts &parts) { parts.protectedHeader = onlyAlgorithm; }), CardReason::Ok);
}

TEST_F(Cose, ofOtherTagsIsNoCard)
{
    for (const Byte tag : {Byte{17}, Byte{16}, Byte{96}, Byte{97}, Byte{98}})
        EXPECT_EQ(reasonAfter([tag](Parts &parts) { parts.prefix = tag < 24 ? Bytes{static_cast<Byte>(0xC0 | tag)} : Bytes{0xD8, tag}; }), CardReason::CoseStructure);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.prefix = {0xD2, 0xD2}; }), CardReason::CoseStructure);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.prefix = {0xD8, 61}; }), CardReason::CoseStructure);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.suffix = {0}; }), CardReason::CborTrailing);
}

TEST_F(Cose, withoutAProtectedAlgorithmIsRefused)
{
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.protectedHeader = {}; }), CardReason::CoseAlgMissing);
    EXPECT_EQ(reasonWithHeader([](cbor::Writer &w) { w.map(0); }), CardReason::CoseAlgMissing);
    EXPECT_EQ(reasonAfter([&](Parts &parts) {
                  parts.protectedHeader = headerOf([&](cbor::Writer &w) { w.map(1).key(4).bytes(m_id); });
                  parts.unprotectedHeader = headerOf([](cbor::Writer &w) { w.map(1).key(1).integer(-8); });
              }),
              CardReason::CoseAlgMissing);
    for (const std::int64_t algorithm : {-35, -36, -37, -257, 5, 0, -53})
        EXPECT_EQ(reasonWithHeader([&](cbor::Writer &w) { w.map(2).key(1).integer(algorithm).key(4).bytes(m_id); }), CardReason::CoseAlgUnsupported);
    EXPECT_EQ(reasonWithHeader([&](cbor::Writer &w) { w.map(2).key(1).integer(-7).key(4).bytes(m_id); }), CardReason::CoseAlgKeyMismatch);
}

TEST_F(Cose, withOddHeadersIsRefused)
{
    EXPECT_EQ(reasonWithHeader([&](cbor::Writer &w) { w.map(3).key(1).integer(-8).key(2).array(1).integer(1).key(4).bytes(m_id); }), CardReason::CoseCrit);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.unprotectedHeader = headerOf([](cbor::Writer &w) { w.map(1).key(2).array(0); }); }), CardReason::CoseCrit);
    EXPECT_EQ(reasonAfter([&](Parts &parts) { parts.unprotectedHeader = headerOf([&](cbor::Writer &w) { w.map(1).key(4).bytes(m_id); }); }), CardReason::CoseStructure);
    EXPECT_EQ(reasonAfter([](Parts &parts) { parts.unprotectedHeader = {0x80}; }), CardReason::CoseStructure);
    EXPECT_EQ(reasonWithHeader([](cbor::Writer &w) { w.array(0); }), CardReason::CoseStructure);
    EXPECT_EQ(reasonWithHeader([](cbor::Writer &w) { w.map(2).key(1).integer(-8).key(4).bytes({}); }), CardReason::CoseStructure);
    EXPECT_EQ(reasonWithHeader([](cbor::Writer &w) { w.map(2).key(1).integer(-8).key(4).bytes(Bytes(65, 1)); }), CardReason::CoseStructure);
    EXPECT_EQ(reasonWithHeader([](cbor::Writer &w) { w.map(2).key(1).integer(-8).key(4).bytes(Bytes(64, 1)); }), CardReason::CoseUnknownKid);
    EXPECT_EQ(reasonWithHeader([&](cbor::Writer &w) { w.map(3).key(1).integer(-8).key(1).integer(-8).key(4).bytes(m_id); }), CardReason::CborDuplicateKey);
}

TEST_F(Cose, signaturesOfOtherSizesAreRefused)
{
    Parts parts = partsOf(m_issuer);
    sign(parts, m_issuer);
    for (const std::size_t size : {0u, 63u, 65u, 70u}) {
        Parts changed = parts;
        changed.signature.resize(size);
        EXPECT_EQ(readCard(textOf(changed), m_issuer.trust, m_issuer.context()).reason, CardReason::CoseBadSignature);
    }
}

TEST_F(Cose, keysOfTheRecordDecide)
{
    Parts parts = partsOf(m_issuer);
    sign(parts, m_issuer);
    const auto reasonFor = [&](const std::function<void(IssuerKey &)> &change) {
        TrustStore trust = m_issuer.trust;
        change(trust.keys[0]);
        return readCard(textOf(parts), trust, m_issuer.context()).reason;
    };
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.status = KeyStatus::Revoked; }), CardReason::CoseKeyRevoked);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.status = KeyStatus::Retired; }), CardReason::Ok);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.issuesUntil = test::issuedOn - 1; }), CardReason::CoseKeyExpired);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.issuesUntil = test::issuedOn; }), CardReason::Ok);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.issuesFrom = test::issuedOn + 1; }), CardReason::CoseKeyExpired);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.algorithms = {-19}; }), CardReason::CoseAlgKeyMismatch);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.issuer = "sn.mut-thies"; }), CardReason::CoseIssuerMismatch);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.schemes = {"THIES"}; }), CardReason::CoseIssuerMismatch);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.schemes = {"*"}; }), CardReason::Ok);
    EXPECT_EQ(reasonFor([](IssuerKey &key) { key.keyId = {1}; }), CardReason::CoseUnknownKid);
    EXPECT_EQ(readCard(textOf(parts), {}, m_issuer.context()).reason, CardReason::CoseUnknownKid);
}

TEST(CoseEs256, isAcceptedWithHighSAndRefusedOtherwise)
{
    const test::Issuer issuer(Curve::P256);
    Parts parts = partsOf(issuer);
    int highS = 0;
    for (int i = 0; i < 16; ++i) { // half of all signatures have a high S
        sign(parts, issuer);
        highS += parts.signature[32] >= 0x80 ? 1 : 0;
        EXPECT_EQ(readCard(textOf(parts), issuer.trust, issuer.context()).reason, CardReason::Ok);
    }
    EXPECT_GT(highS, 0);
    parts.signature.assign(64, 0);
    EXPECT_EQ(readCard(textOf(parts), issuer.trust, issuer.context()).reason, CardReason::CoseBadSignature);
    parts.protectedHeader = headerOf([&](cbor::Writer &w) { w.map(2).key(1).integer(-9).key(4).bytes(issuer.key.record.keyId); });
    sign(parts, issuer);
    EXPECT_EQ(readCard(textOf(parts), issuer.trust, issuer.context()).reason, CardReason::Ok);
    parts.protectedHeader = headerOf([&](cbor::Writer &w) { w.map(2).key(1).integer(-8).key(4).bytes(issuer.key.record.keyId); });
    sign(parts, issuer);
    EXPECT_EQ(readCard(textOf(parts), issuer.trust, issuer.context()).reason, CardReason::CoseAlgKeyMismatch);
}

TEST(CoseWithoutKeyId, atMostFourKeysAreTried)
{
    const test::Issuer issuer;
    Parts parts = partsOf(issuer);
    parts.protectedHeader = headerOf([](cbor::Writer &w) { w.map(1).key(1).integer(-8); });
    sign(parts, issuer);
    const auto reasonAmong = [&](int others, KeyStatus status) {
        TrustStore trust;
        for (int i = 0; i < others; ++i)
            trust.keys.push_back(test::Issuer().key.record);
        trust.keys.push_back(issuer.key.record);
        trust.keys.back().status = status;
        return readCard(textOf(parts), trust, issuer.context()).reason;
    };
    EXPECT_EQ(reasonAmong(3, KeyStatus::Active), CardReason::Ok);
    EXPECT_EQ(reasonAmong(4, KeyStatus::Active), CardReason::CoseBadSignature);
    EXPECT_EQ(reasonAmong(0, KeyStatus::Revoked), CardReason::CoseKeyRevoked);
    EXPECT_EQ(readCard(textOf(parts), {}, issuer.context()).reason, CardReason::CoseUnknownKid);
}

} // namespace

} // namespace guichet::cards
