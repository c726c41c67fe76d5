// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"
#include "terminal/domain/batch.h"

// Kind 22: the bordereau of a month as it was signed. Claims are named by their place in
// this terminal's journal; `claims` commits to what they say. Signed with the entry.
namespace guichet::sync {

struct BatchBody {
    BatchId id{};
    int year = 2026;
    int month = 1;
    std::string currency{};
    std::vector<std::uint64_t> sequences{}; // ascending
    crypto::Hash claims{};                  // hashOfBatch of their entries' hashes
    BatchTotals totals{};
};
Bytes encodeBatch(const BatchBody &batch);
Outcome<BatchBody> parseBatch(ByteView body); // D01

// BLAKE2b-256, person gui1.batch.claim, over the entries' hashes one after another.
crypto::Hash hashOfBatch(const std::vector<crypto::Hash> &entries);

} // namespace guichet::sync
