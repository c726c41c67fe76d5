// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card_reason.h"
#include "terminal/base/bytes.h"

#include <string>
#include <string_view>
#include <vector>

// Text of a symbol ↔ signed bytes: base45 (RFC 9285) around zlib (RFC 1950),
// and the other things found in QR codes at a counter (card profile 4.1).
namespace guichet::cards {

inline constexpr std::size_t longestText = 4296;   // characters of a version 40 symbol
inline constexpr std::size_t largestSigned = 8192; // bytes after inflation

// "GUICHET-STAFF:...": the badge of a person who works here, never a card.
bool isStaffBadge(std::string_view text);

// Scanners may end a scan with CR, LF or TAB; spaces belong to the text.
std::string_view withoutScannerSuffix(std::string_view text);

// What is no card by its look: another health card, an address, a payment code...
Problem findOtherScheme(std::string_view text);

// Bytes decoded in place, without allocation; `size` of them are meaningful.
template <std::size_t Capacity>
struct FixedBytes {
    std::array<Byte, Capacity> bytes;
    std::size_t size = 0;

    ByteView view() const { return ByteView(bytes).first(size); }
};
using PackedBytes = FixedBytes<longestText / 3 * 2>;
using SignedBytes = FixedBytes<largestSigned>;

// `text` of at most longestText characters.
Problem decodeBase45(std::string_view text, PackedBytes &to);
std::string toBase45(ByteView bytes);

Problem inflateSigned(ByteView packed, SignedBytes &to);
Bytes deflateSigned(ByteView bytes);

// Some issuers write the CWT's hexadecimal text where its bytes belong.
void unfoldHexText(SignedBytes &content);

// What the text was before a keyboard-wedge scanner met capitals lock or an
// AZERTY layout; to be tried one after another, the signature decides.
std::vector<std::string> keyboardRepairs(std::string_view text);

} // namespace guichet::cards
