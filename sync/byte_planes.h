// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/number_column.h"

// Numbers laid out for zstd to find what repeats: the lowest 7 bits of all of them,
// then the next 7 of those that have more, and so on; the eighth bit of a byte says
// whether its number goes on in the next plane. Zero bytes mean that all are zero.
namespace guichet::sync {

Bytes encodePlanes(const Numbers &values);
// Nothing when the bytes are not exactly `count` numbers in their shortest form.
std::optional<Numbers> decodePlanes(ByteView bytes, std::size_t count);

} // namespace guichet::sync
