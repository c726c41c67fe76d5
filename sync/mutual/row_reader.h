// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/csv_table.h"
#include "sync/mutual/import_problems.h"
#include "terminal/domain/money.h"
#include "terminal/domain/day.h"

// The cells of one row as values. The first cell that is not what it should be
// becomes the row's one error; after it every answer is empty.
namespace guichet::mutual {

class RowReader {
public:
    RowReader(const CsvTable &table, ImportProblems &problems)
        : m_table(table)
        , m_problems(problems)
    {
    }

    bool isGood() const { return m_good; }
    bool isEmpty(std::size_t column) const { return m_table.cell(column).empty(); }
    std::string_view cell(std::size_t column) const { return m_table.cell(column); }

    // Without control characters, at most `longest` bytes.
    std::string text(std::size_t column, std::size_t longest);
    std::string requiredText(std::size_t column, std::size_t longest);
    std::string code(std::size_t column, std::size_t longest);          // a card code, or empty
    std::string requiredCode(std::size_t column, std::size_t longest);
    std::optional<Day> day(std::size_t column);
    std::optional<std::int64_t> whole(std::size_t column, std::int64_t least, std::int64_t most);
    std::optional<Money> money(std::size_t column);

    // A word of a list; `expected` shows the list.
    template <class Parse>
    auto word(std::size_t column, Parse parse, std::string_view expected) -> decltype(parse(std::string_view{}))
    {
        if (isEmpty(column))
            return {};
        auto value = parse(cell(column));
        if (!value)
            refuse(column, expected);
        return value;
    }

    void require(std::size_t column, std::string_view expected);        // the cell may not be empty
    void refuse(std::size_t column, std::string_view expected);         // I03
    void refuse(Code code, std::size_t column);                         // I05, I06: names the value

private:
    void add(Code code, std::size_t column, std::pair<std::string, std::string> last);

    const CsvTable &m_table;
    ImportProblems &m_problems;
    bool m_good = true;
};

} // namespace guichet::mutual
