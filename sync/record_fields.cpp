// SPDX-License-Identifier: Apache-2.0
#include "sync/record_fields.h"

#include <limits>

namespace guichet::sync {
namespace {

constexpr std::int32_t firstDay = -719162; // 0001-01-01
constexpr std::int32_t lastDay = 2932896;  // 9999-12-31

template <class Integer>
bool readWithin(const cbor::Value &from, Integer &to, std::int64_t low, std::int64_t high)
{
    const auto value = from.integer();
    if (!value || *value < low || *value > high)
        return false;
    to = static_cast<Integer>(*value);
    return true;
}

} // namespace

bool readItem(const cbor::Value &from, std::string &to)
{
    const auto text = from.text();
    if (!text || text->size() > largestText)
        return false;
    to = *text;
    return true;
}

bool readItem(const cbor::Value &from, Bytes &to)
{
    const auto bytes = from.bytes();
    if (bytes)
        to = copyOf(*bytes);
    return bytes.has_value();
}

bool readItem(const cbor::Value &from, bool &to)
{
    const auto value = from.boolean();
    to = value.value_or(false);
    return value.has_value();
}

bool readItem(const cbor::Value &from, std::int64_t &to)
{
    const auto value = from.integer();
    to = value.value_or(0);
    return value.has_value();
}

bool readItem(const cbor::Value &from, int &to)
{
    return readWithin(from, to, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

bool readItem(const cbor::Value &from, unsigned &to)
{
    return readWithin(from, to, 0, std::numeric_limits<unsigned>::max());
}

bool readItem(const cbor::Value &from, std::uint64_t &to)
{
    const auto value = from.unsignedInteger();
    to = value.value_or(0);
    return value.has_value();
}

bool readItem(const cbor::Value &from, Day &to)
{
    return readWithin(from, to.sinceEpoch, firstDay, lastDay);
}

bool readItem(const cbor::Value &from, Money &to)
{
    return readWithin(from, to.amount, -largestAmount, largestAmount);
}

bool readItem(const cbor::Value &from, CardSerial &to)
{
    const auto bytes = from.fixedBytes<8>();
    if (bytes)
        to.value = readLittleEndian<std::uint64_t>(*bytes);
    return bytes.has_value();
}

} // namespace guichet::sync
