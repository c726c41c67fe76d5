// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/referral_text.h"

#include "terminal/domain/claim_number.h"

#include <algorithm>
#include <array>
#include <vector>

namespace guichet {
namespace {

constexpr std::string_view version = "1";
constexpr std::size_t fieldCount = 7; // with the check
constexpr std::size_t longest = 200;

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

// CRC-32 (IEEE 802.3), as 8 capital hex digits.
std::string checkOf(std::string_view text)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    crc = ~crc;
    std::string digits;
    for (int shift = 28; shift >= 0; shift -= 4)
        digits += "0123456789ABCDEF"[crc >> shift & 15];
    return digits;
}

bool isPlain(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '/';
}

// Capitals, digits and - . / only: what a small square code and a mistyping keyboard keep.
std::string plain(std::string_view text)
{
    std::string clean;
    for (const char c : text) {
        if (isPlain(capital(c)))
            clean += capital(c);
    }
    return clean;
}

std::vector<std::string> fieldsOf(std::string_view text)
{
    std::vector<std::string> fields(1);
    for (const char c : text) {
        if (c == '*')
            fields.emplace_back();
        else
            fields.back() += capital(c);
    }
    return fields;
}

std::optional<Day> parseShortDay(const std::string &digits)
{
    constexpr std::size_t dayDigits = 8;
    if (digits.size() != dayDigits)
        return {};
    return parseIsoDay(digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6, 2));
}

} // namespace

std::string encodeReferralText(const ReferralText &referral)
{
    std::string day = toIsoText(referral.issuedOn);
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    const std::string body = std::string(version) + '*' + plain(referral.from.text) + '*' + plain(referral.member.text) + '*' + day + '*' + plain(referral.number) + '*'
        + (referral.emergency ? 'E' : 'N');
    return std::string(referralPrefix) + body + '*' + checkOf(body);
}

std::optional<ReferralText> parseReferralText(std::string_view text)
{
    if (text.size() <= referralPrefix.size() || text.size() > longest)
        return {};
    const auto matches = [](char a, char b) { return capital(a) == capital(b); };
    if (!std::equal(referralPrefix.begin(), referralPrefix.end(), text.begin(), matches))
        return {};
    text.remove_prefix(referralPrefix.size());
    const auto fields = fieldsOf(text);
    if (fields.size() != fieldCount || fields[0] != version)
        return {};
    std::string body(text.substr(0, text.rfind('*')));
    std::transform(body.begin(), body.end(), body.begin(), capital);
    const auto day = parseShortDay(fields[3]);
    if (checkOf(body) != fields[6] || !day || !isFacilityCode(fields[1]) || fields[2].empty())
        return {};
    return ReferralText{{fields[1]}, {fields[2]}, *day, fields[4], fields[5] == "E"};
}

} // namespace guichet
