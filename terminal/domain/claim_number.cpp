// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/claim_number.h"

#include "terminal/base/check.h"

#include <algorithm>

namespace guichet {
namespace {

constexpr int largestCounter = 999'999;
constexpr std::size_t counterDigits = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

std::string padded(int value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string withoutHyphens(std::string_view text)
{
    std::string kept(text);
    std::erase(kept, '-');
    return kept;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

bool isFacilityCode(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 8
        && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isCapital(c); });
}

ClaimNumber composeClaimNumber(const ClaimNumberParts &parts)
{
    check(isFacilityCode(parts.facility.text) && isCapital(parts.letter));
    check(parts.year >= 2000 && parts.year <= 2099 && parts.counter >= 1 && parts.counter <= largestCounter);
    const std::string body = parts.facility.text + '-' + parts.letter + padded(parts.year % 100, 2) + '-' + padded(parts.counter, counterDigits);
    const auto checkCharacter = hybridCheckCharacter(withoutHyphens(body), alphanumericAlphabet);
    check(checkCharacter.has_value());
    return {body + *checkCharacter};
}

// What follows the facility always has the same shape: -A26-000123X.
std::optional<ClaimNumberParts> parseClaimNumber(std::string_view text)
{
    constexpr std::size_t tailSize = 12;
    if (text.size() < tailSize + 2 || text.size() > tailSize + 8)
        return {};
    const std::string_view facility = text.substr(0, text.size() - tailSize);
    const std::string_view tail = text.substr(text.size() - tailSize);
    if (!isFacilityCode(facility) || tail[0] != '-' || !isCapital(tail[1]) || !allDigits(tail.substr(2, 2)) || tail[4] != '-')
        return {};
    const std::string_view counter = tail.substr(5, counterDigits);
    if (!allDigits(counter) || number(counter) == 0)
        return {};
    if (hybridCheckCharacter(withoutHyphens(text.substr(0, text.size() - 1)), alphanumericAlphabet) != text.back())
        return {};
    return ClaimNumberParts{FacilityCode{std::string(facility)}, tail[1], 2000 + number(tail.substr(2, 2)), number(counter)};
}

} // namespace guichet
