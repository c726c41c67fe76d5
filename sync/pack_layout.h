// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// Numbers that writer and reader of a pack share (sync/FORMAT.md, "Pack").
namespace guichet::sync {

inline constexpr std::size_t packChunk = 65'536; // of the sealed pack, one hash each in the manifest
inline constexpr int packWindowLog = 22;         // 4 MiB, written
inline constexpr int largestWindowLog = 23;      // 8 MiB, read
inline constexpr int packCompressionLevel = 9;
inline constexpr int deltaCompressionLevel = 19; // small: what it costs is paid once, by the mutual
inline constexpr std::size_t blockLengthBytes = 4;
inline constexpr std::size_t largestPlainPack = std::size_t{2} << 30; // several times what ten million people need

} // namespace guichet::sync
