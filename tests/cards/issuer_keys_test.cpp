// SPDX-License-Identifier: Apache-2.0
#include "cards/issuer_keys.h"

#include "tests/cards/vectors.h"

#include <gtest/gtest.h>

namespace guichet::cards {

namespace {

using namespace test;

bool areSame(const IssuerKey &a, const IssuerKey &b)
{
    return a.keyId == b.keyId && a.issuer == b.issuer && a.curve == b.curve && a.publicKey == b.publicKey && a.algorithms == b.algorithms && a.schemes == b.schemes
        && a.status == b.status && a.issuesFrom == b.issuesFrom && a.issuesUntil == b.issuesUntil && a.revokedAt == b.revokedAt;
}

void expectSame(const TrustStore &a, const TrustStore &b)
{
    EXPECT_EQ(a.sequence, b.sequence);
    EXPECT_EQ(a.issuedAt, b.issuedAt);
    EXPECT_EQ(a.expiresAt, b.expiresAt);
    ASSERT_EQ(a.keys.size(), b.keys.size());
    for (std::size_t i = 0; i < a.keys.size(); ++i)
        EXPECT_TRUE(areSame(a.keys[i], b.keys[i])) << i;
}

TEST(TrustStore, ofTheVectorsIsRead)
{
    const TrustStore store = trustOfVectors();
    ASSERT_EQ(store.keys.size(), 6u);
    EXPECT_EQ(store.issuedAt, 1772704800);
    const auto id = fromHex("520bc55ccc8d581d");
    ASSERT_NE(store.find(*id), nullptr);
    EXPECT_EQ(store.find(*id)->status, KeyStatus::Revoked);
    EXPECT_EQ(store.find({}), nullptr);
}

TEST(TrustStore, keyIdsAreThoseOfTheVectors)
{
    for (const IssuerKey &key : trustOfVectors().keys)
        EXPECT_EQ(keyIdOf(key.curve, key.publicKey), key.keyId);
}

TEST(TrustStore, goesThroughJsonAndCbor)
{
    TrustStore store = trustOfVectors();
    store.sequence = 7;
    store.expiresAt = 1900000000;
    const auto json = parseTrustStoreJson(toJson(store));
    ASSERT_TRUE(json);
    expectSame(*json, store);
    const auto cbor = parseTrustStore(encodeTrustStore(store));
    ASSERT_TRUE(cbor);
    expectSame(*cbor, store);
}

TEST(TrustStore, takesKeysAsJwk)
{
    QJsonObject object = vectorFile().value(member("trust_store")).toObject();
    QJsonArray keys = object.value(member("keys")).toArray();
    for (QJsonValueRef value : keys) {
        QJsonObject key = value.toObject();
        key.remove(member("public_raw_hex"));
        value = key;
    }
    object.insert(member("keys"), keys);
    const auto store = parseTrustStoreJson(QJsonDocument(object).toJson().toStdString());
    ASSERT_TRUE(store) << store.error().path;
    expectSame(*store, trustOfVectors());
}

std::string storeWith(const char *name, const QJsonValue &value)
{
    QJsonObject object = vectorFile().value(member("trust_store")).toObject();
    QJsonArray keys = object.value(member("keys")).toArray();
    QJsonObject key = keys.at(2).toObject();
    key.insert(member(name), value);
    keys.replace(2, key);
    object.insert(member("keys"), keys);
    return QJsonDocument(object).toJson().toStdString();
}

TEST(TrustStore, namesThePlaceOfWhatIsWrong)
{
    const std::vector<std::pair<const char *, QJsonValue>> wrong{{"public_raw_hex", QString(64, QLatin1Char('0'))}, // small order
                                                                 {"public_raw_hex", member("12")},
                                                                 {"crv", member("P-384")},
                                                                 {"status", member("lost")},
                                                                 {"kid", member("")},
                                                                 {"iss", 3},
                                                                 {"mutuals", QJsonArray{}},
                                                                 {"allowed_algs", QJsonArray{}},
                                                                 {"iat_not_after", member("tomorrow")},
                                                                 {"kid", member("ac92a8c31ef0220e")}}; // of another key
    for (const auto &[name, value] : wrong) {
        const auto store = parseTrustStoreJson(storeWith(name, value));
        ASSERT_FALSE(store) << name;
        EXPECT_EQ(store.error().path, std::string("keys[2].") + name);
    }
    EXPECT_FALSE(parseTrustStoreJson("[]"));
    EXPECT_FALSE(parseTrustStoreJson("{"));
    EXPECT_FALSE(parseTrustStoreJson("{}"));
}

TEST(TrustStore, neverHoldsKeysOfStatusLists)
{
    const auto store = parseTrustStoreJson(storeWith("use", member("status")));
    ASSERT_TRUE(store);
    EXPECT_EQ(store->keys.size(), 5u);
}

TEST(TrustStore, inCborIsRefusedWhenChanged)
{
    const Bytes good = encodeTrustStore(trustOfVectors());
    EXPECT_TRUE(parseTrustStore(good));
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(parseTrustStore(ByteView(good).first(size)));
    TrustStore broken = trustOfVectors();
    broken.keys[0].publicKey.assign(32, 0);
    EXPECT_FALSE(parseTrustStore(encodeTrustStore(broken)));
}

TEST(KeyFile, goesThereAndBackForBothCurves)
{
    for (const Curve curve : {Curve::Ed25519, Curve::P256}) {
        const SigningKey key = makeSigningKey(curve, "bj.mut-nikki", {"NIKKI", "PARAKOU"}, 1, 4102444800);
        const auto back = parseKeyFile(toKeyFile(key));
        ASSERT_TRUE(back) << back.error().path;
        EXPECT_TRUE(areSame(back->record, key.record));
        EXPECT_TRUE(crypto::equalInConstantTime(back->secret.view(), key.secret.view()));
    }
}

TEST(KeyFile, withThePrivatePartOfAnotherKeyIsRefused)
{
    const SigningKey a = makeSigningKey(Curve::Ed25519, "a", {"*"}, 0, 1);
    SigningKey mixed = makeSigningKey(Curve::Ed25519, "a", {"*"}, 0, 1);
    mixed.record = a.record;
    EXPECT_FALSE(parseKeyFile(toKeyFile(mixed)));
    EXPECT_FALSE(parseKeyFile("{}"));
}

} // namespace

} // namespace guichet::cards
