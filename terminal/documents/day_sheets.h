// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"
#include "terminal/texts/language.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

// Given to whoever complained. An anonymous one names nobody.
struct ComplaintFacts {
    DocumentHead head{};
    std::string number{};             // "KPO01-A-1043"
    std::string category{};           // in words
    std::string about{};              // whom or what; may be empty
    std::string text{};
    std::string author{};             // empty: anonymous
    Day opened{};
    std::optional<Day> answerBefore{};
    std::string answer{};             // empty: open
};
Document makeComplaintReceipt(const ComplaintFacts &facts, Language language);

// The slip of the evening: what the till should hold, what it holds.
struct CashDayFacts {
    DocumentHead head{};
    Day day{};
    std::string currency{};
    struct Entry {
        std::string time{};           // "09:14"
        std::string what{};           // number of the claim, or why cash moved
        Money amount{};               // out of the till: negative
    };
    std::vector<Entry> entries{};
    std::int64_t visits = 0;
    std::int64_t claims = 0;
    Money opening{};                  // in the till in the morning
    Money collected{};
    Money expected{};
    Money counted{};
    std::string explanation{};        // of a difference
    std::int64_t visitsLeftOpen = 0;
};
Document makeCashDaySlip(const CashDayFacts &facts, Language language);

} // namespace guichet
