// SPDX-License-Identifier: Apache-2.0
#include "sync/bit_row.h"
#include "sync/number_column.h"

#include <algorithm>

// How large each form would be is computed before any is written.
namespace guichet::sync {
namespace {

using Form = NumberColumn::Form;
using Values = std::span<const std::uint64_t>;

constexpr std::size_t fewRows = 256; // up to here a dictionary is worth its words only when they are few
constexpr std::size_t fewWords = 16;

unsigned widthOf(std::uint64_t range)
{
    return static_cast<unsigned>(std::bit_width(range));
}

struct Range {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    std::size_t zeros = 0;
    std::uint64_t leastPresent = ~std::uint64_t{0}; // of those that are not 0
};

Range rangeOf(Values values)
{
    Range range{values.front(), values.front(), 0, ~std::uint64_t{0}};
    for (const std::uint64_t value : values) {
        range.least = std::min(range.least, value);
        range.most = std::max(range.most, value);
        range.zeros += value == 0;
        range.leastPresent = std::min(range.leastPresent, value - 1);
    }
    ++range.leastPresent;
    return range;
}

// A form and what stands before its bits.
struct Plan {
    Form form = Form::Constant;
    std::uint64_t base = 0; // of Differences: the smallest, zigzag
    unsigned width = 0;
    std::size_t bytes = 0;
};

Plan planPacked(Values values, const Range &range)
{
    const unsigned width = widthOf(range.most - range.least);
    return {Form::Packed, range.least, width, 2 + sizeOfVarint(range.least) + bytesOfBits(values.size() * width)};
}

Plan planSparse(Values values, const Range &range)
{
    const unsigned width = widthOf(range.most - range.leastPresent);
    const std::size_t present = values.size() - range.zeros;
    return {Form::Sparse, range.leastPresent, width,
            2 + sizeOfVarint(range.leastPresent) + bytesOfBits(values.size()) + bytesOfBits(present * width)};
}

Plan planDifferences(Values values)
{
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const auto step = static_cast<std::int64_t>(values[i] - values[i - 1]);
        least = i == 1 ? step : std::min(least, step);
        most = i == 1 ? step : std::max(most, step);
    }
    const unsigned width = widthOf(static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least));
    return {Form::Differences, zigzag(least), width,
            2 + sizeOfVarint(values.front()) + sizeOfVarint(zigzag(least)) + bytesOfBits((values.size() - 1) * width)};
}

Plan planDictionary(Values values, const Numbers &words)
{
    const unsigned width = widthOf(words.size() - 1);
    std::size_t bytes = 2 + sizeOfVarint(words.size()) + bytesOfBits(values.size() * width);
    std::uint64_t previous = 0;
    for (const std::uint64_t word : words) {
        bytes += sizeOfVarint(word - previous);
        previous = word;
    }
    return {Form::Dictionary, 0, width, bytes};
}

// Ascending; empty when there are too many of them.
Numbers distinctOf(Values values)
{
    Numbers words;
    if (values.size() > fewRows) {
        words.assign(values.begin(), values.end());
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words.size() > NumberColumn::mostWords ? Numbers{} : words;
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

void writeSparse(Bytes &to, Values values, const Plan &plan)
{
    appendVarint(to, plan.base);
    BitWriter present(to);
    for (const std::uint64_t value : values)
        present.add(value != 0, 1);
    present.finish();
    to.push_back(static_cast<Byte>(plan.width));
    BitWriter bits(to);
    for (const std::uint64_t value : values) {
        if (value != 0)
            bits.add(value - plan.base, plan.width);
    }
    bits.finish();
}

// Smallest difference first, as a signed number; then what each is above it.
void writeDifferences(Bytes &to, Values values, const Plan &plan)
{
    appendVarint(to, values.front());
    appendVarint(to, plan.base);
    to.push_back(static_cast<Byte>(plan.width));
    const auto least = static_cast<std::uint64_t>(unzigzag(plan.base));
    BitWriter bits(to);
    for (std::size_t i = 1; i < values.size(); ++i)
        bits.add(values[i] - values[i - 1] - least, plan.width);
    bits.finish();
}

void writeDictionary(Bytes &to, Values values, const Numbers &words, unsigned width)
{
    appendVarint(to, words.size());
    std::uint64_t previous = 0;
    for (const std::uint64_t word : words) {
        appendVarint(to, word - previous);
        previous = word;
    }
    to.push_back(static_cast<Byte>(width));
    BitWriter bits(to);
    for (const std::uint64_t value : values)
        bits.add(static_cast<std::uint64_t>(std::lower_bound(words.begin(), words.end(), value) - words.begin()), width);
    bits.finish();
}

void writePacked(Bytes &to, Values values, const Plan &plan)
{
    appendVarint(to, plan.base);
    to.push_back(static_cast<Byte>(plan.width));
    BitWriter bits(to);
    for (const std::uint64_t value : values)
        bits.add(value - plan.base, plan.width);
    bits.finish();
}

// The smallest form; `words` are filled in when a dictionary is.
Plan planOf(Values values, Numbers &words)
{
    const Range range = rangeOf(values);
    if (range.least == range.most)
        return {Form::Constant, range.least, 0, range.least == 0 ? 0 : 1 + sizeOfVarint(range.least)};
    Plan best = planPacked(values, range);
    const auto keepSmaller = [&best](const Plan &other) { best = other.bytes < best.bytes ? other : best; };
    if (range.zeros * 4 > values.size())
        keepSmaller(planSparse(values, range));
    if (const Plan differences = planDifferences(values); differences.width < widthOf(range.most - range.least))
        keepSmaller(differences);
    if (best.bytes > values.size() / 2) {
        words = distinctOf(values);
        if (!words.empty())
            keepSmaller(planDictionary(values, words));
    }
    return best;
}

void write(Bytes &to, Values values, const Plan &plan, const Numbers &words)
{
    if (plan.bytes == 0)
        return;
    to.push_back(static_cast<Byte>(plan.form));
    switch (plan.form) {
    case Form::Constant: appendVarint(to, plan.base); break;
    case Form::Packed: writePacked(to, values, plan); break;
    case Form::Sparse: writeSparse(to, values, plan); break;
    case Form::Differences: writeDifferences(to, values, plan); break;
    case Form::Dictionary: writeDictionary(to, values, words, plan.width); break;
    }
}

} // namespace

Bytes encodeNumbers(std::span<const std::uint64_t> values)
{
    Bytes bytes;
    Numbers words;
    if (!values.empty())
        write(bytes, values, planOf(values, words), words);
    return bytes;
}

void appendNumbers(Bytes &to, std::span<const std::uint64_t> values)
{
    Numbers words;
    const Plan plan = values.empty() ? Plan{} : planOf(values, words);
    appendVarint(to, plan.bytes);
    write(to, values, plan, words);
}

} // namespace guichet::sync
