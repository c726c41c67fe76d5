// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/values.h"

#include <algorithm>
#include <charconv>

namespace guichet::console {
namespace {

constexpr std::size_t mostDigitsOfAnAmount = 16;
constexpr std::size_t mostDigitsOfAQuantity = 7;

} // namespace

std::optional<std::int64_t> parseDigits(std::string_view text, std::size_t mostDigits)
{
    const bool onlyDigits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || text.size() > mostDigits || !onlyDigits)
        return {};
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Outcome<Money> parseAmount(std::string_view text)
{
    const auto amount = parseDigits(text, mostDigitsOfAnAmount);
    if (!amount || *amount > largestAmount)
        return fail(Code::C01, {{"valeur", std::string(text)}});
    return Money{*amount};
}

Outcome<std::int64_t> parseQuantity(std::string_view text)
{
    const auto quantity = parseDigits(text, mostDigitsOfAQuantity);
    if (!quantity || *quantity < 1 || *quantity > largestQuantity)
        return fail(Code::C05, {{"valeur", std::string(text)}});
    return *quantity;
}

Outcome<std::optional<Day>> dayOption(const Arguments &arguments, std::string_view name)
{
    const auto text = arguments.find(name);
    if (!text)
        return std::optional<Day>{};
    const auto day = parseIsoDay(*text);
    if (!day)
        return notUnderstood(name, *text, "AAAA-MM-JJ");
    return day;
}

Outcome<std::optional<int>> smallNumberOption(const Arguments &arguments, std::string_view name)
{
    const auto text = arguments.find(name);
    if (!text)
        return std::optional<int>{};
    const auto number = parseDigits(*text, 3);
    if (!number)
        return notUnderstood(name, *text, "0-999");
    return std::optional(static_cast<int>(*number));
}

Outcome<std::optional<Money>> amountOption(const Arguments &arguments, std::string_view name)
{
    const auto text = arguments.find(name);
    if (!text)
        return std::optional<Money>{};
    const auto amount = parseAmount(*text);
    return amount ? Outcome<std::optional<Money>>(std::optional(*amount)) : amount.failure();
}

Unexpected<Failure> notUnderstood(std::string_view option, std::string_view value, std::string_view expected)
{
    return fail(Code::E03, {{"option", std::string(option)}, {"valeur", std::string(value)}, {"attendu", std::string(expected)}});
}

Unexpected<Failure> missing(std::string_view option)
{
    return fail(Code::E02, {{"option", std::string(option)}});
}

} // namespace guichet::console
