// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/byte_range.h"

#include <algorithm>
#include <charconv>

namespace guichet::mutual::serve {

namespace {

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

ByteRange lastBytes(std::uint64_t wanted, std::uint64_t size)
{
    const std::uint64_t bytes = std::min(wanted, size);
    if (bytes == 0)
        return {ByteRange::Kind::Impossible, 0, 0};
    return {ByteRange::Kind::Part, size - bytes, bytes};
}

} // namespace

ByteRange parseRange(std::string_view value, std::uint64_t size)
{
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    constexpr std::string_view unit = "bytes=";
    const auto dash = value.find('-');
    if (size == 0 || !value.starts_with(unit) || dash == std::string_view::npos || value.find(',') != std::string_view::npos)
        return whole;
    const std::string_view first = value.substr(unit.size(), dash - unit.size());
    const std::string_view last = value.substr(dash + 1);
    if (first.empty()) {
        const auto wanted = number(last);
        return wanted ? lastBytes(*wanted, size) : whole;
    }
    const auto from = number(first);
    const auto to = last.empty() ? std::optional(UINT64_MAX) : number(last);
    if (!from || !to || *to < *from)
        return whole;
    if (*from >= size)
        return {ByteRange::Kind::Impossible, 0, 0};
    return {ByteRange::Kind::Part, *from, std::min(*to, size - 1) - *from + 1};
}

} // namespace guichet::mutual::serve
