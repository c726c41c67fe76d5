// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/csv_reader.h"

#include <span>

// A table with named columns in any order.
namespace guichet::mutual {

struct Column {
    std::string_view name;
    bool isRequired = false; // the column, not each of its cells
};

class CsvTable {
public:
    // I02 when a required column is missing, I05 when one stands there twice.
    static Outcome<CsvTable> open(const std::string &path, std::string name, std::span<const Column> columns);

    // False at the end; I03 when a row has not as many fields as the header.
    Outcome<bool> next();

    // The cell without spaces around it; empty when the column is not there.
    std::string_view cell(std::size_t column) const;
    bool has(std::size_t column) const { return m_places[column].has_value(); }
    std::string_view columnName(std::size_t column) const { return m_columns[column].name; }
    std::uint64_t line() const { return m_record.line; }
    const CsvReader &reader() const { return m_reader; }
    // Headers nobody reads.
    const std::vector<std::string> &unknownColumns() const { return m_unknown; }

private:
    CsvTable(CsvReader reader, std::span<const Column> columns);
    Outcome<void> readHeader();
    Outcome<void> place(const std::string &header, std::size_t at);

    CsvReader m_reader;
    std::span<const Column> m_columns;
    std::vector<std::optional<std::size_t>> m_places{}; // where each column stands
    std::vector<std::string> m_unknown{};
    std::size_t m_width = 0;
    CsvRecord m_record{};
};

std::string_view trimmed(std::string_view text); // spaces, tabs, no-break spaces and line ends

} // namespace guichet::mutual
