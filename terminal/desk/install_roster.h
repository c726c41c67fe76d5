// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/exchange.h"

// A roster in two halves, for the road where its pack is fetched in between:
//   planNetworkRoster   what a manifest asks for; AlreadyInForce: nothing to fetch
//   installRoster       the pack named by packName(plan.manifest), put in force and noted
// Snapshots and deltas alike. Nothing of the counter changes before the second.
namespace guichet::desk {

// R01-R07, R11-R13, R15; U03 when no key of the pack is for this terminal, so that nothing
// is fetched in vain. A delta on another base is R03: fetch the snapshot.
Outcome<sync::RosterPlan> planNetworkRoster(Counter &counter, const sync::RosterOffer &offer);
// R14 an empty roster that the chief has not confirmed; R03 when another roster came into
// force in between; R06, R08, R09, R10 as Roster::install. The old one stays in force.
Outcome<RosterReport> installRoster(Counter &counter, const sync::RosterPlan &plan, ByteView pack, bool confirmedEmpty,
                                    const std::function<bool(std::uint64_t)> &onProgress);

// Newer roots without a roster: who may sign receipts and rosters from now on. Noted in
// the journal (kind 9 with the roster in force and the root). The version in force
// afterwards; unchanged when none was newer. R11, R12.
Outcome<std::uint64_t> takeRoots(Counter &counter, const std::vector<Bytes> &roots);

} // namespace guichet::desk
