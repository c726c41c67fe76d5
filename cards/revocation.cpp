// SPDX-License-Identifier: Apache-2.0
#include "cards/revocation.h"

#include "terminal/base/check.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace guichet::cards {

namespace {

constexpr std::size_t largestList = 64u << 20; // bytes of varints, about 30 million serials

void appendVarint(Bytes &to, std::uint64_t value)
{
    for (; value > 127; value >>= 7)
        to.push_back(static_cast<Byte>(value | 128));
    to.push_back(static_cast<Byte>(value));
}

// Shortest form only, within 64 bits.
std::optional<std::uint64_t> takeVarint(ByteView &rest)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !rest.empty(); shift += 7) {
        const Byte byte = rest.front();
        rest = rest.subspan(1);
        const std::uint64_t bits = byte & 127u;
        if (bits << shift >> shift != bits)
            return {};
        value |= bits << shift;
        if (byte < 128)
            return byte == 0 && shift > 0 ? std::nullopt : std::optional(value);
    }
    return {};
}

std::optional<Bytes> inflated(ByteView packed)
{
    Bytes bytes(std::min(largestList, packed.size() * 4 + 64));
    z_stream stream{};
    if (packed.size() > largestList || inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = const_cast<Byte *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    int result = Z_OK;
    while (result == Z_OK || (result == Z_BUF_ERROR && stream.avail_out == 0 && bytes.size() < largestList)) {
        if (stream.total_out == bytes.size())
            bytes.resize(std::min(largestList, bytes.size() * 2));
        stream.next_out = bytes.data() + stream.total_out;
        stream.avail_out = static_cast<uInt>(bytes.size() - stream.total_out);
        result = inflate(&stream, Z_FINISH);
    }
    const bool isWhole = result == Z_STREAM_END && stream.avail_in == 0;
    bytes.resize(stream.total_out);
    inflateEnd(&stream);
    return isWhole ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

void RevokedSerials::add(const std::string &issuer, CardSerial serial)
{
    auto entry = std::find_if(m_issuers.begin(), m_issuers.end(), [&](const Issuer &known) { return known.name == issuer; });
    if (entry == m_issuers.end())
        entry = m_issuers.insert(entry, Issuer{issuer, {}});
    const auto place = std::lower_bound(entry->sorted.begin(), entry->sorted.end(), serial);
    if (place == entry->sorted.end() || *place != serial)
        entry->sorted.insert(place, serial);
}

bool RevokedSerials::contains(std::string_view issuer, CardSerial serial) const
{
    const auto entry = std::find_if(m_issuers.begin(), m_issuers.end(), [issuer](const Issuer &known) { return known.name == issuer; });
    return entry != m_issuers.end() && std::binary_search(entry->sorted.begin(), entry->sorted.end(), serial);
}

std::size_t RevokedSerials::size() const
{
    std::size_t count = 0;
    for (const Issuer &issuer : m_issuers)
        count += issuer.sorted.size();
    return count;
}

std::vector<CardSerial> RevokedSerials::of(std::string_view issuer) const
{
    const auto entry = std::find_if(m_issuers.begin(), m_issuers.end(), [issuer](const Issuer &known) { return known.name == issuer; });
    return entry == m_issuers.end() ? std::vector<CardSerial>{} : entry->sorted;
}

Bytes encodeSerials(const std::vector<CardSerial> &ascending)
{
    Bytes varints;
    std::uint64_t previous = 0;
    for (const CardSerial serial : ascending) {
        appendVarint(varints, serial.value - previous);
        previous = serial.value;
    }
    uLongf size = compressBound(static_cast<uLong>(varints.size()));
    Bytes packed(size);
    check(compress2(packed.data(), &size, varints.data(), static_cast<uLong>(varints.size()), Z_BEST_COMPRESSION) == Z_OK);
    packed.resize(size);
    return packed;
}

std::optional<std::vector<CardSerial>> parseSerials(ByteView bytes)
{
    const auto varints = inflated(bytes);
    if (!varints)
        return {};
    std::vector<CardSerial> serials;
    ByteView rest = *varints;
    std::uint64_t previous = 0;
    while (!rest.empty()) {
        const auto step = takeVarint(rest);
        const bool goesUp = step && (*step > 0 || serials.empty()) && *step <= std::numeric_limits<std::uint64_t>::max() - previous;
        if (!goesUp)
            return {};
        previous += *step;
        serials.push_back(CardSerial{previous});
    }
    return serials;
}

} // namespace guichet::cards
