// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/import.h"
#include "sync/mutual/table_import.h"
#include "sync/mutual/table_values.h"
#include "terminal/domain/tariff.h"

namespace guichet::mutual {

namespace {

enum Column_ : std::size_t { Act, Label, Category, Unit, Price, Generic, Mode, StateFree, ValidFrom, ValidTo, ForFacility, GenericCode };
constexpr std::array columns{
    Column{"code", true}, Column{"label", true}, Column{"category", true}, Column{"unit"}, Column{"price", true}, Column{"generic"},
    Column{"price_mode"}, Column{"state_free"}, Column{"valid_from"}, Column{"valid_to"}, Column{"facility"}, Column{"generic_code"},
};
constexpr std::size_t longestAct = 32;
constexpr std::size_t longestLabel = 160;
constexpr std::size_t longestCategory = 32;

struct TariffRow {
    TariffItem item{};
    std::string facility{};
};

// The category says it where the cell is empty, and may not be contradicted.
bool readGeneric(RowReader &row, const std::string &category)
{
    const auto said = row.word(Generic, parseYesNo, "0, 1");
    const bool isMeg = category == "MEG";
    if (said && *said != isMeg && (isMeg || category == "BRAND"))
        row.refuse(Generic, isMeg ? "MEG: 1" : "BRAND: 0");
    return said.value_or(isMeg);
}

TariffRow readTariffRow(RowReader &row)
{
    TariffRow tariff;
    TariffItem &item = tariff.item;
    item.code = {row.requiredText(Act, longestAct)};
    item.label = row.requiredText(Label, longestLabel);
    item.category = row.requiredText(Category, longestCategory);
    item.unit = row.text(Unit, longestCategory);
    item.mode = row.word(Mode, parsePriceModeWord, "FIXED, MAX, FREE").value_or(PriceMode::Fixed);
    if (item.mode != PriceMode::Free)
        row.require(Price, "0…" + std::to_string(largestAmount));
    item.price = row.money(Price).value_or(Money{});
    item.generic = readGeneric(row, item.category);
    item.stateFree = row.word(StateFree, parseYesNo, "0, 1").value_or(false);
    item.validFrom = row.day(ValidFrom);
    item.validTo = row.day(ValidTo);
    if (item.validFrom && item.validTo && *item.validTo < *item.validFrom)
        row.refuse(ValidTo, "≥ valid_from");
    if (auto generic = row.text(GenericCode, longestAct); !generic.empty())
        item.genericCode = ActCode{std::move(generic)};
    tariff.facility = row.text(ForFacility, longestCategory);
    return tariff;
}

std::optional<std::string> isoOf(const std::optional<Day> &day)
{
    return day ? std::optional(toIsoText(*day)) : std::nullopt;
}

Outcome<void> saveTariffRow(sqlite::Statement &insert, const TariffRow &row, std::uint64_t line)
{
    const TariffItem &item = row.item;
    const auto from = isoOf(item.validFrom);
    const auto to = isoOf(item.validTo);
    insert.with(row.facility).with(item.code.text).with(item.label).with(item.category).with(item.unit).with(item.price.amount);
    insert.with(item.generic ? 1 : 0).with(codeOf(item.mode)).with(item.stateFree ? 1 : 0).withOptional(from).withOptional(to);
    if (item.genericCode)
        insert.with(item.genericCode->text);
    else
        insert.withNull();
    return run(insert.with(line));
}

Unexpected<Failure> problemAt(const std::string &file, Code code, std::int64_t line, std::string column, std::string_view value)
{
    return fail(code, {{"fichier", file}, {"ligne", std::to_string(line)}, {"colonne", std::move(column)}, {"valeur", std::string(value)}});
}

// Sorted by their first day, two validities of one act at one place overlap only with a neighbour.
Outcome<void> reportOverlaps(const ImportContext &context, const std::string &file)
{
    auto overlaps = context.folder.database.prepare(
        "WITH ordered AS (SELECT code, line, COALESCE(valid_from, '0000-00-00') AS starts,"
        " LAG(COALESCE(valid_to, '9999-99-99')) OVER (PARTITION BY facility, code ORDER BY COALESCE(valid_from, '0000-00-00'), line) AS ended"
        " FROM tariff) SELECT line, code FROM ordered WHERE ended >= starts ORDER BY line");
    while (overlaps.next())
        context.problems.add(problemAt(file, Code::I08, overlaps.integer(0), "valid_from", overlaps.text(1)).error());
    return ended(overlaps);
}

Outcome<void> reportUnknownFacilities(const ImportContext &context, const std::string &file)
{
    auto unknown = context.folder.database.prepare(
        "SELECT line, facility FROM tariff WHERE facility <> '' AND facility NOT IN (SELECT code FROM facility) ORDER BY line");
    while (unknown.next())
        context.problems.add(problemAt(file, Code::I06, unknown.integer(0), "facility", unknown.text(1)).error());
    return ended(unknown);
}

} // namespace

Outcome<std::uint64_t> importTariff(const ImportContext &context, const std::string &path)
{
    auto table = openTable(context, path, columns);
    if (!table)
        return std::uint64_t{0};
    auto &database = context.folder.database;
    if (const auto emptied = exec(database, "DELETE FROM tariff"); !emptied)
        return emptied.failure();
    auto insert = database.prepare(
        "INSERT INTO tariff (facility, code, label, category, unit, price, generic, price_mode, state_free, valid_from, valid_to,"
        " generic_code, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto rows = readRows(context, *table, [&](RowReader &row) -> Outcome<void> {
        const TariffRow tariff = readTariffRow(row);
        return row.isGood() ? saveTariffRow(insert, tariff, table->line()) : Outcome<void>{};
    });
    if (!rows)
        return rows;
    if (const auto done = reportOverlaps(context, shortName(path)); !done)
        return done.failure();
    if (const auto done = reportUnknownFacilities(context, shortName(path)); !done)
        return done.failure();
    return rows;
}

} // namespace guichet::mutual
