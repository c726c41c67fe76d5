// SPDX-License-Identifier: Apache-2.0
#include "cards/claim_fields.h"

#include "terminal/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace guichet::cards {

namespace {

constexpr int earliestBirthYear = 1850;
constexpr std::int64_t aheadOfUtc = 14 * 3600; // the first time zone to see a new day

bool isCodeCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '/' || c == '-';
}

int numberAt(std::string_view digits, std::size_t at, std::size_t count)
{
    int value = 0;
    std::from_chars(digits.data() + at, digits.data() + at + count, value);
    return value;
}

bool isCalendarDay(int year, int month, int day)
{
    if (year < earliestBirthYear)
        return false;
    if (day == 0) // "né vers": the month too may be unknown
        return month >= 0 && month <= 12;
    using namespace std::chrono;
    return year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}}.ok();
}

} // namespace

bool isCode(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isCodeCharacter) && text.front() != '.' && text.front() != '/' && text.front() != '-';
}

std::string latestDayAt(std::int64_t unixSeconds)
{
    using namespace std::chrono;
    constexpr std::int64_t year9999 = 253402300799;
    const std::int64_t seconds_ = std::clamp<std::int64_t>(unixSeconds, 0, year9999 - aheadOfUtc) + aheadOfUtc;
    const year_month_day day{floor<days>(sys_seconds{seconds{seconds_}})};
    const int number = static_cast<int>(day.year()) * 10000 + static_cast<int>(static_cast<unsigned>(day.month())) * 100
        + static_cast<int>(static_cast<unsigned>(day.day()));
    return std::to_string(number);
}

std::optional<std::string> parseBirthDate(std::string_view text, std::string_view latestDay)
{
    std::string digits(text);
    if (digits.size() == 10 && digits[4] == '-' && digits[7] == '-') {
        digits.erase(7, 1);
        digits.erase(4, 1);
        if (digits.substr(6) == "00") // the tolerated form names a whole day
            return {};
    }
    if (digits.size() != 8 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    if (!isCalendarDay(numberAt(digits, 0, 4), numberAt(digits, 4, 2), numberAt(digits, 6, 2)) || digits > latestDay)
        return {};
    return digits;
}

void ClaimFields::refuse(CardReason reason)
{
    if (!m_problem)
        m_problem = reason;
}

const cbor::Value *ClaimFields::required(std::int64_t key)
{
    const cbor::Value *value = m_map.find(key);
    if (value == nullptr)
        refuse(CardReason::CardFieldMissing);
    return value;
}

std::string_view ClaimFields::textOfValue(const cbor::Value &value, std::size_t limit)
{
    const auto text = value.text();
    if (!text) {
        refuse(CardReason::CardFieldType);
        return {};
    }
    if (text->size() > limit) {
        refuse(CardReason::CardFieldTooLong);
        return {};
    }
    if (utf8::hasForbiddenCharacters(*text)) {
        refuse(CardReason::CardControlChar);
        return {};
    }
    return *text;
}

std::string_view ClaimFields::requiredText(std::int64_t key, std::size_t limit)
{
    const cbor::Value *value = required(key);
    const std::string_view text = value != nullptr ? textOfValue(*value, limit) : std::string_view{};
    if (text.empty())
        refuse(CardReason::CardFieldMissing);
    return text;
}

std::string_view ClaimFields::optionalText(std::int64_t key, std::size_t limit)
{
    const cbor::Value *value = m_map.find(key);
    return value != nullptr ? textOfValue(*value, limit) : std::string_view{};
}

std::string_view ClaimFields::requiredCode(std::int64_t key, std::size_t limit)
{
    const cbor::Value *value = required(key);
    const std::string_view text = value != nullptr ? textOfValue(*value, limit) : std::string_view{};
    if (!isCode(text))
        refuse(CardReason::CardFieldType);
    return text;
}

std::uint64_t ClaimFields::requiredNumber(std::int64_t key, std::uint64_t smallest, std::uint64_t largest)
{
    const cbor::Value *value = required(key);
    const auto number = value != nullptr ? value->unsignedInteger() : std::nullopt;
    if (!number || *number < smallest || *number > largest) {
        refuse(CardReason::CardFieldType);
        return smallest;
    }
    return *number;
}

int ClaimFields::sexOfValue(const cbor::Value &value)
{
    if (const auto number = value.integer(); number && *number >= 1 && *number <= 3)
        return static_cast<int>(*number);
    if (const auto text = value.text(); text && text->size() == 1 && (*text)[0] >= '1' && (*text)[0] <= '3')
        return (*text)[0] - '0';
    refuse(CardReason::CardFieldType);
    return 0;
}

} // namespace guichet::cards
