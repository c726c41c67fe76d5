// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"

#include <cstdint>
#include <string>

namespace guichet {

// What every printed document carries (domain.md 7): who, where, when, which record.
struct DocumentHead {
    std::string schemeName{};
    std::string facilityName{};
    TerminalName terminal{};
    std::uint64_t sequence = 0;       // of the journal entry; 0: none, and none is shown
    std::int64_t time = 0;            // Unix seconds
    int zoneMinutes = 0;
    std::string programVersion{};
    std::string qr{};                 // empty: no square code (qr_texts.h)
    bool copy = false;                // a reprint is marked
    bool training = false;
    std::string operatorName{};       // empty: not shown
};

// The visitor as the paper names her.
struct NamedMember {
    std::string surname{};
    std::string givenNames{};
    MemberNumber number{};
    HouseholdId household{};
};

} // namespace guichet
