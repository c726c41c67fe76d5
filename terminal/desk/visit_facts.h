// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

// Facts the screens say beside a decision. Never a score: nothing here changes it.
namespace guichet::desk {

// How often the person came in the seven days that end with `careDay`: visits with
// care, and days on which rights were asked for without any.
Outcome<int> visitsOfWeek(Counter &counter, const MemberNumber &member, Day careDay);

// The last visit of the episode that today's joins; nothing when a new one begins.
std::optional<Day> episodeJoined(const Situation &situation);

// One visit in twenty is looked at a second time, drawn by its identifier alone: the
// same for everybody, and nobody can choose it.
bool asksSecondLook(const Ulid &verification);

} // namespace guichet::desk
