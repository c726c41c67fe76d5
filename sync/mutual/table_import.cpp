// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/table_import.h"

namespace guichet::mutual {

std::string shortName(const std::string &path)
{
    return std::filesystem::path(path).filename().string();
}

std::optional<CsvTable> openTable(const ImportContext &context, const std::string &path, std::span<const Column> columns)
{
    auto table = CsvTable::open(path, shortName(path), columns);
    if (!table) {
        context.problems.add(table.error());
        return {};
    }
    for (const std::string &name : table->unknownColumns())
        context.watch.onFinding({FindingKind::UnknownColumn, table->reader().name(), 1, name, {}, {}});
    return std::move(*table);
}

bool nextRow(const ImportContext &context, CsvTable &table)
{
    constexpr std::uint64_t rowsBetweenReports = 1024;
    for (;;) {
        if (context.watch.onProgress && table.line() % rowsBetweenReports == 0)
            context.watch.onProgress(table.reader().bytesRead(), table.reader().bytesInAll());
        const auto found = table.next();
        if (found)
            return *found;
        context.problems.add(found.error());
        if (found.error().code != Code::I03)
            return false;
    }
}

void refuseEmptyTable(const ImportContext &context, const CsvTable &table)
{
    if (context.problems.count() == 0)
        context.problems.add(Failure{Code::I03,
            {{"fichier", table.reader().name()}, {"ligne", "2"}, {"colonne", std::string(table.columnName(0))}, {"attendu", "≥ 1"}}});
}

} // namespace guichet::mutual
