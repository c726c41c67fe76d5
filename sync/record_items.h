// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/cbor.h"
#include "terminal/base/ids.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

// The single values that stand in the fields of a record: each type is written
// as one CBOR item and read from one, or refused.
namespace guichet::sync {

inline constexpr std::size_t largestText = 4096;

inline void writeItem(cbor::Writer &to, const std::string &value) { to.text(value); }
inline void writeItem(cbor::Writer &to, const Bytes &value) { to.bytes(value); }
inline void writeItem(cbor::Writer &to, bool value) { to.boolean(value); }
inline void writeItem(cbor::Writer &to, std::int64_t value) { to.integer(value); }
inline void writeItem(cbor::Writer &to, int value) { to.integer(value); }
inline void writeItem(cbor::Writer &to, unsigned value) { to.integer(value); }
inline void writeItem(cbor::Writer &to, std::uint64_t value) { to.unsignedInteger(value); }
inline void writeItem(cbor::Writer &to, Day value) { to.integer(value.sinceEpoch); }
inline void writeItem(cbor::Writer &to, Money value) { to.integer(value.amount); }
inline void writeItem(cbor::Writer &to, TerminalId value) { to.bytes(value.bytes); }
inline void writeItem(cbor::Writer &to, const Ulid &value) { to.bytes(value.bytes); }
template <std::size_t N>
void writeItem(cbor::Writer &to, const std::array<Byte, N> &value) { to.bytes(value); }
template <class Tag>
void writeItem(cbor::Writer &to, const TextId<Tag> &value) { to.text(value.text); }
// Serials use all 64 bits; our CBOR stops at 2^63.
inline void writeItem(cbor::Writer &to, CardSerial value)
{
    Bytes bytes;
    appendLittleEndian(bytes, value.value);
    to.bytes(bytes);
}

bool readItem(const cbor::Value &from, std::string &to);
bool readItem(const cbor::Value &from, Bytes &to);
bool readItem(const cbor::Value &from, bool &to);
bool readItem(const cbor::Value &from, std::int64_t &to);
bool readItem(const cbor::Value &from, int &to);
bool readItem(const cbor::Value &from, unsigned &to);
bool readItem(const cbor::Value &from, std::uint64_t &to);
bool readItem(const cbor::Value &from, Day &to);
bool readItem(const cbor::Value &from, Money &to);
bool readItem(const cbor::Value &from, CardSerial &to);
template <std::size_t N>
bool readItem(const cbor::Value &from, std::array<Byte, N> &to)
{
    const auto bytes = from.fixedBytes<N>();
    if (bytes)
        to = *bytes;
    return bytes.has_value();
}
inline bool readItem(const cbor::Value &from, TerminalId &to) { return readItem(from, to.bytes); }
inline bool readItem(const cbor::Value &from, Ulid &to) { return readItem(from, to.bytes); }
template <class Tag>
bool readItem(const cbor::Value &from, TextId<Tag> &to) { return readItem(from, to.text); }

template <class T>
void writeItem(cbor::Writer &to, const std::vector<T> &values)
{
    to.array(values.size());
    for (const T &value : values)
        writeItem(to, value);
}
template <class T>
bool readItem(const cbor::Value &from, std::vector<T> &to)
{
    to.clear();
    to.resize(from.items().size());
    return from.is(cbor::Kind::Array)
        && std::equal(from.items().begin(), from.items().end(), to.begin(), [](const cbor::Value &item, T &value) { return readItem(item, value); });
}

} // namespace guichet::sync
