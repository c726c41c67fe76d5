// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/records.h"
#include "terminal/domain/claim.h"

#include <functional>

namespace guichet::mutual {

// A claim as the mutual holds it.
struct HeldClaim {
    Claim content{};
    std::uint64_t logIndex = 0;
    TerminalId terminal{};
    TerminalName terminalName{};
    FacilityCode facility{};
    std::uint64_t sequence = 0;
    crypto::Hash hash{};
    ClaimState state = ClaimState::Acknowledged;
    std::optional<Money> answered{};
    std::string batch{};           // once paid
};

// In the order in which they came; one in memory at a time.
Outcome<void> forEachClaim(Folder &folder, const std::function<void(const HeldClaim &)> &visit);
Outcome<HeldClaim> loadClaim(Folder &folder, const Ulid &ulid); // M04
// Accepted wholly or partly and not yet paid.
Outcome<std::vector<HeldClaim>> loadPayable(Folder &folder, const FacilityCode &facility, Day from, Day to);

// What the mutual owes a facility.
struct Owed {
    FacilityCode facility{};
    std::string name{};
    std::uint64_t accepted = 0;
    Money toPay{};
    std::uint64_t waiting = 0;     // for an answer
    Money asked{};                 // by those
    Money paid{};
};
Outcome<std::vector<Owed>> loadOwed(Folder &folder);

} // namespace guichet::mutual
