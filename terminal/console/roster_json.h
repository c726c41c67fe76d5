// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/json_line.h"
#include "terminal/desk/ports.h"

namespace guichet::console {

inline JsonLine rosterJson(const desk::RosterStatus &status)
{
    JsonLine json;
    json.number("version", static_cast<std::int64_t>(status.version)).number("issued", status.issued).number("expires", status.expires);
    return json.number("members", static_cast<std::int64_t>(status.members)).flag("expired", status.expiredWhenApplied).text("source", status.source);
}

} // namespace guichet::console
