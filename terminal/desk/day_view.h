// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

// What the status bar and today's list show.
namespace guichet::desk {

enum class Freshness { Green, Yellow, Orange, Red }; // 7, 30, 90 days
struct CounterState {
    std::string facilityName{};
    std::string schemeName{};
    std::string terminal{};
    std::optional<Day> rosterDay{};
    int rosterAgeDays = 0;
    std::string rosterSource{};   // "openimis": a list that nobody signed; empty: the mutual's own
    Freshness freshness = Freshness::Green;
    OutboxSummary outbox{};
    int oldestWaitingDays = 0;
    Moment moment{};
};
CounterState counterState(Counter &counter);

struct TodayRow {
    VerificationRow verification{};
    std::string name{};                    // "SOSSA Koffi", as in the roster
    std::optional<ClaimRow> claim{};
};
Outcome<std::vector<TodayRow>> todaysVisits(Counter &counter); // newest first
Outcome<std::vector<TodayRow>> visitsOn(Counter &counter, Day day);
Outcome<std::string> nameOfMember(Counter &counter, const MemberNumber &member); // as in the roster, else the number

} // namespace guichet::desk
