// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/claim_list.h"
#include "sync/receipt.h"

namespace guichet::mutual {

// Which claims: a batch by its name, a facility's month, or claims one by one.
struct PaymentOrder {
    std::string batch{};
    FacilityCode facility{};
    std::string month{};          // YYYY-MM
    std::vector<Ulid> claims{};
    std::string reference{};
    Day paidOn{};
    std::int64_t now = 0;
};

struct BatchParts {
    FacilityCode facility{};
    int year = 0;
    int month = 0;
    int number = 1;
};
std::string composeBatch(const SchemeCode &scheme, const BatchParts &parts); // "NIK-KPO01-202610-01"
std::optional<BatchParts> parseBatch(const SchemeCode &scheme, std::string_view text);

struct PaymentReport {
    sync::Payment payment{};
    Money total{};
    bool isNew = true;            // false: this batch was paid before with the same reference and day
};
// E06 nothing to pay, M05 a named claim that is not to be paid, E03 a batch paid
// before with another reference, or claims of several facilities.
Outcome<PaymentReport> payClaims(Folder &folder, const PaymentOrder &order);

} // namespace guichet::mutual
