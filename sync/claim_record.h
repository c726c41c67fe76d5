// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"
#include "terminal/domain/claim.h"
#include "terminal/domain/verification.h"

// Bodies of journal entries that both ends read: CBOR maps with small keys (sync/FORMAT.md).
namespace guichet::sync {

Bytes encodeClaim(const Claim &claim);
Outcome<Claim> parseClaim(ByteView body);
Bytes encodeVerification(const Verification &verification);
Outcome<Verification> parseVerification(ByteView body);

// The 45 bits of a verification code (rulings.md 16): `key` is the key terminal
// and mutual share, person gui1.verify.code.
std::uint64_t verificationTag(const crypto::Key &key, const MemberNumber &member, Day day, std::uint64_t sequence, EligibilityOutcome outcome);
inline constexpr std::string_view verificationKeyPerson = "gui1.verify.code";

} // namespace guichet::sync
