// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_pack.h"

// What snapshots and deltas have in common: blocks, each with its length before it,
// in one zstd frame, sealed by the pack's key, a hash for each 64 KiB of the sealed
// bytes (sync/FORMAT.md, "Roster").
namespace guichet::sync {

class PackStreamWriter {
public:
    explicit PackStreamWriter(int compressionLevel);
    ~PackStreamWriter();
    PackStreamWriter(const PackStreamWriter &) = delete;
    PackStreamWriter &operator=(const PackStreamWriter &) = delete;

    void add(ByteView block); // at most largestBlockBytes
    struct Sealed {
        Bytes pack{};
        std::vector<crypto::Hash> chunks{};
    };
    Sealed finish(ByteView packKey32);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Block after block; nothing is believed before its chunk's hash. R06 damaged, R08 a
// block cut short; what `onBlock` returns ends the reading.
Outcome<void> readPackStream(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const std::function<Outcome<void>(ByteView)> &onBlock);

} // namespace guichet::sync
