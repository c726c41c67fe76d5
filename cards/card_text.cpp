// SPDX-License-Identifier: Apache-2.0
#include "cards/card_text.h"

#include "terminal/base/check.h"

#include <algorithm>

namespace guichet::cards {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr Byte notInAlphabet = 255;

constexpr std::array<Byte, 256> valueOfCharacter = [] {
    std::array<Byte, 256> values{};
    values.fill(notInAlphabet);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<Byte>(alphabet[i])] = static_cast<Byte>(i);
    return values;
}();

unsigned valueAt(std::string_view text, std::size_t at)
{
    return valueOfCharacter[static_cast<Byte>(text[at])];
}

char upperCased(char character)
{
    return character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
}

bool startsWithAnyCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), text.begin(), [](char a, char b) { return a == upperCased(b); });
}

bool isManyDigits(std::string_view text)
{
    return text.size() > 100 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isStaffBadge(std::string_view text)
{
    return startsWithAnyCase(text, "GUICHET-STAFF:");
}

std::string_view withoutScannerSuffix(std::string_view text)
{
    const std::size_t last = text.find_last_not_of("\r\n\t");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

Problem findOtherScheme(std::string_view text)
{
    if (startsWithAnyCase(text, "HC1:") || startsWithAnyCase(text, "SHC:/") || isManyDigits(text))
        return CardReason::QrOtherScheme;
    // "://" cannot occur in base45: ':' or '/' would be the heaviest digit of a triple above 65 535.
    if (text.find("://") != std::string_view::npos || text.front() == '{')
        return CardReason::QrNotCard;
    constexpr std::array<std::string_view, 3> others{"BEGIN:", "WIFI:", "000201"};
    if (std::any_of(others.begin(), others.end(), [text](std::string_view prefix) { return startsWithAnyCase(text, prefix); }))
        return CardReason::QrNotCard;
    return {};
}

Problem decodeBase45(std::string_view text, PackedBytes &to)
{
    check(text.size() <= longestText);
    unsigned seen = 0; // only notInAlphabet has bit 7
    for (const char character : text)
        seen |= valueOfCharacter[static_cast<Byte>(character)];
    if (seen > 127)
        return CardReason::B45BadChar;
    if (text.size() % 3 == 1)
        return CardReason::B45BadLength;
    Byte *next = to.bytes.data();
    std::size_t at = 0;
    for (; at + 3 <= text.size(); at += 3) {
        const unsigned value = valueAt(text, at) + 45 * valueAt(text, at + 1) + 2025 * valueAt(text, at + 2);
        if (value > 65535)
            return CardReason::B45Overflow;
        *next++ = static_cast<Byte>(value >> 8);
        *next++ = static_cast<Byte>(value);
    }
    if (at < text.size()) {
        const unsigned value = valueAt(text, at) + 45 * valueAt(text, at + 1);
        if (value > 255)
            return CardReason::B45Overflow;
        *next++ = static_cast<Byte>(value);
    }
    to.size = static_cast<std::size_t>(next - to.bytes.data());
    return {};
}

std::string toBase45(ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() / 2 * 3 + 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        unsigned value = isPair ? bytes[i] * 256u + bytes[i + 1] : bytes[i];
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit, value /= 45)
            text.push_back(alphabet[value % 45]);
    }
    return text;
}

void unfoldHexText(SignedBytes &content)
{
    // A COSE_Sign1 starts with a tag or an array of four; no such byte is a hexadecimal digit.
    if (content.size == 0 || !hexDigitValue(static_cast<char>(content.bytes[0])))
        return;
    const auto unfolded = fromHex(textOf(content.view()));
    if (!unfolded)
        return;
    std::copy(unfolded->begin(), unfolded->end(), content.bytes.begin());
    content.size = unfolded->size();
    return;
}

} // namespace guichet::cards
