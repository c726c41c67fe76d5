// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

// What to send next, from what waits (sync.md 1): pure.
namespace guichet::sync {

struct Stretch {
    std::uint64_t from = 1; // journal sequences, both included
    std::uint64_t to = 0;
};

struct EntrySize {
    std::uint64_t sequence = 0;
    std::size_t bytes = 0;  // entry and body, before compression
    bool isClaim = false;
    bool hasColumns = false; // a verification's or claim's body: its fields go as columns
};

// Consecutive stretches after `acknowledgedHead`, each within the limits of a
// bundle (1 000 claims, about 64 KiB); nothing when no claim waits.
std::vector<Stretch> planSending(const std::vector<EntrySize> &entries, std::uint64_t acknowledgedHead, bool somethingWaits);

} // namespace guichet::sync
