// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/base/bytes.h"

#include <string>

namespace guichet::mutual {

// E04 when it is not a readable file or is larger than `most`.
Outcome<Bytes> loadFile(const std::string &path, std::uint64_t most);

enum class Readers { OwnerOnly, Everyone };
// Whole or not at all: written aside, synced, renamed, the folder synced. E05.
Outcome<void> saveFile(const std::string &path, ByteView content, Readers readers);

Outcome<void> makeFolders(const std::string &path); // E05

} // namespace guichet::mutual
