// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"
#include "sync/roster_pack.h"

// The static side of the native road (sync/road_paths.h): files any web server can
// serve. Each is written aside, synced and renamed, and what names a file is written
// after it, so that nobody is ever shown half.
namespace guichet::mutual {

class Www {
public:
    // `path` empty: the folder `www` of the mutual's own.
    Www(const Folder &folder, const std::string &path);
    const std::string &path() const { return m_path; }

    Outcome<void> save(const std::string &place, ByteView content) const; // E05
    Outcome<void> savePack(const crypto::Hash &name, ByteView pack) const; // once: its name is its content
    bool hasPack(const crypto::Hash &name, std::uint64_t bytes) const;
    Outcome<Bytes> loadPack(const crypto::Hash &name) const; // E04
    void removePack(const crypto::Hash &name) const;
    // Every root the terminals may have to follow.
    Outcome<void> saveRoots(const SchemeCode &scheme, const std::vector<Bytes> &roots) const;
    // Deltas that lead on from versions older than that.
    void removeDeltasBefore(const SchemeCode &scheme, const FacilityCode &facility, std::uint64_t base) const;

private:
    std::string m_path{};
};

} // namespace guichet::mutual
