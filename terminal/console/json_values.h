// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/json_line.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"
#include "terminal/domain/reason.h"

#include <optional>

// Values of ours as JSON: days as YYYY-MM-DD, money as whole numbers, what is
// unknown as null.
namespace guichet::console {

inline void addDay(JsonLine &json, std::string_view name, const std::optional<Day> &day)
{
    if (day)
        json.text(name, toIsoText(*day));
    else
        json.null(name);
}

inline void addNumber(JsonLine &json, std::string_view name, const std::optional<std::int64_t> &number)
{
    if (number)
        json.number(name, *number);
    else
        json.null(name);
}

inline void addMoney(JsonLine &json, std::string_view name, const std::optional<Money> &money)
{
    addNumber(json, name, money ? std::optional(money->amount) : std::nullopt);
}

inline void addText(JsonLine &json, std::string_view name, const std::string &text)
{
    if (text.empty())
        json.null(name);
    else
        json.text(name, text);
}

inline std::vector<std::string> codesOf(const std::vector<Reason> &reasons)
{
    std::vector<std::string> codes;
    for (const Reason reason : reasons)
        codes.emplace_back(codeOf(reason));
    return codes;
}

} // namespace guichet::console
