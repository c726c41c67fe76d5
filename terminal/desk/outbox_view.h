// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <string_view>

// What waits here and why: nothing that is queued ever leaves this list unseen.
namespace guichet::desk {

enum class WaitLevel { Fresh, Notice, Warning, Alarm }; // from 7, 30 and 60 days on; from Warning on: by stick
WaitLevel waitLevel(int days);
std::string_view codeOf(WaitLevel level); // "FRESH"

struct OutboxRow {
    ClaimRow claim{};
    int ageDays = 0;
    WaitLevel level = WaitLevel::Fresh;
};
struct RoadRow {
    std::string road{};
    RoadState state{};
};
struct OutboxView {
    std::vector<OutboxRow> rows{};      // waiting ones and quarantined ones, oldest first
    std::vector<RoadRow> roads{};
    OutboxSummary summary{};
    int oldestDays = 0;
    WaitLevel level = WaitLevel::Fresh;
};
// `roads`: addresses, in the order they are tried.
Outcome<OutboxView> viewOutbox(Counter &counter, const std::vector<std::string> &roads);

} // namespace guichet::desk
