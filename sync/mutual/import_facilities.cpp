// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/import.h"
#include "sync/mutual/table_import.h"
#include "sync/mutual/table_values.h"
#include "terminal/domain/claim_number.h"

namespace guichet::mutual {

namespace {

enum Column_ : std::size_t { Facility_, Name, Level, Sector_, District, ContractFrom, ContractTo, Catchment, Suspended, PaymentDays, SubmissionDays };
constexpr std::array columns{
    Column{"code", true}, Column{"name", true}, Column{"level", true}, Column{"sector", true}, Column{"district"}, Column{"contract_from"},
    Column{"contract_to"}, Column{"catchment"}, Column{"suspended"}, Column{"payment_days"}, Column{"submission_days"},
};
constexpr std::size_t longestName = 160;
constexpr std::size_t longestCatchment = 65536;

Facility readFacilityRow(RowReader &row)
{
    Facility facility;
    facility.code = {row.requiredText(Facility_, 8)};
    if (row.isGood() && !isFacilityCode(facility.code.text))
        row.refuse(Facility_, "[A-Z0-9]{2,8}");
    facility.name = row.requiredText(Name, longestName);
    row.require(Level, "1…3");
    facility.level = static_cast<int>(row.whole(Level, 1, 3).value_or(1));
    row.require(Sector_, "PUBLIC, FAITH, PRIVATE, PHARMACY, LAB");
    facility.sector = row.word(Sector_, parseSectorWord, "PUBLIC, FAITH, PRIVATE, PHARMACY, LAB").value_or(Sector::Public);
    facility.district = row.text(District, longestName);
    facility.contractFrom = row.day(ContractFrom);
    facility.contractTo = row.day(ContractTo);
    if (facility.contractFrom && facility.contractTo && *facility.contractTo < *facility.contractFrom)
        row.refuse(ContractTo, "≥ contract_from");
    facility.suspended = row.word(Suspended, parseYesNo, "0, 1").value_or(false);
    if (const auto days = row.whole(PaymentDays, 0, 3650))
        facility.paymentDays = static_cast<int>(*days);
    if (const auto days = row.whole(SubmissionDays, 0, 3650))
        facility.submissionDays = static_cast<int>(*days);
    return facility;
}

// As it is kept: villages trimmed, one | between two of them.
std::string catchmentText(std::string_view cell)
{
    std::string kept;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find('|'), cell.size());
        const std::string_view village = trimmed(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
        if (village.empty())
            continue;
        if (!kept.empty())
            kept.push_back('|');
        kept.append(village);
    }
    return kept;
}

Outcome<void> saveFacility(sqlite::Statement &insert, const Facility &facility, const std::string &catchment)
{
    const auto from = facility.contractFrom ? std::optional(toIsoText(*facility.contractFrom)) : std::nullopt;
    const auto to = facility.contractTo ? std::optional(toIsoText(*facility.contractTo)) : std::nullopt;
    insert.with(facility.code.text).with(facility.name).with(facility.level).with(codeOf(facility.sector)).with(facility.district);
    insert.withOptional(from).withOptional(to).with(facility.suspended ? 1 : 0).withOptional(facility.paymentDays);
    return run(insert.withOptional(facility.submissionDays).with(catchment));
}

Outcome<void> findGoneFacilities(const ImportContext &context, const std::string &file)
{
    auto gone = context.folder.database.prepare(
        "SELECT DISTINCT facility FROM terminal WHERE facility NOT IN (SELECT code FROM facility) ORDER BY facility");
    while (gone.next())
        context.watch.onFinding({FindingKind::FacilityGone, file, 0, "code", std::string(gone.text(0)), {}});
    return ended(gone);
}

} // namespace

Outcome<std::uint64_t> importFacilities(const ImportContext &context, const std::string &path)
{
    auto table = openTable(context, path, columns);
    if (!table)
        return std::uint64_t{0};
    auto &database = context.folder.database;
    if (const auto emptied = exec(database, "DELETE FROM facility"); !emptied)
        return emptied.failure();
    auto insert = database.prepare(
        "INSERT INTO facility (code, name, level, sector, district, contract_from, contract_to, suspended, payment_days, submission_days,"
        " catchment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const auto rows = readRows(context, *table, [&](RowReader &row) -> Outcome<void> {
        const Facility facility = readFacilityRow(row);
        const std::string catchment = catchmentText(row.text(Catchment, longestCatchment));
        if (!row.isGood())
            return {};
        const auto saved = saveFacility(insert, facility, catchment);
        if (saved && database.changes() == 0)
            row.refuse(Code::I05, Facility_);
        return saved;
    });
    if (!rows)
        return rows;
    if (const auto done = findGoneFacilities(context, shortName(path)); !done)
        return done.failure();
    return rows;
}

} // namespace guichet::mutual
