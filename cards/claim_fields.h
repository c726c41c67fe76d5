// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card_reason.h"
#include "terminal/base/cbor.h"

#include <optional>
#include <string_view>

// The fields of one claim, read one after another; the first problem stays.
namespace guichet::cards {

// A code or number as printed: [A-Z0-9][A-Z0-9./-]*
bool isCode(std::string_view text);

// A date as cards write it, checked against the calendar and `latestDay`
// (YYYYMMDD); YYYY-MM-DD becomes YYYYMMDD. Nothing when there is no such day.
std::optional<std::string> parseBirthDate(std::string_view text, std::string_view latestDay);

// The last day it can be anywhere on earth at a moment, YYYYMMDD.
std::string latestDayAt(std::int64_t unixSeconds);

class ClaimFields {
public:
    explicit ClaimFields(const cbor::Value &map)
        : m_map(map)
    {
    }

    const Problem &problem() const { return m_problem; }
    void refuse(CardReason reason);

    const cbor::Value *find(std::int64_t key) const { return m_map.find(key); }
    const cbor::Value *required(std::int64_t key); // nullptr when missing, which is a problem

    // Text of at most `limit` bytes without control signs; empty when absent or wrong.
    std::string_view requiredText(std::int64_t key, std::size_t limit);
    std::string_view optionalText(std::int64_t key, std::size_t limit);
    std::string_view requiredCode(std::int64_t key, std::size_t limit);
    // 0 and above; `smallest` when absent or wrong.
    std::uint64_t requiredNumber(std::int64_t key, std::uint64_t smallest, std::uint64_t largest);

    std::string_view textOfValue(const cbor::Value &value, std::size_t limit);
    // 1 to 3; the text "1" to "3" is seen in the wild.
    int sexOfValue(const cbor::Value &value);

private:
    const cbor::Value &m_map;
    Problem m_problem{};
};

} // namespace guichet::cards
