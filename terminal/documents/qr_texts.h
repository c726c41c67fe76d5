// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/domain/claim.h"

#include <string>

// What the square codes of our papers hold: capitals, digits and $%*+-./: only, so
// that they stay small. A referral's is in terminal/domain/referral_text.h.
namespace guichet {

// "GR1:KPO01-A26-000123X:1043:9F86D081884C7D65:3303:800:2503": number, journal sequence,
// the first 8 bytes of the entry's hash, gross, mutual, member. The receipt in the
// member's hand is a witness of the journal (trust.md, finding 3).
std::string receiptQr(const Claim &claim, std::uint64_t sequence, ByteView entryHash);

// "GT1:7K3M9QXT2W:KPL-00412-00:2026-11-22": the code, and what guichet-mutual
// verify-code asks for with it.
std::string ticketQr(std::string_view verificationCode, const MemberNumber &member, Day careDay);

} // namespace guichet
