// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/cbor.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::cbor {

namespace {

enum MajorType : unsigned { UnsignedType, NegativeType, BytesType, TextType, ArrayType, MapType, TagType, SimpleType };

constexpr std::uint64_t largestInt64 = 0x7FFFFFFFFFFFFFFF;

struct Head {
    unsigned major;
    unsigned info;
    std::uint64_t argument;
};

std::size_t argumentBytes(unsigned info)
{
    return info < 24 ? 0 : std::size_t{1} << (info - 24);
}

std::uint64_t smallestArgument(unsigned info)
{
    if (info == 24)
        return 24;
    return info < 24 ? 0 : std::uint64_t{1} << (8u << (info - 25));
}

bool less(ByteView a, ByteView b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

bool same(ByteView a, ByteView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace

std::string_view nameOf(Error error)
{
    switch (error) {
    case Error::Truncated: return "truncated";
    case Error::Trailing: return "trailing";
    case Error::Malformed: return "malformed";
    case Error::Depth: return "depth";
    case Error::Size: return "size";
    case Error::DuplicateKey: return "duplicate_key";
    case Error::UnsortedKeys: return "unsorted_keys";
    case Error::Indefinite: return "indefinite";
    case Error::NonMinimal: return "non_minimal";
    case Error::Utf8: return "utf8";
    case Error::IntRange: return "int_range";
    }
    return "malformed";
}

class Parser {
public:
    Parser(ByteView bytes, const Limits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<Value, Error> whole()
    {
        Value value;
        if (const auto error = item(value, 1))
            return Unexpected(*error);
        if (m_at != m_bytes.size())
            return Unexpected(Error::Trailing);
        return value;
    }

private:
    using Problem = std::optional<Error>;

    std::size_t left() const { return m_bytes.size() - m_at; }

    Problem head(Head &to)
    {
        if (left() == 0)
            return Error::Truncated;
        const Byte first = m_bytes[m_at++];
        to = Head{static_cast<unsigned>(first >> 5), first & 31u, first & 31u};
        if (to.info >= 28 && to.info <= 30)
            return Error::Malformed;
        if (to.info == 31)
            return to.major >= BytesType && to.major <= MapType ? Error::Indefinite : Error::Malformed;
        const std::size_t more = argumentBytes(to.info);
        if (left() < more)
            return Error::Truncated;
        if (more > 0)
            to.argument = 0;
        for (std::size_t i = 0; i < more; ++i)
            to.argument = to.argument << 8 | m_bytes[m_at++];
        return {};
    }

    Problem item(Value &value, unsigned depth)
    {
        if (depth > m_limits.depth)
            return Error::Depth;
        if (++m_items > m_limits.items)
            return Error::Size;
        const std::size_t start = m_at;
        Head read{};
        if (const auto problem = head(read))
            return problem;
        if (read.major != SimpleType && read.argument < smallestArgument(read.info))
            return Error::NonMinimal;
        const auto problem = content(value, read, depth);
        value.m_encoded = m_bytes.subspan(start, m_at - start);
        return problem;
    }

    Problem content(Value &value, const Head &read, unsigned depth)
    {
        switch (read.major) {
        case UnsignedType:
        case NegativeType: return integer(value, read);
        case BytesType:
        case TextType: return string(value, read);
        case ArrayType: return container(value, Kind::Array, read.argument, 1, depth);
        case MapType: return map(value, read.argument, depth);
        case TagType:
            value.m_number = read.argument;
            return container(value, Kind::Tag, 1, 1, depth);
        default: return simple(value, read);
        }
    }

    static Problem integer(Value &value, const Head &read)
    {
        if (read.argument > largestInt64)
            return Error::IntRange;
        value.m_kind = Kind::Integer;
        value.m_number = read.major == UnsignedType ? read.argument : ~read.argument;
        return {};
    }

    Problem string(Value &value, const Head &read)
    {
        if (read.argument > left())
            return Error::Truncated;
        value.m_string = m_bytes.subspan(m_at, static_cast<std::size_t>(read.argument));
        m_at += value.m_string.size();
        value.m_kind = read.major == TextType ? Kind::Text : Kind::Bytes;
        if (value.m_kind == Kind::Text && !utf8::isValid(textOf(value.m_string)))
            return Error::Utf8;
        return {};
    }

    Problem container(Value &value, Kind kind, std::uint64_t count, unsigned itemsEach, unsigned depth)
    {
        if (count > left() / itemsEach) // each item is at least one byte
            return Error::Truncated;
        if (count > m_limits.entriesPerContainer)
            return Error::Size;
        value.m_kind = kind;
        value.m_items.reserve(static_cast<std::size_t>(count) * itemsEach);
        for (std::uint64_t i = 0; i < count * itemsEach; ++i) {
            if (const auto problem = item(value.m_items.emplace_back(), depth + 1))
                return problem;
        }
        return {};
    }

    Problem map(Value &value, std::uint64_t count, unsigned depth)
    {
        if (const auto problem = container(value, Kind::Map, count, 2, depth))
            return problem;
        bool ascends = true;
        for (std::size_t i = 1; i < value.entryCount() && ascends; ++i)
            ascends = less(value.keyAt(i - 1).encoded(), value.keyAt(i).encoded());
        return ascends ? Problem{} : unsortedMap(value); // ascending keys differ from each other
    }

    Problem unsortedMap(const Value &value) const
    {
        std::vector<ByteView> keys;
        keys.reserve(value.entryCount());
        for (std::size_t i = 0; i < value.entryCount(); ++i)
            keys.push_back(value.keyAt(i).encoded());
        std::sort(keys.begin(), keys.end(), less);
        if (std::adjacent_find(keys.begin(), keys.end(), same) != keys.end())
            return Error::DuplicateKey;
        return m_limits.requireSortedKeys ? Problem(Error::UnsortedKeys) : Problem{};
    }

    static Problem simple(Value &value, const Head &read)
    {
        if (read.info >= 25) { // half, single, double: nothing of ours is a float, its value is never needed
            value.m_kind = Kind::Float;
            value.m_number = read.argument;
            return {};
        }
        if (read.info == 24 && read.argument < 32)
            return Error::Malformed;
        value.m_number = read.argument;
        value.m_kind = Kind::Simple;
        if (read.argument == 20 || read.argument == 21)
            value.m_kind = Kind::Boolean;
        if (read.argument == 22)
            value.m_kind = Kind::Null;
        if (read.argument == 23)
            value.m_kind = Kind::Undefined;
        return {};
    }

    ByteView m_bytes;
    Limits m_limits;
    std::size_t m_at = 0;
    std::size_t m_items = 0;
};

std::optional<std::int64_t> Value::integer() const
{
    if (m_kind != Kind::Integer)
        return {};
    return static_cast<std::int64_t>(m_number);
}

std::optional<std::uint64_t> Value::unsignedInteger() const
{
    if (m_kind != Kind::Integer || m_number > largestInt64)
        return {};
    return m_number;
}

std::optional<bool> Value::boolean() const
{
    if (m_kind != Kind::Boolean)
        return {};
    return m_number == 21;
}

std::optional<ByteView> Value::bytes() const
{
    if (m_kind != Kind::Bytes)
        return {};
    return m_string;
}

std::optional<std::string_view> Value::text() const
{
    if (m_kind != Kind::Text)
        return {};
    return textOf(m_string);
}

const Value *Value::find(std::int64_t key) const
{
    for (std::size_t i = 0; i < entryCount(); ++i) {
        if (keyAt(i).integer() == key)
            return &valueAt(i);
    }
    return nullptr;
}

Result<Value, Error> parse(ByteView bytes, const Limits &limits)
{
    return Parser(bytes, limits).whole();
}

} // namespace guichet::cbor
