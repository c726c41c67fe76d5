// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <string>
#include <vector>

// The folder GUICHET of a stick or share (rulings.md 29): UP holds what terminals
// send, DOWN what the mutual sends. A stick is anybody's: only regular files with
// one of our names are seen, links and devices are never opened, nothing is run.
//   U01 pulled out meanwhile · U05 {x} MB needed · U06 read-only · U07 does not keep
//   what is written · U09 larger than 256 MiB · U10 {nom} no such stick or file
namespace guichet::transport {

enum class Side { Up, Down };

struct Listing {
    std::vector<std::string> names{}; // sorted, without folder
    std::size_t ignored = 0;          // links, devices, other names, unfinished copies; counted, never opened
};

inline constexpr std::size_t mostEntriesSeen = 10'000;

// "[A-Z0-9.-]+.guichet", at most 60 characters, not beginning with a dot.
bool isFileName(const std::string &name);

// `root`: where the stick is mounted. Without GUICHET on it: nothing, no failure.
Outcome<Listing> listFiles(const std::string &root, Side side);
Outcome<Bytes> readStickFile(const std::string &root, Side side, const std::string &name);
// Makes the folders, writes as .part, flushes, renames, flushes the folder, reads back
// from the medium and compares. When it returns, the file is there; a file of that
// name is replaced whole.
Outcome<void> writeStickFile(const std::string &root, Side side, const std::string &name, ByteView bytes);

// What a stick says of itself: its free bytes, and a file as it lies on it (errno
// when not). Tests put a full or a lying stick in its place.
struct Medium {
    std::uint64_t (*freeBytes)(int folder) = nullptr;
    Result<Bytes, int> (*readBack)(int folder, const std::string &name) = nullptr;
};
const Medium &realMedium();
Outcome<void> writeStickFile(const std::string &root, Side side, const std::string &name, ByteView bytes, const Medium &medium);

} // namespace guichet::transport
