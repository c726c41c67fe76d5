// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"

#include <optional>

// What is remembered of a road between two exchanges.
namespace guichet::desk {

// Kept so that a restart does not hammer a server that asked for patience.
struct RoadState {
    unsigned failures = 0;                // in a row
    std::int64_t lastTryAt = 0;           // Unix seconds; 0: never
    std::int64_t nextTryAt = 0;           // 0: at once
    std::optional<Failure> lastFailure{}; // without its detail
};

// What had come of a pack when its line broke: the next exchange asks for the rest.
// Sealed by itself; only bytes whose chunks were checked are kept.
class PartialPacks {
public:
    virtual ~PartialPacks() = default;
    virtual Bytes load(const crypto::Hash &name) = 0; // empty when there is nothing
    virtual Outcome<void> keep(const crypto::Hash &name, ByteView bytes) = 0; // one at a time: the one before is forgotten
    virtual void forget() = 0;
};

} // namespace guichet::desk
