// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_pack.h"
#include "sync/roster_policy.h"

// Which roster may replace which (trust.md 3.3): pure checks in their order.
namespace guichet::sync {

struct RosterInForce {
    Root root{};
    std::uint64_t version = 0;        // 0: none yet
    std::array<Byte, 8> stamp{};      // first 8 bytes of its manifest's hash
    std::int64_t expires = 0;
    std::vector<crypto::PublicKey> signers{}; // role roster when it was applied; empty: as the root says
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
    RosterPolicy policy{};
    bool expired = false;             // newer than ours, and yet past its date: applied, shown as old
    bool versionRestarts = false;     // by a roster key that a newer root brought: highestSeen becomes this version, also when lower
};
// R01 signature, R02 older, R03 base, R04 expired and older, R05 impossible number,
// R06 size, R07 other facility, R11 and R12 roots, R13 future, R15 a rule not known.
Outcome<RosterPlan> planRosterApply(const RosterEnvelope &envelope, const RosterInForce &inForce);

// The same before its pack is here: manifest.packBytes says how much is to come, never
// more than largestPack, and packName(manifest) what it is called.
struct RosterOffer {
    std::vector<Bytes> roots{};   // those after the one in force, one by one; known ones are passed over
    SignedManifest manifest{};
};
Outcome<RosterPlan> planRosterManifest(const RosterOffer &offer, const RosterInForce &inForce);
Outcome<void> checkPackSize(const RosterManifest &manifest, ByteView pack); // R06

// Roots alone, each by the one before it: the last one. R11, R12; R06 more than a chain may hold.
Outcome<Root> followRoots(const std::vector<Bytes> &roots, const Root &inForce);

// The pack's key for us; U03 when the manifest does not name our box key.
Outcome<crypto::Secret> openPackKey(const RosterManifest &manifest, const crypto::BoxKeys &keys, const std::string &terminal);

} // namespace guichet::sync
