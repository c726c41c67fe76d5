// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/ids.h"

#include <algorithm>

namespace guichet {

namespace {

constexpr std::size_t ulidCharacters = 26;

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

} // namespace

Ulid makeUlid(std::int64_t unixMilliseconds, const std::array<Byte, 10> &unique)
{
    Ulid ulid;
    // A clock before 1970 or after 10889 cannot be written: the nearest bound is.
    const std::int64_t time = std::clamp<std::int64_t>(unixMilliseconds, 0, (std::int64_t{1} << 48) - 1);
    for (std::size_t i = 0; i < 6; ++i)
        ulid.bytes[i] = static_cast<Byte>(time >> (8 * (5 - i)));
    std::copy(unique.begin(), unique.end(), ulid.bytes.begin() + 6);
    return ulid;
}

std::int64_t unixMillisecondsOf(const Ulid &ulid)
{
    std::int64_t time = 0;
    for (std::size_t i = 0; i < 6; ++i)
        time = time << 8 | ulid.bytes[i];
    return time;
}

std::string toText(const Ulid &ulid)
{
    std::string text(ulidCharacters, '0');
    // 130 bits for 128: the first character carries the two spare bits, always zero.
    unsigned bits = 0;
    unsigned held = 2;
    std::size_t at = 0;
    for (const Byte byte : ulid.bytes) {
        bits = bits << 8 | byte;
        held += 8;
        while (held >= 5) {
            held -= 5;
            text[at++] = crockfordAlphabet[bits >> held & 31];
        }
        bits &= 0xFF;
    }
    return text;
}

std::optional<Ulid> parseUlid(std::string_view text)
{
    if (text.size() != ulidCharacters)
        return {};
    Ulid ulid;
    unsigned bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto value = crockfordValue(text[i]);
        if (!value || (i == 0 && *value > 7))
            return {};
        bits = (bits << 5 | *value) & 0x1FFF;
        held += i == 0 ? 3 : 5;
        if (held >= 8) {
            held -= 8;
            ulid.bytes[at++] = static_cast<Byte>(bits >> held);
        }
    }
    return ulid;
}

std::optional<unsigned> crockfordValue(char character)
{
    char c = upper(character);
    if (c == 'I' || c == 'L')
        c = '1';
    if (c == 'O')
        c = '0';
    const auto at = crockfordAlphabet.find(c);
    if (at == std::string_view::npos)
        return {};
    return static_cast<unsigned>(at);
}

std::string toCrockford(ByteView bytes)
{
    std::string text;
    unsigned bits = 0;
    unsigned held = 0;
    for (const Byte byte : bytes) {
        bits = (bits << 8 | byte) & 0xFFFF;
        held += 8;
        while (held >= 5) {
            held -= 5;
            text.push_back(crockfordAlphabet[bits >> held & 31]);
        }
    }
    if (held > 0)
        text.push_back(crockfordAlphabet[bits << (5 - held) & 31]);
    return text;
}

std::optional<Bytes> fromCrockford(std::string_view text)
{
    Bytes bytes;
    unsigned bits = 0;
    unsigned held = 0;
    for (const char c : text) {
        const auto value = crockfordValue(c);
        if (!value)
            return {};
        bits = (bits << 5 | *value) & 0xFFFF;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<Byte>(bits >> held));
        }
    }
    if (held >= 5 || (bits & ((1u << held) - 1)) != 0)
        return {};
    return bytes;
}

std::optional<char> hybridCheckCharacter(std::string_view body, std::string_view alphabet)
{
    const auto m = static_cast<unsigned>(alphabet.size());
    unsigned product = m;
    for (const char c : body) {
        const auto at = alphabet.find(c);
        if (at == std::string_view::npos)
            return {};
        unsigned sum = (product + static_cast<unsigned>(at)) % m;
        if (sum == 0)
            sum = m;
        product = sum * 2 % (m + 1);
    }
    return alphabet[(m + 1 - product) % m];
}

} // namespace guichet
