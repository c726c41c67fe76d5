// SPDX-License-Identifier: Apache-2.0
#include "sync/number_column.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace guichet::sync {
namespace {

constexpr unsigned longestVarint = 10;
constexpr std::size_t mostWords = 4096;  // of a dictionary
constexpr std::size_t fewRows = 256;     // up to here a dictionary is worth its words only when they are few
constexpr std::size_t fewWords = 16;

std::size_t bytesOfBits(std::size_t bits)
{
    return (bits + 7) / 8;
}

std::uint64_t lowBits(unsigned width)
{
    return width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
}

// `width` bits that begin at bit `at`, least significant first.
std::uint64_t bitsAt(ByteView bytes, std::size_t at, unsigned width)
{
    const std::size_t byte = at / 8;
    const auto shift = static_cast<unsigned>(at % 8);
    if (byte + 9 <= bytes.size()) {
        std::uint64_t value = 0;
        if constexpr (std::endian::native == std::endian::little)
            std::memcpy(&value, bytes.data() + byte, 8);
        else
            value = readLittleEndian<std::uint64_t>(bytes.subspan(byte, 8));
        value >>= shift;
        if (shift != 0)
            value |= static_cast<std::uint64_t>(bytes[byte + 8]) << (64 - shift);
        return value & lowBits(width);
    }
    std::uint64_t value = 0;
    for (unsigned got = 0; got < width;) {
        const std::size_t from = (at + got) / 8;
        const auto skip = static_cast<unsigned>((at + got) % 8);
        value |= static_cast<std::uint64_t>(bytes[from] >> skip) << got;
        got += 8 - skip;
    }
    return value & lowBits(width);
}

class BitWriter {
public:
    explicit BitWriter(Bytes &to)
        : m_to(to)
    {
    }
    void add(std::uint64_t value, unsigned width)
    {
        for (unsigned done = 0; done < width;) {
            if (m_used == 0)
                m_to.push_back(0);
            const unsigned take = std::min(8 - m_used, width - done);
            m_to.back() = static_cast<Byte>(m_to.back() | (value >> done & lowBits(take)) << m_used);
            done += take;
            m_used = (m_used + take) % 8;
        }
    }

private:
    Bytes &m_to;
    unsigned m_used = 0;
};

unsigned widthOf(std::uint64_t range)
{
    return static_cast<unsigned>(std::bit_width(range));
}

void appendBits(Bytes &to, const Numbers &values, std::uint64_t base, unsigned width)
{
    to.push_back(static_cast<Byte>(width));
    BitWriter bits(to);
    for (const std::uint64_t value : values)
        bits.add(value - base, width);
}

struct Range {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};

Range rangeOf(const Numbers &values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return {*least, *most};
}

Bytes asPacked(const Numbers &values, Byte form)
{
    const Range range = rangeOf(values);
    Bytes bytes{form};
    appendVarint(bytes, range.least);
    appendBits(bytes, values, range.least, widthOf(range.most - range.least));
    return bytes;
}

Bytes asSparse(const Numbers &values, const Numbers &present, Byte form)
{
    const Range range = rangeOf(present);
    Bytes bytes{form};
    appendVarint(bytes, range.least);
    BitWriter bits(bytes);
    for (const std::uint64_t value : values)
        bits.add(value != 0, 1);
    appendBits(bytes, present, range.least, widthOf(range.most - range.least));
    return bytes;
}

// Smallest difference first, as a signed number; then what each is above it.
Bytes asDifferences(const Numbers &values, std::int64_t least, unsigned width, Byte form)
{
    Bytes bytes{form};
    appendVarint(bytes, values.front());
    appendVarint(bytes, zigzag(least));
    bytes.push_back(static_cast<Byte>(width));
    BitWriter bits(bytes);
    for (std::size_t i = 1; i < values.size(); ++i)
        bits.add(values[i] - values[i - 1] - static_cast<std::uint64_t>(least), width);
    return bytes;
}

Bytes asDictionary(const Numbers &values, const Numbers &words, Byte form)
{
    Bytes bytes{form};
    appendVarint(bytes, words.size());
    std::uint64_t previous = 0;
    for (const std::uint64_t word : words) {
        appendVarint(bytes, word - previous);
        previous = word;
    }
    const unsigned width = widthOf(words.size() - 1);
    bytes.push_back(static_cast<Byte>(width));
    BitWriter bits(bytes);
    for (const std::uint64_t value : values)
        bits.add(static_cast<std::uint64_t>(std::lower_bound(words.begin(), words.end(), value) - words.begin()), width);
    return bytes;
}

// Ascending; empty when there are too many of them.
Numbers distinctOf(const Numbers &values)
{
    Numbers words;
    if (values.size() > fewRows) {
        words = values;
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words.size() > mostWords ? Numbers{} : words;
    }
    for (const std::uint64_t value : values) {
        const auto at = std::lower_bound(words.begin(), words.end(), value);
        if (at != words.end() && *at == value)
            continue;
        if (words.size() == fewWords)
            return {};
        words.insert(at, value);
    }
    return words;
}

struct Steps {
    std::int64_t least = 0;
    unsigned width = 64;
};

Steps stepsOf(const Numbers &values)
{
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const auto step = static_cast<std::int64_t>(values[i] - values[i - 1]);
        least = i == 1 ? step : std::min(least, step);
        most = i == 1 ? step : std::max(most, step);
    }
    return {least, widthOf(static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least))};
}

} // namespace

void appendVarint(Bytes &to, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        to.push_back(static_cast<Byte>(value | 0x80));
    to.push_back(static_cast<Byte>(value));
}

std::optional<std::uint64_t> takeVarint(ByteView &from)
{
    std::uint64_t value = 0;
    for (unsigned i = 0; i < from.size() && i < longestVarint; ++i) {
        const Byte byte = from[i];
        value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * i);
        if (byte & 0x80)
            continue;
        if ((i > 0 && byte == 0) || (i == longestVarint - 1 && byte > 1))
            return {};
        from = from.subspan(i + 1);
        return value;
    }
    return {};
}

void appendSized(Bytes &to, ByteView bytes)
{
    appendVarint(to, bytes.size());
    append(to, bytes);
}

std::optional<ByteView> takeSized(ByteView &from)
{
    const auto size = takeVarint(from);
    if (!size || *size > from.size())
        return {};
    const ByteView taken = from.first(static_cast<std::size_t>(*size));
    from = from.subspan(taken.size());
    return taken;
}

Bytes encodeNumbers(const Numbers &values)
{
    enum Form : Byte { Constant, Packed, Sparse, Differences, Dictionary };
    if (values.empty())
        return {};
    const Range range = rangeOf(values);
    if (range.least == range.most) {
        Bytes bytes;
        if (range.least != 0) {
            bytes.push_back(Constant);
            appendVarint(bytes, range.least);
        }
        return bytes;
    }
    Bytes best = asPacked(values, Packed);
    const auto keepSmaller = [&best](Bytes other) {
        if (other.size() < best.size())
            best = std::move(other);
    };
    const auto zeros = static_cast<std::size_t>(std::count(values.begin(), values.end(), 0));
    if (zeros * 4 > values.size()) {
        Numbers present;
        std::copy_if(values.begin(), values.end(), std::back_inserter(present), [](std::uint64_t value) { return value != 0; });
        keepSmaller(asSparse(values, present, Sparse));
    }
    const Steps steps = stepsOf(values);
    if (steps.width < widthOf(range.most - range.least))
        keepSmaller(asDifferences(values, steps.least, steps.width, Differences));
    if (best.size() > values.size() / 2) {
        if (const Numbers words = distinctOf(values); !words.empty())
            keepSmaller(asDictionary(values, words, Dictionary));
    }
    return best;
}

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

void NumberColumn::decodeAll()
{
    Numbers all(m_rows);
    std::uint64_t running = m_first;
    std::size_t stored = 0;
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (m_form == Differences) {
            running += row == 0 ? 0 : m_base + bitsAt(m_bits, (row - 1) * m_width, m_width);
            all[row] = running;
        } else if (m_form == Sparse) {
            if (m_present[row / 8] >> row % 8 & 1)
                all[row] = m_base + bitsAt(m_bits, stored++ * m_width, m_width);
        } else {
            all[row] = at(row);
        }
    }
    m_all = std::move(all);
}

std::uint64_t NumberColumn::at(std::size_t row) const
{
    if (!m_all.empty())
        return m_all[row];
    switch (m_form) {
    case Constant: return m_base;
    case Packed: return m_base + bitsAt(m_bits, row * m_width, m_width);
    case Dictionary: return m_dictionary[static_cast<std::size_t>(bitsAt(m_bits, row * m_width, m_width))];
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
    std::uint64_t running = m_first;
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (m_form == Differences && m_all.empty()) {
            running += row == 0 ? 0 : m_base + bitsAt(m_bits, (row - 1) * m_width, m_width);
            if (running == value)
                return row;
        } else if (at(row) == value) {
            return row;
        }
    }
    return {};
}

} // namespace guichet::sync
