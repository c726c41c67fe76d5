// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/phone_extract/extract_values.h"

#include "terminal/domain/code_table.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace guichet::sync::openimis {

namespace {

constexpr std::array statuses{
    CodeName<PolicyStatus>{PolicyStatus::Idle, "IDLE"},
    CodeName<PolicyStatus>{PolicyStatus::Active, "ACTIVE"},
    CodeName<PolicyStatus>{PolicyStatus::Expired, "EXPIRED"},
    CodeName<PolicyStatus>{PolicyStatus::Suspended, "SUSPENDED"},
    CodeName<PolicyStatus>{PolicyStatus::Ready, "READY"},
};

constexpr std::array sexes{
    CodeName<PersonSex>{PersonSex::Male, "MALE"},
    CodeName<PersonSex>{PersonSex::Female, "FEMALE"},
    CodeName<PersonSex>{PersonSex::Other, "OTHER"},
};

std::string upperAscii(std::string_view text)
{
    std::string upper(text);
    for (char &character : upper) {
        if (character >= 'a' && character <= 'z')
            character = static_cast<char>(character - 'a' + 'A');
    }
    return upper;
}

// A word of the table, or its first letter alone.
template <class T, std::size_t N>
std::optional<T> wordOrLetter(const std::array<CodeName<T>, N> &table, std::string_view text)
{
    const std::string upper = upperAscii(trimmedCell(text));
    for (const CodeName<T> &row : table) {
        if (upper == row.code || upper == row.code.substr(0, 1))
            return row.value;
    }
    return {};
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

// "07/05/1952" as "1952-05-07"; what has another form stays as it is.
std::string isoForm(std::string_view text)
{
    if (text.size() != 10 || text[2] != '/' || text[5] != '/')
        return std::string(text);
    return std::string(text.substr(6, 4)) + '-' + std::string(text.substr(3, 2)) + '-' + std::string(text.substr(0, 2));
}

} // namespace

std::string_view trimmedCell(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<Day> parseExtractDay(std::string_view text)
{
    text = trimmedCell(text);
    if (text.size() > 10 && (text[10] == ' ' || text[10] == 'T'))
        text = text.substr(0, 10);
    return parseIsoDay(isoForm(text));
}

std::optional<PolicyStatus> parsePolicyStatus(std::string_view text)
{
    return wordOrLetter(statuses, text);
}

std::optional<PersonSex> parseExtractSex(std::string_view text)
{
    return wordOrLetter(sexes, text);
}

std::optional<ReferenceType> parseReferenceType(std::string_view text)
{
    const std::string upper = upperAscii(trimmedCell(text));
    if (upper == "S")
        return ReferenceType::Service;
    if (upper == "I")
        return ReferenceType::Item;
    if (upper == "D")
        return ReferenceType::Diagnosis;
    return {};
}

std::optional<Money> parseWholePrice(std::string_view text)
{
    text = trimmedCell(text);
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos) {
        const std::string_view fraction = text.substr(point + 1);
        if (fraction.empty() || !std::all_of(fraction.begin(), fraction.end(), [](char c) { return c == '0'; }))
            return {};
        text = text.substr(0, point);
    }
    std::int64_t amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (error != std::errc{} || end != text.data() + text.size() || amount < 0 || amount > largestAmount)
        return {};
    return Money{amount};
}

} // namespace guichet::sync::openimis
