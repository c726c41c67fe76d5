// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <cstdint>
#include <optional>
#include <vector>

// Many unsigned 64-bit numbers of one kind, small (sync/FORMAT.md, "Columns").
// The writer takes the smallest of five forms; zero bytes mean that all are zero.
namespace guichet::sync {

using Numbers = std::vector<std::uint64_t>;

void appendVarint(Bytes &to, std::uint64_t value);
// Takes a varint off the front; nothing when there is none or it is longer than need be.
std::optional<std::uint64_t> takeVarint(ByteView &from);
// A length as varint, then that many bytes.
void appendSized(Bytes &to, ByteView bytes);
std::optional<ByteView> takeSized(ByteView &from);

constexpr std::uint64_t zigzag(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
}

Bytes encodeNumbers(const Numbers &values);

// Reads a column in place: the bytes must outlive it.
class NumberColumn {
public:
    NumberColumn() = default;
    // Nothing when the bytes are not a column of that many rows.
    static std::optional<NumberColumn> open(ByteView bytes, std::size_t rows);

    // After this, at() is a plain look-up for every form.
    void decodeAll();
    // Row < rows. Without decodeAll() a column of differences is walked from its start.
    std::uint64_t at(std::size_t row) const;
    std::optional<std::size_t> find(std::uint64_t value) const;
    std::size_t rows() const { return m_rows; }

private:
    enum Form : Byte { Constant, Packed, Sparse, Differences, Dictionary };

    bool readConstant(ByteView bytes);
    bool readPacked(ByteView bytes);
    bool readSparse(ByteView bytes);
    bool readDifferences(ByteView bytes);
    bool readDictionary(ByteView bytes);
    bool readBits(ByteView bytes, std::size_t count);

    Form m_form = Constant;
    unsigned m_width = 0;
    std::size_t m_rows = 0;
    std::uint64_t m_base = 0;
    std::uint64_t m_first = 0;     // of Differences
    ByteView m_present{};          // of Sparse: one bit a row
    ByteView m_bits{};
    Numbers m_dictionary{};
    Numbers m_all{};
};

} // namespace guichet::sync
