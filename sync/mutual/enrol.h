// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"

namespace guichet::mutual {

struct EnrolOrder {
    FacilityCode facility{};
    Bytes request{};           // the file as it came
    std::string code{};        // one-time code, may be empty
    std::int64_t now = 0;
    std::vector<std::string> roads{}; // addresses of our server or a relay, "https://…/"; the stick is always one
};
struct Enrolment {
    TerminalName terminal{};
    std::string fingerprint{}; // to compare with what the terminal shows
    bool isNew = false;        // false: this request was answered before
    Bytes answer{};            // the .guichet file
};
// The same request gives the same terminal again, never a second one. M03 unknown
// facility, U04 not a request, E03 a road that is no address, E03 answered for another facility, or no letter left.
Outcome<Enrolment> enrolTerminal(Folder &folder, const EnrolOrder &order);

} // namespace guichet::mutual
