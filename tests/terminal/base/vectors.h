// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/check.h"

namespace guichet {

// Published vectors are written in hexadecimal.
inline Bytes hex(std::string_view digits)
{
    auto bytes = fromHex(digits);
    check(bytes.has_value());
    return *bytes;
}

template <std::size_t N>
std::array<Byte, N> fixedHex(std::string_view digits)
{
    const auto bytes = exactly<N>(hex(digits));
    check(bytes.has_value());
    return *bytes;
}

inline Bytes countedBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<Byte>(i);
    return bytes;
}

} // namespace guichet
