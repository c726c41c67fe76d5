// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace guichet::mutual::serve {

struct ByteRange {
    enum class Kind { Whole, Part, Impossible };
    Kind kind = Kind::Whole;
    std::uint64_t from = 0;
    std::uint64_t bytes = 0;
};
// The value of Range against a file of `size` bytes (RFC 9110, 14.2): "bytes=100-",
// "bytes=0-99", "bytes=-20". What we do not read, several ranges included, is the whole file; so is any range of an empty one.
ByteRange parseRange(std::string_view value, std::uint64_t size);

} // namespace guichet::mutual::serve
