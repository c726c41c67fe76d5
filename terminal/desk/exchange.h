// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

// The stick road: claims out; receipts, answers and rosters in.
namespace guichet::desk {

struct SendReport {
    std::size_t sent = 0;          // claims written this time
    std::size_t acknowledged = 0;  // claims with a receipt among those that had been sent
    std::size_t waiting = 0;
    std::size_t quarantined = 0;
    std::vector<std::string> files{};
};
Outcome<SendReport> sendToStick(Counter &counter, Stick &stick);

struct IgnoredFile {
    std::string name{};
    Failure why{};
};
struct ReceiveReport {
    std::size_t receipts = 0;      // new ones
    std::size_t answers = 0;
    std::size_t payments = 0;
    std::size_t conflicts = 0;
    std::optional<RosterStatus> roster{}; // when a newer one was applied
    std::vector<IgnoredFile> ignored{};   // refused, each with its sentence; nothing changed by them
    OutboxSummary outbox{};
};
// Files in their order; one that is refused stops none of the others.
Outcome<ReceiveReport> receiveFromStick(Counter &counter, Stick &stick, const std::function<bool(std::uint64_t)> &onProgress);

struct RosterReport {
    bool alreadyInForce = false;
    RosterStatus status{};
    bool expired = false;
};
// `confirmedEmpty`: the chief has confirmed a roster without anybody (R14).
Outcome<RosterReport> applyRosterFile(Counter &counter, ByteView file, bool confirmedEmpty, const std::function<bool(std::uint64_t)> &onProgress);
// A roster in several files (sync/file_parts.h). U12 {parties} when some are missing.
Outcome<RosterReport> applyRosterParts(Counter &counter, const std::vector<ByteView> &files, bool confirmedEmpty,
                                       const std::function<bool(std::uint64_t)> &onProgress);

// The newest roster of the stick that is proved; the first refusal when none is. E06 when there is none.
Outcome<RosterReport> applyRosterFromStick(Counter &counter, Stick &stick, bool confirmedEmpty, const std::function<bool(std::uint64_t)> &onProgress);

} // namespace guichet::desk
