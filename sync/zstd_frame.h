// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <optional>

// One zstd frame around bytes that fit in memory. The only other file that knows
// zstd is roster_pack, which streams.
namespace guichet::sync {

Bytes compress(ByteView plain, int level);
// Nothing when it is not one whole frame or would grow beyond `limit`.
std::optional<Bytes> decompress(ByteView frame, std::size_t limit);

} // namespace guichet::sync
