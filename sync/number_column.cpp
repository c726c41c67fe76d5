// SPDX-License-Identifier: Apache-2.0
#include "sync/number_column.h"

#include "sync/bit_row.h"

#include <algorithm>

namespace guichet::sync {

std::optional<NumberColumn> NumberColumn::open(ByteView bytes, std::size_t rows)
{
    NumberColumn column;
    column.m_rows = rows;
    if (bytes.empty())
        return column;
    if (rows == 0 || bytes[0] > Dictionary)
        return {};
    column.m_form = static_cast<Form>(bytes[0]);
    const ByteView rest = bytes.subspan(1);
    bool read = false;
    switch (column.m_form) {
    case Constant: read = column.readConstant(rest); break;
    case Packed: read = column.readPacked(rest); break;
    case Sparse: read = column.readSparse(rest); break;
    case Differences: read = column.readDifferences(rest); break;
    case Dictionary: read = column.readDictionary(rest); break;
    }
    if (!read)
        return {};
    return column;
}

bool NumberColumn::readBits(ByteView bytes, std::size_t count)
{
    if (bytes.empty() || bytes[0] > 64)
        return false;
    m_width = bytes[0];
    m_bits = bytes.subspan(1);
    return m_bits.size() == bytesOfBits(count * m_width);
}

bool NumberColumn::readConstant(ByteView bytes)
{
    const auto value = takeVarint(bytes);
    m_base = value.value_or(0);
    return value && bytes.empty();
}

bool NumberColumn::readPacked(ByteView bytes)
{
    const auto base = takeVarint(bytes);
    m_base = base.value_or(0);
    return base && readBits(bytes, m_rows);
}

bool NumberColumn::readSparse(ByteView bytes)
{
    const auto base = takeVarint(bytes);
    const std::size_t mapSize = bytesOfBits(m_rows);
    if (!base || bytes.size() < mapSize)
        return false;
    m_base = *base;
    m_present = bytes.first(mapSize);
    if (m_rows % 8 != 0 && m_present.back() >> (m_rows % 8) != 0)
        return false;
    std::size_t count = 0;
    for (const Byte byte : m_present)
        count += static_cast<std::size_t>(std::popcount(byte));
    return readBits(bytes.subspan(mapSize), count);
}

bool NumberColumn::readDifferences(ByteView bytes)
{
    const auto first = takeVarint(bytes);
    const auto least = first ? takeVarint(bytes) : std::nullopt;
    if (!least)
        return false;
    m_first = *first;
    m_base = static_cast<std::uint64_t>(unzigzag(*least));
    return readBits(bytes, m_rows - 1);
}

bool NumberColumn::readDictionary(ByteView bytes)
{
    const auto count = takeVarint(bytes);
    if (!count || *count == 0 || *count > mostWords || *count > bytes.size())
        return false;
    std::uint64_t word = 0;
    m_dictionary.reserve(static_cast<std::size_t>(*count));
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto step = takeVarint(bytes);
        if (!step)
            return false;
        word += *step;
        m_dictionary.push_back(word);
    }
    if (!readBits(bytes, m_rows))
        return false;
    // An index that may point beyond the words is looked at row by row.
    for (std::size_t row = 0; m_width > 0 && lowBits(m_width) >= m_dictionary.size() && row < m_rows; ++row) {
        if (bitsAt(m_bits, row * m_width, m_width) >= m_dictionary.size())
            return false;
    }
    return true;
}

// The rows from the first on, each form in its own stride; ends when `visit` says false.
template <class Visit>
void NumberColumn::walk(Visit visit) const
{
    std::uint64_t running = m_first;
    std::size_t stored = 0;
    bool more = true;
    for (std::size_t row = 0; more && row < m_rows; ++row) {
        if (m_form == Differences) {
            running += row == 0 ? 0 : m_base + bitsAt(m_bits, (row - 1) * m_width, m_width);
            more = visit(row, running);
        } else if (m_form == Sparse) {
            const bool isPresent = m_present[row / 8] >> row % 8 & 1;
            more = visit(row, isPresent ? m_base + bitsAt(m_bits, stored++ * m_width, m_width) : 0);
        } else {
            more = visit(row, plainAt(row));
        }
    }
}

void NumberColumn::decodeAll()
{
    Numbers all(m_rows, m_form == Constant ? m_base : 0);
    if (m_form != Constant) {
        walk([&all](std::size_t row, std::uint64_t value) {
            all[row] = value;
            return true;
        });
    }
    m_all = std::move(all);
}

std::uint64_t NumberColumn::greatest() const
{
    std::uint64_t greatest = 0;
    walk([&greatest](std::size_t, std::uint64_t value) {
        greatest = std::max(greatest, value);
        return true;
    });
    return greatest;
}

// Of the forms whose rows stand each by itself.
std::uint64_t NumberColumn::plainAt(std::size_t row) const
{
    if (m_form == Constant)
        return m_base;
    const std::uint64_t bits = bitsAt(m_bits, row * m_width, m_width);
    return m_form == Packed ? m_base + bits : m_dictionary[static_cast<std::size_t>(bits)];
}

std::uint64_t NumberColumn::at(std::size_t row) const
{
    if (!m_all.empty())
        return m_all[row];
    switch (m_form) {
    case Constant:
    case Packed:
    case Dictionary: return plainAt(row);
    case Sparse: {
        if ((m_present[row / 8] >> row % 8 & 1) == 0)
            return 0;
        std::size_t before = 0;
        for (std::size_t byte = 0; byte < row / 8; ++byte)
            before += static_cast<std::size_t>(std::popcount(m_present[byte]));
        before += static_cast<std::size_t>(std::popcount(static_cast<Byte>(m_present[row / 8] & ((1u << row % 8) - 1))));
        return m_base + bitsAt(m_bits, before * m_width, m_width);
    }
    case Differences: {
        std::uint64_t value = m_first + row * m_base;
        for (std::size_t i = 0; i < row; ++i)
            value += bitsAt(m_bits, i * m_width, m_width);
        return value;
    }
    }
    return 0;
}

std::optional<std::size_t> NumberColumn::find(std::uint64_t value) const
{
    std::optional<std::size_t> found;
    walk([&](std::size_t row, std::uint64_t each) {
        if (each == value)
            found = row;
        return each != value;
    });
    return found;
}

} // namespace guichet::sync
