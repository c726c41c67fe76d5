// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/cbor.h"

#include "terminal/base/check.h"

namespace guichet::cbor {

namespace {

enum MajorType : unsigned { UnsignedType, NegativeType, BytesType, TextType, ArrayType, MapType, TagType, SimpleType };

constexpr std::uint64_t largestInt64 = 0x7FFFFFFFFFFFFFFF;

} // namespace

void Writer::head(unsigned majorType, std::uint64_t argument)
{
    const auto type = static_cast<Byte>(majorType << 5);
    if (argument < 24) {
        m_bytes.push_back(static_cast<Byte>(type | argument));
        return;
    }
    unsigned info = 24;
    while (info < 27 && argument >> (8u << (info - 24)) != 0)
        ++info;
    m_bytes.push_back(static_cast<Byte>(type | info));
    for (std::size_t i = std::size_t{1} << (info - 24); i-- > 0;)
        m_bytes.push_back(static_cast<Byte>(argument >> (8 * i)));
}

Writer &Writer::integer(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    head(value < 0 ? NegativeType : UnsignedType, value < 0 ? ~bits : bits);
    return *this;
}

Writer &Writer::unsignedInteger(std::uint64_t value)
{
    check(value <= largestInt64);
    head(UnsignedType, value);
    return *this;
}

Writer &Writer::bytes(ByteView value)
{
    head(BytesType, value.size());
    append(m_bytes, value);
    return *this;
}

Writer &Writer::text(std::string_view value)
{
    head(TextType, value.size());
    append(m_bytes, bytesOf(value));
    return *this;
}

Writer &Writer::boolean(bool value)
{
    head(SimpleType, value ? 21 : 20);
    return *this;
}

Writer &Writer::null()
{
    head(SimpleType, 22);
    return *this;
}

Writer &Writer::array(std::size_t count)
{
    head(ArrayType, count);
    return *this;
}

Writer &Writer::map(std::size_t count)
{
    head(MapType, count);
    return *this;
}

Writer &Writer::tag(std::uint64_t number)
{
    head(TagType, number);
    return *this;
}

Writer &Writer::raw(ByteView encodedItem)
{
    append(m_bytes, encodedItem);
    return *this;
}

} // namespace guichet::cbor
