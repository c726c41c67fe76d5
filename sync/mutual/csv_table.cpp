// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/csv_table.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char &character : lower) {
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return lower;
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        if (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
        else
            return text;
    }
}

CsvTable::CsvTable(CsvReader reader, std::span<const Column> columns)
    : m_reader(std::move(reader))
    , m_columns(columns)
    , m_places(columns.size())
{
}

Outcome<CsvTable> CsvTable::open(const std::string &path, std::string name, std::span<const Column> columns)
{
    auto reader = CsvReader::open(path, std::move(name));
    if (!reader)
        return reader.failure();
    CsvTable table(std::move(*reader), columns);
    if (const auto done = table.readHeader(); !done)
        return done.failure();
    return table;
}

Outcome<void> CsvTable::readHeader()
{
    const auto found = m_reader.next(m_record);
    if (!found)
        return found.failure();
    if (!*found)
        m_record.fields.clear();
    // A separator at the end of every line makes an empty column without a name.
    while (!m_record.fields.empty() && trimmed(m_record.fields.back()).empty())
        m_record.fields.pop_back();
    m_width = m_record.fields.size();
    for (std::size_t at = 0; at < m_width; ++at) {
        if (const auto placed = place(m_record.fields[at], at); !placed)
            return placed.failure();
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isRequired && !m_places[i])
            return fail(Code::I02, {{"fichier", m_reader.name()}, {"colonne", std::string(m_columns[i].name)}});
    }
    return {};
}

Outcome<void> CsvTable::place(const std::string &header, std::size_t at)
{
    const std::string name = lowerAscii(trimmed(header));
    const auto known = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.name == name; });
    if (known == m_columns.end()) {
        m_unknown.emplace_back(trimmed(header));
        return {};
    }
    auto &slot = m_places[static_cast<std::size_t>(known - m_columns.begin())];
    if (slot)
        return fail(Code::I05, {{"fichier", m_reader.name()}, {"ligne", "1"}, {"colonne", name}, {"valeur", name}});
    slot = at;
    return {};
}

Outcome<bool> CsvTable::next()
{
    auto &fields = m_record.fields;
    do {
        const auto found = m_reader.next(m_record);
        if (!found || !*found)
            return found;
    } while (std::all_of(fields.begin(), fields.end(), [](const std::string &field) { return trimmed(field).empty(); }));
    while (fields.size() > m_width && trimmed(fields.back()).empty())
        fields.pop_back();
    if (fields.size() == m_width)
        return true;
    return fail(Code::I03,
        {{"fichier", m_reader.name()}, {"ligne", std::to_string(m_record.line)},
            {"colonne", std::to_string(std::min(fields.size(), m_width) + 1)},
            {"attendu", std::to_string(m_width) + " ≠ " + std::to_string(fields.size())}});
}

std::string_view CsvTable::cell(std::size_t column) const
{
    const auto place = m_places[column];
    return place ? trimmed(m_record.fields[*place]) : std::string_view{};
}

} // namespace guichet::mutual
