// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <compare>
#include <functional>
#include <string>

namespace guichet {

// Identifiers are distinct types: a member number cannot be passed for a household id.
template <class Tag>
struct TextId {
    std::string text{};

    bool empty() const { return text.empty(); }
    auto operator<=>(const TextId &) const = default;
};

using SchemeCode = TextId<struct SchemeCodeTag>;
using PlanId = TextId<struct PlanIdTag>;
using HouseholdId = TextId<struct HouseholdIdTag>;
using MemberNumber = TextId<struct MemberNumberTag>;
using FacilityCode = TextId<struct FacilityCodeTag>;
using ActCode = TextId<struct ActCodeTag>;
using ClaimNumber = TextId<struct ClaimNumberTag>;
using BatchId = TextId<struct BatchIdTag>;

// A facility's terminal as people and file names say it, "KPO01-A": the letter
// is given at enrolment and never again in that facility.
using TerminalName = TextId<struct TerminalNameTag>;

struct TerminalId {
    std::array<Byte, 8> bytes{};
    auto operator<=>(const TerminalId &) const = default;
};

// Unique per issuer; carried big-endian in claim 7 of the card.
struct CardSerial {
    std::uint64_t value = 0;
    auto operator<=>(const CardSerial &) const = default;
};

// 48 bits of Unix milliseconds, 80 bits that make it unique (https://github.com/ulid/spec).
struct Ulid {
    std::array<Byte, 16> bytes{};
    auto operator<=>(const Ulid &) const = default;
};

Ulid makeUlid(std::int64_t unixMilliseconds, const std::array<Byte, 10> &unique);
std::string toText(const Ulid &ulid);                     // 26 characters of Crockford base 32
std::optional<Ulid> parseUlid(std::string_view text);     // also accepts lower case, I, L and O
std::int64_t unixMillisecondsOf(const Ulid &ulid);

inline constexpr std::string_view crockfordAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
inline constexpr std::string_view alphanumericAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// Value of a Crockford character as people type it: any case, I and L are 1, O is 0.
std::optional<unsigned> crockfordValue(char character);
std::string toCrockford(ByteView bytes);                  // big-endian bits, padded with zero bits at the end
std::optional<Bytes> fromCrockford(std::string_view text); // whole bytes only; nothing when spare bits are not zero

// ISO/IEC 7064 hybrid system MOD M+1,M over the M characters of `alphabet`
// (36: MOD 37,36; 32: MOD 33,32). Nothing when a character is not of the alphabet.
std::optional<char> hybridCheckCharacter(std::string_view body, std::string_view alphabet);

} // namespace guichet

template <class Tag>
struct std::hash<guichet::TextId<Tag>> {
    std::size_t operator()(const guichet::TextId<Tag> &id) const noexcept { return std::hash<std::string>{}(id.text); }
};
