// SPDX-License-Identifier: Apache-2.0
#include "sync/text_column.h"

#include <algorithm>

// Rows of a column as a column of their own.
namespace guichet::sync {

bool TextColumn::isEmptyAt(std::size_t row) const
{
    switch (m_form) {
    case Empty: return true;
    case Direct: return word(row).empty();
    case Dictionary: return word(static_cast<std::size_t>(m_numbers.at(row))).empty();
    case Shaped: return m_numbers.at(row) == 0;
    }
    return true;
}

// Digits stay numbers: nothing is written out to be read again.
void TextColumn::appendShaped(Bytes &to, std::span<const std::uint64_t> numbers) const
{
    if (std::all_of(numbers.begin(), numbers.end(), [](std::uint64_t number) { return number == 0; })) {
        appendVarint(to, 0);
        return;
    }
    Bytes column{Shaped};
    appendSized(column, bytesOf(m_text));
    append(column, encodeNumbers(numbers));
    appendSized(to, column);
}

// The words of these rows, in the order of the larger dictionary: numbers are
// compared, not texts. Where hardly any comes twice, the texts themselves are smaller.
void TextColumn::appendPlaces(Bytes &to, std::span<const std::uint64_t> places) const
{
    Numbers used(places.begin(), places.end());
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    std::vector<std::string_view> words;
    words.reserve(places.size());
    const bool isWorthIt = used.size() * 4 <= places.size() * 3;
    for (const std::uint64_t place : isWorthIt ? std::span<const std::uint64_t>(used) : places)
        words.push_back(word(static_cast<std::size_t>(place)));
    Bytes column{isWorthIt ? Dictionary : Direct};
    if (isWorthIt)
        appendVarint(column, words.size());
    appendWords(column, words);
    if (isWorthIt) {
        Numbers numbers(places.begin(), places.end());
        for (std::uint64_t &number : numbers)
            number = static_cast<std::uint64_t>(std::lower_bound(used.begin(), used.end(), number) - used.begin());
        append(column, encodeNumbers(numbers));
    }
    const bool isAllEmpty = used.size() == 1 && word(static_cast<std::size_t>(used.front())).empty();
    appendSized(to, isAllEmpty ? ByteView{} : ByteView(column));
}

void TextColumn::appendTexts(Bytes &to, std::size_t first, std::size_t count) const
{
    std::vector<std::string_view> texts;
    texts.reserve(count);
    for (std::size_t row = first; row < first + count; ++row)
        texts.push_back(word(row));
    appendSized(to, encodeTexts(texts));
}

void TextColumn::appendSlice(Bytes &to, std::size_t first, std::size_t count) const
{
    if (m_form == Empty || count == 0)
        appendVarint(to, 0);
    else if (m_form == Shaped)
        appendShaped(to, m_numbers.slice(first, count));
    else if (m_form == Dictionary)
        appendPlaces(to, m_numbers.slice(first, count));
    else
        appendTexts(to, first, count);
}

} // namespace guichet::sync
