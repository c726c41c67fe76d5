// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/result.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Deterministic CBOR (RFC 8949 section 4.2.1): shortest form, definite lengths,
// no duplicate keys, valid UTF-8, nothing after the item.
namespace guichet::cbor {

struct Limits {
    unsigned depth;
    std::size_t entriesPerContainer;
    std::size_t items;
    bool requireSortedKeys;
};

inline constexpr Limits cardLimits{8, 64, 1024, false};
inline constexpr Limits ownFormatLimits{8, 65536, 1000000, true};

enum class Error { Truncated, Trailing, Malformed, Depth, Size, DuplicateKey, UnsortedKeys, Indefinite, NonMinimal, Utf8, IntRange };

// "cbor.truncated" and so on: the part after the dot is the name of the error.
std::string_view nameOf(Error error);

enum class Kind { Integer, Bytes, Text, Array, Map, Tag, Boolean, Null, Undefined, Simple, Float };

class Value;
using Entry = std::pair<Value, Value>;

// One item. Byte and text strings are views into the bytes it was parsed from,
// which must outlive it. Integers outside int64 are refused while parsing.
class Value {
public:
    Kind kind() const { return m_kind; }
    bool is(Kind kind) const { return m_kind == kind; }

    // Nothing when the item is of another kind.
    std::optional<std::int64_t> integer() const;
    std::optional<std::uint64_t> unsignedInteger() const; // 0 and above
    std::optional<bool> boolean() const;
    std::optional<ByteView> bytes() const;
    std::optional<std::string_view> text() const;
    template <std::size_t N>
    std::optional<std::array<Byte, N>> fixedBytes() const
    {
        const auto view = bytes();
        return view ? exactly<N>(*view) : std::nullopt;
    }

    // Empty when the item is not an array (a tag holds its one item here).
    const std::vector<Value> &items() const { return m_items; }
    // Keys and values alternate; empty when the item is not a map.
    std::size_t entryCount() const { return m_kind == Kind::Map ? m_items.size() / 2 : 0; }
    const Value &keyAt(std::size_t i) const { return m_items[2 * i]; }
    const Value &valueAt(std::size_t i) const { return m_items[2 * i + 1]; }
    const Value *find(std::int64_t key) const; // nullptr when absent or not a map

    std::uint64_t tag() const { return m_number; }
    // The bytes of this item as they were read.
    ByteView encoded() const { return m_encoded; }

private:
    friend class Parser;
    Kind m_kind = Kind::Undefined;
    std::uint64_t m_number = 0; // integer in two's complement, tag or simple value
    ByteView m_string{};
    ByteView m_encoded{};
    std::vector<Value> m_items{};
};

// The whole of `bytes` as one item. Declared lengths are compared with the bytes
// left before anything is allocated.
Result<Value, Error> parse(ByteView bytes, const Limits &limits);

// Writes items one after another. Keys of a map must be written in ascending
// bytewise order of their encoding: 0, 1, ..., then -1, -2, ...
class Writer {
public:
    Writer &integer(std::int64_t value);
    Writer &unsignedInteger(std::uint64_t value); // < 2^63 in our formats
    Writer &bytes(ByteView value);
    Writer &text(std::string_view value);
    Writer &boolean(bool value);
    Writer &null();
    Writer &array(std::size_t count);
    Writer &map(std::size_t count);
    Writer &tag(std::uint64_t number);
    Writer &raw(ByteView encodedItem); // an item encoded before

    // Key of a map entry: the same as integer(), for reading's sake.
    Writer &key(std::int64_t value) { return integer(value); }

    const Bytes &written() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    void head(unsigned majorType, std::uint64_t argument);
    Bytes m_bytes{};
};

} // namespace guichet::cbor
