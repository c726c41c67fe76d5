// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/base/bytes.h"

#include <string>

namespace guichet::mutual {

inline constexpr std::size_t largestPhoto = 4096; // rulings.md 27

// A picture file as it goes into the roster: JPEG, 120×160, at most 4 KiB. E04
// when it cannot be read, Q13 when it is not a picture.
Outcome<Bytes> loadPhoto(const std::string &path);
Outcome<Bytes> makePhoto(const Bytes &picture); // the same of a picture in memory

// First 8 bytes of SHA-256: key 9 of the card (card profile 4.5).
std::array<Byte, 8> hashOfPhoto(ByteView jpeg);

} // namespace guichet::mutual
