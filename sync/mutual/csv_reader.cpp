// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/csv_reader.h"

#include "terminal/base/utf8.h"

#include <algorithm>
#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr int endOfFile = -1;
constexpr std::string_view separators = ",;\t";
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

bool isLineEnd(int character)
{
    return character == '\n' || character == '\r';
}

// Takes one field off the front of `rest`, its separator left in place.
std::optional<std::string> takeQuoted(std::string_view &rest, char separator)
{
    std::string field;
    rest.remove_prefix(1);
    for (;;) {
        const std::size_t quote = rest.find('"');
        if (quote == std::string_view::npos)
            return {};
        field.append(rest.substr(0, quote));
        rest.remove_prefix(quote + 1);
        if (rest.empty() || rest.front() == separator)
            return field;
        if (rest.front() != '"')
            return {};
        field.push_back('"');
        rest.remove_prefix(1);
    }
}

std::string takeBare(std::string_view &rest, char separator)
{
    const std::size_t end = std::min(rest.find(separator), rest.size());
    std::string field(rest.substr(0, end));
    rest.remove_prefix(end);
    return field;
}

} // namespace

char findSeparator(std::string_view header)
{
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (const char character : header) {
        if (character == '"')
            quoted = !quoted;
        const std::size_t found = separators.find(character);
        if (!quoted && found != std::string_view::npos)
            ++counts[found];
    }
    return separators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

std::optional<std::vector<std::string>> splitRecord(std::string_view record, char separator)
{
    std::vector<std::string> fields;
    for (;;) {
        if (!record.empty() && record.front() == '"') {
            auto field = takeQuoted(record, separator);
            if (!field)
                return {};
            fields.push_back(std::move(*field));
        } else {
            fields.push_back(takeBare(record, separator));
        }
        if (record.empty())
            return fields;
        record.remove_prefix(1);
    }
}

Outcome<CsvReader> CsvReader::open(const std::string &path, std::string name)
{
    CsvReader reader;
    reader.m_name = std::move(name);
    std::error_code error;
    const bool isFile = std::filesystem::is_regular_file(path, error);
    if (isFile)
        reader.m_file.open(path, std::ios::binary);
    if (!isFile || !reader.m_file)
        return fail(Code::E04, {{"fichier", reader.m_name}});
    reader.m_bytesInAll = std::filesystem::file_size(path, error);
    reader.peek();
    const std::string_view start(reader.m_buffer.data(), reader.m_end);
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        return reader.refuse(Code::I01, 1);
    if (start.starts_with(utf8Mark))
        reader.m_at = utf8Mark.size();
    return reader;
}

Unexpected<Failure> CsvReader::refuse(Code code, std::uint64_t line) const
{
    return fail(code, {{"fichier", m_name}, {"ligne", std::to_string(line)}});
}

int CsvReader::peek()
{
    if (m_at == m_end) {
        m_file.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
        m_end = static_cast<std::size_t>(m_file.gcount());
        m_at = 0;
        if (m_end == 0)
            return endOfFile;
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvReader::take()
{
    const int character = peek();
    if (character == endOfFile)
        return character;
    ++m_at;
    ++m_bytesRead;
    return character;
}

// Before the header is read, any of the three may turn out to be it.
bool CsvReader::isSeparator(char character) const
{
    return m_separator == '\0' ? separators.find(character) != std::string_view::npos : character == m_separator;
}

// One of LF, CR or CR LF, which counts as one line.
void CsvReader::takeLineEnd()
{
    if (take() == '\r' && peek() == '\n')
        take();
    ++m_line;
}

bool CsvReader::skipBlankLines()
{
    while (isLineEnd(peek()))
        takeLineEnd();
    return peek() != endOfFile;
}

// The bytes up to the line end that stands outside quotes, line ends inside kept
// as \n. A quote opens only at the beginning of a field: elsewhere it is a sign
// like another (5" of gauze).
Outcome<std::string> CsvReader::takeRawRecord()
{
    const std::uint64_t begins = m_line;
    std::string raw;
    bool quoted = false;
    bool justClosed = false;
    for (int next = peek(); next != endOfFile; next = peek()) {
        if (isLineEnd(next) && !quoted) {
            takeLineEnd();
            return raw;
        }
        if (raw.size() == largestRecord)
            return refuse(Code::I04, begins);
        if (isLineEnd(next)) {
            takeLineEnd();
            raw.push_back('\n');
            continue;
        }
        const bool isQuote = next == '"';
        const bool opens = isQuote && !quoted && (raw.empty() || justClosed || isSeparator(raw.back()));
        justClosed = isQuote && quoted;
        quoted = opens || (quoted && !isQuote);
        raw.push_back(static_cast<char>(take()));
    }
    if (quoted)
        return refuse(Code::I04, begins);
    return raw;
}

Outcome<bool> CsvReader::next(CsvRecord &record)
{
    if (!skipBlankLines())
        return false;
    record.line = m_line;
    const auto raw = takeRawRecord();
    if (!raw)
        return raw.failure();
    if (raw->find('\0') != std::string::npos || !utf8::isValid(*raw))
        return refuse(Code::I01, record.line);
    if (m_separator == '\0')
        m_separator = findSeparator(*raw);
    auto fields = splitRecord(*raw, m_separator);
    if (!fields)
        return refuse(Code::I04, record.line);
    record.fields = std::move(*fields);
    return true;
}

} // namespace guichet::mutual
