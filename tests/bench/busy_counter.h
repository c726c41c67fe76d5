// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"

// Some weeks of a health centre's counter without a network, from a seed: the
// demonstration's members, plans and price list, priced by the rules themselves.
namespace guichet::bench {

struct BusyCounter {
    sync::Bundle bundle{};
    std::size_t claims = 0;
    std::size_t verifications = 0;
    // What was thrown to make it, in bits: a coder that knew everything about how it
    // was made, and nothing of the throws, could not need less.
    double surpriseBits = 0;
};
BusyCounter keepBusy(std::uint64_t seed, std::size_t claims, const crypto::Secret &terminalKey);

} // namespace guichet::bench
