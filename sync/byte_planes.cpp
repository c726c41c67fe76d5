// SPDX-License-Identifier: Apache-2.0
#include "sync/byte_planes.h"

#include <algorithm>
#include <numeric>

namespace guichet::sync {
namespace {

constexpr unsigned bitsAPlane = 7;
constexpr unsigned lastPlane = 9; // holds the 64th bit alone

} // namespace

Bytes encodePlanes(const Numbers &values)
{
    Bytes bytes;
    if (std::all_of(values.begin(), values.end(), [](std::uint64_t value) { return value == 0; }))
        return bytes;
    Numbers left = values;
    while (!left.empty()) {
        Numbers more;
        for (const std::uint64_t value : left) {
            const bool goesOn = value >> bitsAPlane != 0;
            bytes.push_back(static_cast<Byte>((value & 0x7F) | (goesOn ? 0x80 : 0)));
            if (goesOn)
                more.push_back(value >> bitsAPlane);
        }
        left = std::move(more);
    }
    return bytes;
}

std::optional<Numbers> decodePlanes(ByteView bytes, std::size_t count)
{
    Numbers values(count, 0);
    if (bytes.empty())
        return values;
    std::vector<std::size_t> rows(count);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    for (unsigned plane = 0; !rows.empty(); ++plane) {
        if (bytes.size() < rows.size())
            return {};
        std::vector<std::size_t> more;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Byte byte = bytes[i];
            if (plane > 0 && byte == 0)
                return {};
            if (plane == lastPlane && byte != 1)
                return {};
            values[rows[i]] |= static_cast<std::uint64_t>(byte & 0x7F) << (bitsAPlane * plane);
            if (byte & 0x80)
                more.push_back(rows[i]);
        }
        bytes = bytes.subspan(rows.size());
        rows = std::move(more);
    }
    if (!bytes.empty() || std::all_of(values.begin(), values.end(), [](std::uint64_t value) { return value == 0; }))
        return {};
    return values;
}

} // namespace guichet::sync
