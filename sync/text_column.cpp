// SPDX-License-Identifier: Apache-2.0
#include "sync/text_column.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::sync {
namespace {

constexpr std::size_t mostDigits = 18;
constexpr char anyDigit = '0'; // in a shape; every other character stands for itself

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string shapeOf(std::string_view text)
{
    std::string shape(text);
    std::replace_if(shape.begin(), shape.end(), isDigit, anyDigit);
    return shape;
}

std::size_t digitsIn(std::string_view shape)
{
    return static_cast<std::size_t>(std::count(shape.begin(), shape.end(), anyDigit));
}

// The digits of `text` as one number; nothing when it has another shape.
std::optional<std::uint64_t> digitsBy(std::string_view shape, std::string_view text)
{
    if (text.size() != shape.size())
        return {};
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (shape[i] == anyDigit && isDigit(text[i]))
            number = number * 10 + static_cast<std::uint64_t>(text[i] - '0');
        else if (shape[i] != text[i] || shape[i] == anyDigit)
            return {};
    }
    return number;
}

void writeBy(std::string &text, std::string_view shape, std::uint64_t number)
{
    text = shape;
    for (std::size_t i = text.size(); i-- > 0;) {
        if (shape[i] == anyDigit) {
            text[i] = static_cast<char>('0' + number % 10);
            number /= 10;
        }
    }
}

std::optional<Bytes> asShaped(const std::vector<std::string_view> &values, Byte form)
{
    const auto first = std::find_if(values.begin(), values.end(), [](std::string_view text) { return !text.empty(); });
    const std::string shape = shapeOf(*first);
    if (digitsIn(shape) == 0 || digitsIn(shape) > mostDigits)
        return {};
    Numbers numbers;
    numbers.reserve(values.size());
    for (const std::string_view text : values) {
        const auto digits = text.empty() ? std::nullopt : digitsBy(shape, text);
        if (!text.empty() && !digits)
            return {};
        numbers.push_back(digits ? *digits + 1 : 0);
    }
    Bytes bytes{form};
    appendSized(bytes, bytesOf(shape));
    append(bytes, encodeNumbers(numbers));
    return bytes;
}

Bytes asDirect(const std::vector<std::string_view> &values, Byte form)
{
    Bytes bytes{form};
    appendWords(bytes, values);
    return bytes;
}

// Words in ascending order: alike ones stand together, which suits zstd.
Bytes asDictionary(const std::vector<std::string_view> &values, Byte form)
{
    std::vector<std::string_view> words = values;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    Numbers numbers;
    numbers.reserve(values.size());
    for (const std::string_view text : values)
        numbers.push_back(static_cast<std::uint64_t>(std::lower_bound(words.begin(), words.end(), text) - words.begin()));
    Bytes bytes{form};
    appendVarint(bytes, words.size());
    appendWords(bytes, words);
    append(bytes, encodeNumbers(numbers));
    return bytes;
}

// Valid as a whole and no word begins inside a character.
bool areWordsValid(std::string_view text, const std::vector<std::uint32_t> &ends)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return true;
    return utf8::isValid(text) && std::all_of(ends.begin(), ends.end(), [&](std::uint32_t end) {
        return end == text.size() || (static_cast<unsigned char>(text[end]) & 0xC0) != 0x80;
    });
}

} // namespace

void appendWords(Bytes &to, const std::vector<std::string_view> &words)
{
    Numbers lengths;
    lengths.reserve(words.size());
    std::size_t total = 0;
    for (const std::string_view each : words) {
        lengths.push_back(each.size());
        total += each.size();
    }
    appendNumbers(to, lengths);
    appendVarint(to, total);
    for (const std::string_view each : words)
        append(to, bytesOf(each));
}

Bytes encodeTexts(const std::vector<std::string_view> &values)
{
    enum Form : Byte { Empty, Dictionary, Direct, Shaped };
    if (std::all_of(values.begin(), values.end(), [](std::string_view text) { return text.empty(); }))
        return {};
    if (auto shaped = asShaped(values, Shaped))
        return std::move(*shaped);
    Bytes direct = asDirect(values, Direct);
    Bytes dictionary = asDictionary(values, Dictionary);
    return dictionary.size() < direct.size() ? dictionary : direct;
}

std::optional<TextColumn> TextColumn::open(ByteView bytes, std::size_t rows)
{
    TextColumn column;
    column.m_rows = rows;
    if (bytes.empty())
        return column;
    if (rows == 0 || bytes[0] == Empty || bytes[0] > Shaped)
        return {};
    column.m_form = static_cast<Form>(bytes[0]);
    ByteView rest = bytes.subspan(1);
    bool read = false;
    if (column.m_form == Direct)
        read = column.readWords(rest, rows) && rest.empty();
    if (column.m_form == Dictionary)
        read = column.readDictionary(rest);
    if (column.m_form == Shaped)
        read = column.readShaped(rest);
    if (!read)
        return {};
    return column;
}

bool TextColumn::readWords(ByteView &bytes, std::size_t count)
{
    const auto lengthBytes = takeSized(bytes);
    auto lengths = lengthBytes ? NumberColumn::open(*lengthBytes, count) : std::nullopt;
    const auto text = lengths ? takeSized(bytes) : std::nullopt;
    if (!text)
        return false;
    lengths->decodeAll();
    m_text = textOf(*text);
    m_ends.reserve(count);
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t length = lengths->at(i);
        if (length > m_text.size() - end)
            return false;
        end += length;
        m_ends.push_back(static_cast<std::uint32_t>(end));
    }
    return end == m_text.size() && areWordsValid(m_text, m_ends);
}

bool TextColumn::readDictionary(ByteView bytes)
{
    const auto count = takeVarint(bytes);
    if (!count || *count == 0 || *count > m_rows || !readWords(bytes, static_cast<std::size_t>(*count)))
        return false;
    auto numbers = NumberColumn::open(bytes, m_rows);
    if (!numbers || numbers->greatest() >= m_ends.size())
        return false;
    m_numbers = std::move(*numbers);
    return true;
}

bool TextColumn::readShaped(ByteView bytes)
{
    const auto shape = takeSized(bytes);
    auto numbers = shape ? NumberColumn::open(bytes, m_rows) : std::nullopt;
    if (!numbers || !utf8::isValid(textOf(*shape)) || digitsIn(textOf(*shape)) > mostDigits)
        return false;
    m_text = textOf(*shape);
    m_numbers = std::move(*numbers);
    return true;
}

void TextColumn::decodeAll()
{
    if (m_form == Shaped || m_form == Dictionary)
        m_numbers.decodeAll();
}

std::string_view TextColumn::word(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return m_text.substr(begin, m_ends[index] - begin);
}

std::string TextColumn::at(std::size_t row) const
{
    std::string room;
    return std::string(read(row, room));
}

std::string_view TextColumn::read(std::size_t row, std::string &room) const
{
    switch (m_form) {
    case Empty: return {};
    case Direct: return word(row);
    case Dictionary: return word(static_cast<std::size_t>(m_numbers.at(row)));
    case Shaped: {
        const std::uint64_t number = m_numbers.at(row);
        if (number == 0)
            return {};
        writeBy(room, m_text, number - 1);
        return room;
    }
    }
    return {};
}

std::optional<std::size_t> TextColumn::find(std::string_view text, std::size_t from) const
{
    if (m_form == Empty || text.empty())
        return {};
    if (m_form == Shaped) {
        const auto digits = digitsBy(m_text, text);
        if (digits && from == 0)
            return m_numbers.find(*digits + 1);
        for (std::size_t row = from; digits && row < m_rows; ++row) {
            if (m_numbers.at(row) == *digits + 1)
                return row;
        }
        return {};
    }
    for (std::size_t row = from; row < m_rows; ++row) {
        if (word(m_form == Direct ? row : static_cast<std::size_t>(m_numbers.at(row))) == text)
            return row;
    }
    return {};
}

} // namespace guichet::sync
