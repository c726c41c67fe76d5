// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/row_reader.h"

#include "sync/mutual/table_values.h"
#include "terminal/base/utf8.h"

namespace guichet::mutual {

namespace {

constexpr std::size_t longestShownValue = 60;

std::string rangeText(std::int64_t least, std::int64_t most)
{
    return std::to_string(least) + "…" + std::to_string(most);
}

} // namespace

void RowReader::add(Code code, std::size_t column, std::pair<std::string, std::string> last)
{
    if (!m_good)
        return;
    m_good = false;
    m_problems.add(Failure{code,
        {{"fichier", m_table.reader().name()}, {"ligne", std::to_string(m_table.line())}, {"colonne", std::string(m_table.columnName(column))},
            std::move(last)}});
}

void RowReader::refuse(std::size_t column, std::string_view expected)
{
    add(Code::I03, column, {"attendu", std::string(expected)});
}

void RowReader::refuse(Code code, std::size_t column)
{
    add(code, column, {"valeur", std::string(utf8::clipped(cell(column), longestShownValue))});
}

void RowReader::require(std::size_t column, std::string_view expected)
{
    if (isEmpty(column))
        refuse(column, expected);
}

std::string RowReader::text(std::size_t column, std::size_t longest)
{
    const std::string_view value = cell(column);
    if (value.size() > longest || utf8::hasForbiddenCharacters(value)) {
        refuse(column, "≤ " + std::to_string(longest));
        return {};
    }
    return std::string(value);
}

std::string RowReader::requiredText(std::size_t column, std::size_t longest)
{
    require(column, "≥ 1");
    return text(column, longest);
}

std::string RowReader::code(std::size_t column, std::size_t longest)
{
    const std::string_view value = cell(column);
    if (!value.empty() && !isCode(value, longest))
        refuse(column, "[A-Z0-9./-]{1," + std::to_string(longest) + "}");
    return std::string(value);
}

std::string RowReader::requiredCode(std::size_t column, std::size_t longest)
{
    require(column, "[A-Z0-9./-]{1," + std::to_string(longest) + "}");
    return code(column, longest);
}

std::optional<Day> RowReader::day(std::size_t column)
{
    return word(column, parseTableDay, "YYYY-MM-DD, DD/MM/YYYY");
}

std::optional<std::int64_t> RowReader::whole(std::size_t column, std::int64_t least, std::int64_t most)
{
    return word(column, [&](std::string_view text) { return parseWhole(text, least, most); }, rangeText(least, most));
}

std::optional<Money> RowReader::money(std::size_t column)
{
    const auto amount = whole(column, 0, largestAmount);
    return amount ? std::optional(Money{*amount}) : std::nullopt;
}

} // namespace guichet::mutual
