// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/apply_roster.h"

#include "terminal/base/cbor.h"
#include "tests/sync/some_roster.h"

#include <gtest/gtest.h>

// What is offered to a terminal, and what it has.
namespace guichet::sync {

inline constexpr std::uint64_t versionInForce = 57;

inline RosterInForce inForce()
{
    RosterInForce made;
    made.root = test::plainRoot(2);
    made.version = versionInForce;
    made.expires = 1'802'000'000;
    made.highestSeen = versionInForce;
    made.facility.text = "KPO01";
    made.terminal = "KPO01-A";
    made.now = 1'796'000'000;
    made.clockTrusted = true;
    made.hwmSigned = 1'795'500'000;
    return made;
}

// A small roster's manifest may be changed before it is signed; the pack stays.
struct Offer {
    test::SomeRoster roster = test::someRoster(3);
    std::vector<Bytes> roots{};
    Byte signer = 11;

    RosterEnvelope envelope() const
    {
        RosterEnvelope made;
        made.roots = roots;
        made.manifest = encodeManifest(roster.manifest);
        made.signature = crypto::sign(crypto::Purpose::Roster, made.manifest, test::signingKeys(signer).secret);
        made.pack = roster.pack;
        return made;
    }
};

inline Code refusal(const Offer &offer, const RosterInForce &current = inForce())
{
    const auto plan = planRosterApply(offer.envelope(), current);
    EXPECT_FALSE(plan);
    return plan ? Code::E06 : plan.error().code;
}

// Roots from `from` to `to`, each signed by the same three keys.
inline std::vector<Bytes> rootChain(std::uint64_t from, std::uint64_t to)
{
    std::vector<Bytes> chain;
    for (std::uint64_t version = from; version <= to; ++version)
        chain.push_back(test::signedRoot(test::plainRoot(version), {1, 2}));
    return chain;
}

} // namespace guichet::sync
