// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/csv_table.h"
#include "sync/mutual/import.h"
#include "sync/mutual/row_reader.h"

#include <filesystem>

// Reading a whole table row by row: the same for the three of them.
namespace guichet::mutual {

std::string shortName(const std::string &path); // as messages call the file

// Opens it and reports its unknown columns; nothing after a problem with the file as a whole.
std::optional<CsvTable> openTable(const ImportContext &context, const std::string &path, std::span<const Column> columns);

// The next row; false at the end, also after a problem that ends the file. Rows
// of the wrong width become problems and are passed over.
bool nextRow(const ImportContext &context, CsvTable &table);

// A header alone would take away everything that is there: nobody means that. I03.
void refuseEmptyTable(const ImportContext &context, const CsvTable &table);

// `onRow(RowReader &)` returns an Outcome<void>: a failure of the database ends the import.
template <class OnRow>
Outcome<std::uint64_t> readRows(const ImportContext &context, CsvTable &table, OnRow onRow)
{
    std::uint64_t rows = 0;
    while (nextRow(context, table)) {
        RowReader row(table, context.problems);
        if (const auto done = onRow(row); !done)
            return done.failure();
        ++rows;
    }
    if (rows == 0)
        refuseEmptyTable(context, table);
    return rows;
}

} // namespace guichet::mutual
