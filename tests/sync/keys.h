// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/root.h"

// Keys from seeds, and a mutual's roots signed with them.
namespace guichet::test {

inline crypto::SigningKeys signingKeys(Byte seed)
{
    std::array<Byte, 32> bytes{};
    bytes.fill(seed);
    return crypto::signingKeysFromSeed(bytes);
}

inline crypto::BoxKeys boxKeys(Byte seed)
{
    std::array<Byte, 32> bytes{};
    bytes.fill(seed);
    return crypto::boxKeysFromSecret(bytes);
}

// Root keys are seeds 1, 2, 3; role keys 11 roster, 12 cards, 13 receipt, 14 policy.
inline sync::Root plainRoot(std::uint64_t version = 1)
{
    sync::Root root;
    root.version = version;
    root.scheme.text = "KAY";
    root.issued = 1'790'000'000;
    root.expires = 1'890'000'000;
    root.keys = {signingKeys(1).publicKey, signingKeys(2).publicKey, signingKeys(3).publicKey};
    root.roster = {signingKeys(11).publicKey};
    root.cards = {signingKeys(12).publicKey};
    root.receipt = {signingKeys(13).publicKey};
    root.policy = {signingKeys(14).publicKey};
    return root;
}

inline Bytes signedRoot(const sync::Root &root, const std::vector<Byte> &seeds)
{
    const Bytes payload = sync::encodeRoot(root);
    std::vector<sync::RootSignature> signatures;
    for (const Byte seed : seeds)
        signatures.push_back(sync::signRoot(payload, signingKeys(seed)));
    return sync::encodeSignedRoot(payload, signatures);
}

} // namespace guichet::test
