// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/letter_text.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace guichet {
namespace {

constexpr std::size_t longestNumber = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Letters count whatever their case; what is neither letter nor digit does not count.
char checkOf(std::string_view text)
{
    std::string counted;
    for (const char c : text) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (alphanumericAlphabet.find(upper) != std::string_view::npos)
            counted += upper;
    }
    return hybridCheckCharacter(counted, alphanumericAlphabet).value_or('0');
}

std::string withCheck(std::string text)
{
    const char check = checkOf(text);
    return std::move(text) + ':' + check;
}

std::string compactDay(Day day)
{
    std::string text = toIsoText(day);
    std::erase(text, '-');
    return text;
}

std::optional<Day> parseCompactDay(std::string_view text)
{
    if (text.size() != 8 || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    const std::string whole(text);
    return parseIsoDay(whole.substr(0, 4) + '-' + whole.substr(4, 2) + '-' + whole.substr(6));
}

std::optional<Money> parseMoney(std::string_view text)
{
    Money money;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), money.amount);
    if (error != std::errc{} || end != text.data() + text.size() || money.amount < 0 || money.amount > largestAmount)
        return {};
    return money;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= longestNumber && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

// What stands between the prefix and a check character that is right.
std::vector<std::string_view> fieldsOf(std::string_view text)
{
    constexpr std::size_t longestText = 200;
    const std::size_t last = text.rfind(':');
    if (!text.starts_with(letterPrefix) || text.size() > longestText || last + 2 != text.size() || last < letterPrefix.size() || checkOf(text.substr(0, last)) != text.back())
        return {};
    std::vector<std::string_view> fields;
    for (std::string_view rest = text.substr(letterPrefix.size(), last - letterPrefix.size());;) {
        const std::size_t end = rest.find(':');
        fields.push_back(rest.substr(0, end));
        if (end == std::string_view::npos)
            return fields;
        rest.remove_prefix(end + 1);
    }
}

} // namespace

std::string encodeLetterText(const LetterText &letter)
{
    const char kind = letter.kind == LetterKind::Guarantee ? 'L' : 'P';
    return withCheck(std::string(letterPrefix) + kind + ':' + letter.number + ':' + std::to_string(letter.maxAmount.amount) + ':' + compactDay(letter.validTo) + ':'
                     + letter.member.text);
}

std::optional<LetterText> parseLetterText(std::string_view text)
{
    const auto fields = fieldsOf(text);
    if (fields.size() != 5 || (fields[0] != "L" && fields[0] != "P") || !isNumber(fields[1]) || !isNumber(fields[4]))
        return {};
    const auto amount = parseMoney(fields[2]);
    const auto day = parseCompactDay(fields[3]);
    if (!amount || !day)
        return {};
    const LetterKind kind = fields[0] == "L" ? LetterKind::Guarantee : LetterKind::PriorAuthorisation;
    return LetterText{kind, std::string(fields[1]), *amount, *day, {std::string(fields[4])}};
}

} // namespace guichet
