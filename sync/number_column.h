// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/varint.h"

#include <span>
#include <vector>

// Many unsigned 64-bit numbers of one kind, small (sync/FORMAT.md, "Columns").
// The writer takes the smallest of five forms; zero bytes mean that all are zero.
namespace guichet::sync {

using Numbers = std::vector<std::uint64_t>;

Bytes encodeNumbers(std::span<const std::uint64_t> values);
inline Bytes encodeNumbers(const Numbers &values)
{
    return encodeNumbers(std::span(values));
}
// The same with its length as a varint before it, at the end of `to`.
void appendNumbers(Bytes &to, std::span<const std::uint64_t> values);

// Reads a column in place: the bytes must outlive it.
class NumberColumn {
public:
    enum Form : Byte { Constant, Packed, Sparse, Differences, Dictionary };
    static constexpr std::size_t mostWords = 4096; // of a dictionary

    NumberColumn() = default;
    // Nothing when the bytes are not a column of that many rows.
    static std::optional<NumberColumn> open(ByteView bytes, std::size_t rows);

    // After this, at() is a plain look-up for every form.
    void decodeAll();
    // Row < rows. Without decodeAll() a column of differences is walked from its start.
    std::uint64_t at(std::size_t row) const;
    std::optional<std::size_t> find(std::uint64_t value) const; // the first row that holds it
    std::uint64_t greatest() const;                             // 0 of no rows
    std::size_t rows() const { return m_rows; }
    // Some rows in order; after decodeAll() only.
    std::span<const std::uint64_t> slice(std::size_t first, std::size_t count) const { return std::span(m_all).subspan(first, count); }

private:
    bool readConstant(ByteView bytes);
    bool readPacked(ByteView bytes);
    bool readSparse(ByteView bytes);
    bool readDifferences(ByteView bytes);
    bool readDictionary(ByteView bytes);
    bool readBits(ByteView bytes, std::size_t count);
    template <class Visit>
    void walk(Visit visit) const;
    std::uint64_t plainAt(std::size_t row) const;

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
