// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <string>

namespace guichet::console {

// E04 when it cannot be read; U09 above `largest` bytes.
Outcome<Bytes> loadFile(const std::string &path, std::uint64_t largest);
// Whole or not at all: written beside, then renamed. E05.
Outcome<void> saveFile(const std::string &path, ByteView bytes);
// The same failure, saying which file it is about where its sentence has room for it.
Failure withName(Failure failure, const std::string &path);

} // namespace guichet::console
