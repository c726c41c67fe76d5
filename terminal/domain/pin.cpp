// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/pin.h"

#include <algorithm>
#include <array>
#include <string>

namespace guichet {
namespace {

constexpr std::size_t shortestRun = 5;

bool hasFewDigits(std::string_view pin)
{
    std::string digits(pin);
    std::sort(digits.begin(), digits.end());
    return std::unique(digits.begin(), digits.end()) - digits.begin() <= 2;
}

// 1212…, 123123…, 12341234
bool repeatsItself(std::string_view pin)
{
    for (std::size_t period = 1; period <= pin.size() / 2; ++period) {
        if (pin.substr(period) == pin.substr(0, pin.size() - period))
            return true;
    }
    return false;
}

// 12345 or 98765 anywhere, 9 and 0 being neighbours.
bool hasRun(std::string_view pin)
{
    for (const int step : {1, 9}) {
        std::size_t length = 1;
        for (std::size_t i = 1; i < pin.size(); ++i) {
            length = (pin[i] - pin[i - 1] + 10) % 10 == step ? length + 1 : 1;
            if (length >= shortestRun)
                return true;
        }
    }
    return false;
}

int numberAt(std::string_view pin, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char digit : pin.substr(from, count))
        value = value * 10 + (digit - '0');
    return value;
}

bool isDayMonthYear(int day, int month, int year)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year <= 2099;
}

// Eight digits alone: of six, every third would be a date.
bool isDate(std::string_view pin)
{
    if (pin.size() != chosenPinDigits)
        return false;
    const int first = numberAt(pin, 0, 2);
    const int second = numberAt(pin, 2, 2);
    const int lastYear = numberAt(pin, 4, 4);
    return isDayMonthYear(first, second, lastYear) || isDayMonthYear(second, first, lastYear)
        || isDayMonthYear(numberAt(pin, 6, 2), numberAt(pin, 4, 2), numberAt(pin, 0, 4));
}

// Two lines of the keypad leave at most two digits of one's own.
bool isDrawnOnKeypad(std::string_view pin)
{
    constexpr std::array<std::string_view, 16> lines{"123", "456", "789", "147", "258", "369", "159", "357",
                                                     "321", "654", "987", "741", "852", "963", "951", "753"};
    int found = 0;
    for (std::size_t i = 0; i + 3 <= pin.size();) {
        const bool isLine = std::find(lines.begin(), lines.end(), pin.substr(i, 3)) != lines.end();
        found += isLine ? 1 : 0;
        i += isLine ? 3U : 1U;
    }
    return found >= 2;
}

} // namespace

bool isPin(std::string_view typed)
{
    return typed.size() >= drawnPinDigits && typed.size() <= longestPin
        && std::all_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isEasyToGuess(std::string_view pin)
{
    return hasFewDigits(pin) || repeatsItself(pin) || hasRun(pin) || isDate(pin) || isDrawnOnKeypad(pin);
}

bool isAcceptableChosenPin(std::string_view pin)
{
    return isPin(pin) && pin.size() >= chosenPinDigits && !isEasyToGuess(pin);
}

std::int64_t waitSecondsAfter(int wrongTries)
{
    constexpr std::int64_t first = 60;
    constexpr int mostDoublings = 6; // 64 minutes, cut to an hour
    if (wrongTries < freeTries)
        return 0;
    return std::min<std::int64_t>(first << std::min(wrongTries - freeTries, mostDoublings), 3600);
}

} // namespace guichet
