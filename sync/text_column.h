// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/number_column.h"

#include <string>
#include <string_view>

// Many texts of one kind, small (sync/FORMAT.md, "Columns"): a dictionary, the
// texts themselves, or, for identifiers and phone numbers of one shape, the shape
// and their digits as numbers. Zero bytes mean that all are empty.
namespace guichet::sync {

// Words one after another, their lengths before them: a part of a column.
void appendWords(Bytes &to, const std::vector<std::string_view> &words);
Bytes encodeTexts(const std::vector<std::string_view> &values);

// Reads a column in place: the bytes must outlive it.
class TextColumn {
public:
    TextColumn() = default;
    // Nothing when the bytes are not a column of that many rows of valid UTF-8.
    static std::optional<TextColumn> open(ByteView bytes, std::size_t rows);

    // Makes rows cheap to read one after another.
    void decodeAll();
    std::string at(std::size_t row) const; // row < rows
    // The same without a text of its own where it can be: in the column or in `room`.
    std::string_view read(std::size_t row, std::string &room) const;
    bool isEmptyAt(std::size_t row) const;
    // Some rows as a column, its length as a varint before it; after decodeAll() only.
    void appendSlice(Bytes &to, std::size_t first, std::size_t count) const;
    // The next row from `from` on that holds exactly this text.
    std::optional<std::size_t> find(std::string_view text, std::size_t from = 0) const;

private:
    enum Form : Byte { Empty, Dictionary, Direct, Shaped };

    bool readWords(ByteView &bytes, std::size_t count);
    bool readDictionary(ByteView bytes);
    bool readShaped(ByteView bytes);
    std::string_view word(std::size_t index) const;
    void appendShaped(Bytes &to, std::span<const std::uint64_t> numbers) const;
    void appendPlaces(Bytes &to, std::span<const std::uint64_t> places) const;
    void appendTexts(Bytes &to, std::size_t first, std::size_t count) const;

    Form m_form = Empty;
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_ends{}; // of each word in m_text
    std::string_view m_text{};           // all words, or the shape
    NumberColumn m_numbers{};            // which word, or the digits
};

} // namespace guichet::sync
