// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_pack.h"

// Which roster may replace which (trust.md 3.3): pure checks in their order.
namespace guichet::sync {

struct RosterInForce {
    Root root{};
    std::uint64_t version = 0;        // 0: none yet
    std::int64_t expires = 0;
    std::uint64_t highestSeen = 0;    // also kept in the journal, so that deleting the roster forgets nothing
    FacilityCode facility{};
    std::string terminal{};           // terminal name
    std::int64_t now = 0;             // as judged
    bool clockTrusted = false;
    std::int64_t hwmSigned = 0;       // never below the build date
};

enum class RosterStep { Apply, AlreadyInForce, ConfirmEmpty };
struct RosterPlan {
    RosterStep step = RosterStep::Apply;
    Root root{};                      // in force afterwards
    RosterManifest manifest{};
    crypto::Hash manifestHash{};
    bool expired = false;             // newer than ours, and yet past its date: applied, shown as old
    bool versionRestarts = false;     // by a roster key that a newer root brought: highestSeen becomes this version, also when lower
};
// R01 signature, R02 older, R03 base, R04 expired and older, R05 impossible number,
// R06 size, R07 other facility, R11 and R12 roots, R13 future.
Outcome<RosterPlan> planRosterApply(const RosterEnvelope &envelope, const RosterInForce &inForce);

// The pack's key for us; U03 when the manifest does not name our box key.
Outcome<crypto::Secret> openPackKey(const RosterManifest &manifest, const crypto::BoxKeys &keys, const std::string &terminal);

} // namespace guichet::sync
