// SPDX-License-Identifier: Apache-2.0
#include "sync/varint.h"

namespace guichet::sync {
namespace {

constexpr unsigned longestVarint = 10;

} // namespace

void appendVarint(Bytes &to, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        to.push_back(static_cast<Byte>(value | 0x80));
    to.push_back(static_cast<Byte>(value));
}

std::optional<std::uint64_t> takeVarint(ByteView &from)
{
    std::uint64_t value = 0;
    for (unsigned i = 0; i < from.size() && i < longestVarint; ++i) {
        const Byte byte = from[i];
        value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * i);
        if (byte & 0x80)
            continue;
        if ((i > 0 && byte == 0) || (i == longestVarint - 1 && byte > 1))
            return {};
        from = from.subspan(i + 1);
        return value;
    }
    return {};
}

void appendSized(Bytes &to, ByteView bytes)
{
    appendVarint(to, bytes.size());
    append(to, bytes);
}

std::optional<ByteView> takeSized(ByteView &from)
{
    const auto size = takeVarint(from);
    if (!size || *size > from.size())
        return {};
    const ByteView taken = from.first(static_cast<std::size_t>(*size));
    from = from.subspan(taken.size());
    return taken;
}

} // namespace guichet::sync
