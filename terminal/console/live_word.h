// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/desk/live_check.h"

// What a server says of somebody's rights, told beside what the list says.
namespace guichet::console {

JsonLine liveJson(const desk::LiveCheck &check);
void printLive(Console &console, const desk::LiveCheck &check, const desk::RightsAnswer &answer);

} // namespace guichet::console
