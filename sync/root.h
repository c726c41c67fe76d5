// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"
#include "terminal/base/ids.h"

#include <optional>
#include <vector>

// The mutual's root of trust (trust.md 3.3, rulings.md 23): three offline keys,
// two of which sign who may sign rosters, card keys, receipts and policies.
namespace guichet::sync {

enum class SignerRole { Roster, Cards, Receipt, Policy };

struct Root {
    std::uint64_t version = 1;
    SchemeCode scheme{};
    std::int64_t issued = 0;   // Unix seconds
    std::int64_t expires = 0;
    std::vector<crypto::PublicKey> keys{};
    unsigned threshold = 2;
    std::vector<crypto::PublicKey> roster{};
    std::vector<crypto::PublicKey> cards{};
    std::vector<crypto::PublicKey> receipt{};
    std::vector<crypto::PublicKey> policy{};
    std::vector<crypto::PublicKey> withdrawn{}; // receipt keys no longer valid: what they sign is refused by name (N04)

    const std::vector<crypto::PublicKey> &of(SignerRole role) const;
};

struct RootSignature {
    crypto::KeyId keyId{};
    crypto::Signature signature{};
};

Bytes encodeRoot(const Root &root); // what is signed
Outcome<Root> parseRoot(ByteView payload); // the content alone, of a root whose signatures were checked before; R12
// The file form: the payload as signed and its signatures.
Bytes encodeSignedRoot(ByteView payload, const std::vector<RootSignature> &signatures);
RootSignature signRoot(ByteView payload, const crypto::SigningKeys &rootKey);

// First root: enough of its own keys signed it. Next root: exactly one version
// higher, signed by the threshold of the previous keys and of its own. R11, R12.
Outcome<Root> openFirstRoot(ByteView signedRoot);
Outcome<Root> openNextRoot(ByteView signedRoot, const Root &previous);

// A payload kept by itself, its signatures checked when it came (RosterApplied::root). R12.
Outcome<Root> parseRoot(ByteView payload);
// The version a file claims, before any signature is checked; nothing when it is no root.
std::optional<std::uint64_t> peekRootVersion(ByteView signedRoot);

// True when one of the role's keys signed the message for that purpose.
bool isSignedByRole(const Root &root, SignerRole role, crypto::Purpose purpose, ByteView message, ByteView signature);

} // namespace guichet::sync
