// SPDX-License-Identifier: Apache-2.0
#include "sync/delta_block.h"

#include "sync/byte_planes.h"
#include "terminal/base/check.h"

#include <algorithm>
#include <numeric>

namespace guichet::sync {
namespace {

constexpr Byte formatVersion = 1;
constexpr std::uint64_t householdBits = ((std::uint64_t{1} << (householdNumberCount + householdTextCount)) - 1)
    & ~(std::uint64_t{1} << (householdNumberCount + static_cast<std::size_t>(HouseholdText::Id)));
constexpr std::uint64_t memberBits = (std::uint64_t{1} << (memberFieldCount + memberTextCount)) - 1;

std::vector<std::string_view> viewsOf(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

void appendTexts(Bytes &to, const std::vector<std::string> &texts)
{
    appendSized(to, encodeTexts(viewsOf(texts)));
}

void appendPlanes(Bytes &to, const Numbers &values)
{
    appendSized(to, encodePlanes(values));
}

std::uint64_t sizeOfDifference(std::uint64_t difference)
{
    return difference >> 63 ? ~difference + 1 : difference;
}

// Amounts are multiples of a coin: what all have in common is written once.
void appendChanges(Bytes &to, const NumberChanges &changes)
{
    std::uint64_t scale = 0;
    for (const std::uint64_t value : changes.values)
        scale = std::gcd(scale, changes.areAbsolute ? value : sizeOfDifference(value));
    scale = std::max<std::uint64_t>(scale, 1);
    Numbers scaled;
    for (const std::uint64_t value : changes.values) {
        const std::uint64_t size = (changes.areAbsolute ? value : sizeOfDifference(value)) / scale;
        const bool isBelow = !changes.areAbsolute && value >> 63;
        scaled.push_back(changes.areAbsolute ? size : zigzag(static_cast<std::int64_t>(isBelow ? ~size + 1 : size)));
    }
    Bytes bytes;
    if (!changes.values.empty()) {
        bytes.push_back(changes.areAbsolute ? 1 : 0);
        appendVarint(bytes, scale);
        append(bytes, encodePlanes(scaled));
    }
    appendSized(to, bytes);
}

// Sized columns one after another; after the first that is none, all are none.
class Columns {
public:
    explicit Columns(ByteView bytes)
        : m_rest(bytes)
    {
    }

    std::size_t count()
    {
        const auto number = takeVarint(m_rest);
        m_fits = m_fits && number && *number <= largestBlockRows;
        return m_fits ? static_cast<std::size_t>(*number) : 0;
    }
    Numbers numbers(std::size_t rows)
    {
        auto values = decodePlanes(column(), m_fits ? rows : 0);
        m_fits = m_fits && values;
        return m_fits ? std::move(*values) : Numbers(rows, 0);
    }
    std::vector<std::string> texts(std::size_t rows)
    {
        auto opened = TextColumn::open(column(), rows);
        m_fits = m_fits && opened;
        std::vector<std::string> texts;
        if (!m_fits)
            return texts;
        opened->decodeAll();
        for (std::size_t row = 0; row < rows; ++row)
            texts.push_back(opened->at(row));
        return texts;
    }
    NumberChanges changes(std::size_t rows)
    {
        ByteView bytes = column();
        if (rows == 0) {
            m_fits = m_fits && bytes.empty();
            return {};
        }
        m_fits = m_fits && !bytes.empty() && bytes[0] <= 1;
        if (!m_fits)
            return {};
        NumberChanges changes{bytes[0] == 1, {}};
        bytes = bytes.subspan(1);
        const auto scale = takeVarint(bytes);
        auto values = decodePlanes(bytes, rows);
        m_fits = scale && *scale > 0 && values;
        for (std::size_t row = 0; m_fits && row < rows; ++row)
            changes.values.push_back(*scale * (changes.areAbsolute ? (*values)[row] : static_cast<std::uint64_t>(unzigzag((*values)[row]))));
        return changes;
    }
    ByteView column()
    {
        const auto taken = m_fits ? takeSized(m_rest) : std::nullopt;
        m_fits = m_fits && taken;
        return taken.value_or(ByteView());
    }
    bool fits() const { return m_fits; }
    bool isWhole() const { return m_fits && m_rest.empty(); }
    void demand(bool holds) { m_fits = m_fits && holds; }

private:
    ByteView m_rest;
    bool m_fits = true;
};

std::size_t rowsWith(const Numbers &masks, std::size_t column)
{
    return static_cast<std::size_t>(std::count_if(masks.begin(), masks.end(), [column](std::uint64_t mask) { return mask >> column & 1; }));
}

bool areWithin(const Numbers &masks, std::uint64_t bits)
{
    return std::all_of(masks.begin(), masks.end(), [bits](std::uint64_t mask) { return (mask & ~bits) == 0; });
}

// The sum of counts, or one more than may be.
std::size_t sumOf(const Numbers &counts)
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : counts)
        sum = std::min<std::uint64_t>(sum + std::min<std::uint64_t>(count, largestBlockRows + 1), largestBlockRows + 1);
    return static_cast<std::size_t>(sum);
}

void readPeople(DeltaBlock &block, Columns &from)
{
    block.householdMasks = from.numbers(block.changed.size());
    from.demand(areWithin(block.householdMasks, householdBits));
    block.memberCounts = from.numbers(rowsWith(block.householdMasks, static_cast<std::size_t>(HouseholdNumber::Members)));
    const std::size_t members = sumOf(block.memberCounts);
    from.demand(members <= largestBlockRows);
    block.sources = from.numbers(from.fits() ? members : 0);
    block.touched = from.numbers(block.changed.size());
    const std::size_t touched = sumOf(block.touched);
    from.demand(touched <= largestBlockRows);
    block.steps = from.numbers(from.fits() ? touched : 0);
    block.memberMasks = from.numbers(from.fits() ? touched : 0);
    from.demand(areWithin(block.memberMasks, memberBits));
}

void readValues(DeltaBlock &block, Columns &from)
{
    for (std::size_t i = 1; i < householdNumberCount; ++i)
        block.householdNumbers[i] = from.changes(rowsWith(block.householdMasks, i));
    for (std::size_t i = 1; i < householdTextCount; ++i)
        block.householdTexts[i] = from.texts(rowsWith(block.householdMasks, householdNumberCount + i));
    for (std::size_t i = 0; i < memberFieldCount; ++i)
        block.memberNumbers[i] = from.changes(rowsWith(block.memberMasks, i));
    for (std::size_t i = 0; i < memberTextCount; ++i)
        block.memberTexts[i] = from.texts(rowsWith(block.memberMasks, memberFieldCount + i));
}

} // namespace

Bytes encodeDeltaBlock(const DeltaBlock &block)
{
    Bytes bytes{formatVersion};
    for (const std::size_t count : {block.removed.size(), block.changed.size(), block.added})
        appendVarint(bytes, count);
    appendTexts(bytes, block.removed);
    appendTexts(bytes, block.changed);
    for (const Numbers *column : {&block.householdMasks, &block.memberCounts, &block.sources, &block.touched, &block.steps, &block.memberMasks})
        appendPlanes(bytes, *column);
    for (std::size_t i = 1; i < householdNumberCount; ++i)
        appendChanges(bytes, block.householdNumbers[i]);
    for (std::size_t i = 1; i < householdTextCount; ++i)
        appendTexts(bytes, block.householdTexts[i]);
    for (const NumberChanges &column : block.memberNumbers)
        appendChanges(bytes, column);
    for (const auto &column : block.memberTexts)
        appendTexts(bytes, column);
    appendSized(bytes, block.came);
    return bytes;
}

Outcome<DeltaBlock> parseDeltaBlock(ByteView bytes)
{
    if (bytes.empty() || bytes[0] != formatVersion)
        return fail(Code::R06, {}, "not a block of a delta");
    Columns from(bytes.subspan(1));
    DeltaBlock block;
    const std::size_t removed = from.count();
    const std::size_t changed = from.count();
    block.added = from.count();
    block.removed = from.texts(removed);
    block.changed = from.texts(changed);
    if (from.fits())
        readPeople(block, from);
    if (from.fits())
        readValues(block, from);
    block.came = copyOf(from.column());
    if (!from.isWhole())
        return fail(Code::R06, {}, "not a block of a delta");
    return block;
}

} // namespace guichet::sync
