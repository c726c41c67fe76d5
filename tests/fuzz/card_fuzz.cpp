// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"
#include "cards/card_text.h"
#include "cards/cose.h"
#include "cards/cwt.h"
#include "terminal/base/check.h"

#include <algorithm>

#include <cstddef>
#include <cstdint>

// A card's text, and every layer below it as if the ones above were good. The
// first byte of the input chooses the layer.
namespace {

using namespace guichet;
using namespace guichet::cards;

// One issuer, made from a fixed seed so that a finding can be replayed.
TrustStore fixedTrust()
{
    const Bytes seed(32, 7);
    const crypto::SigningKeys keys = crypto::signingKeysFromSeed(seed);
    IssuerKey key;
    key.publicKey = copyOf(keys.publicKey);
    key.keyId = keyIdOf(Curve::Ed25519, key.publicKey);
    key.issuer = "bj.mut-nikki";
    key.algorithms = algorithmsOf(Curve::Ed25519);
    key.schemes = {"*"};
    key.issuesUntil = 4102444800;
    return {1, 0, {}, {key}};
}

void readText(std::string_view text, const TrustStore &trust)
{
    CardContext context;
    context.now = 1773568800;
    context.legacyPatterns = openImisPatterns;
    readCard(text, {}, context);
    context.fromKeyboard = true;
    const CardReading reading = readCard(text, trust, context);
    check(reading.verdict != Verdict::Accept || reading.card.has_value());
}

void readClaims(ByteView payload, const TrustStore &trust)
{
    const auto value = cbor::parse(payload, cbor::cardLimits);
    if (!value)
        return;
    const IssuerKey &key = trust.keys.front();
    const auto cwt = parseCwt(*value, key);
    if (!cwt)
        return;
    checkTimes(*cwt, 1773568800);
    parseIdentity(*cwt, 1773568800);
    if (cwt->membership == nullptr)
        return;
    const auto card = parseCardClaims(*cwt, key, 1773568800);
    if (card)
        check(cbor::parse(encodeClaims(*card), cbor::cardLimits).has_value());
}

void readLists(ByteView bytes)
{
    if (const auto serials = parseSerials(bytes))
        check(parseSerials(encodeSerials(*serials)) == *serials);
    if (const auto store = parseTrustStore(bytes))
        check(parseTrustStore(encodeTrustStore(*store)).has_value());
    (void)parseTrustStoreJson(textOf(bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TrustStore trust = fixedTrust();
    const ByteView input(data, size);
    if (input.empty())
        return 0;
    const ByteView rest = input.subspan(1);
    switch (input.front() % 5) {
    case 0: readText(textOf(rest), trust); break;
    case 1: readText(toBase45(rest.first(std::min<std::size_t>(rest.size(), 2800))), trust); break;
    case 2: readText(toBase45(deflateSigned(rest)), trust); break;
    case 3: readClaims(rest, trust); break;
    default: readLists(rest); break;
    }
    return 0;
}
