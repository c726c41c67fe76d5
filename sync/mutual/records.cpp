// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/records.h"

#include "sync/plan_document.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

std::vector<std::string> splitVillages(std::string_view text)
{
    std::vector<std::string> villages;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('|'), text.size());
        villages.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return villages;
}

std::optional<int> smallInteger(const sqlite::Statement &row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

TariffItem tariffItemIn(const sqlite::Statement &row)
{
    TariffItem item;
    item.code = {std::string(row.text(0))};
    item.label = row.text(1);
    item.category = row.text(2);
    item.unit = row.text(3);
    item.price = {row.integer(4)};
    item.generic = row.integer(5) != 0;
    item.mode = parsePriceMode(row.text(6)).value_or(PriceMode::Fixed);
    item.stateFree = row.integer(7) != 0;
    item.validFrom = dayIn(row, 8);
    item.validTo = dayIn(row, 9);
    if (!row.isNull(10))
        item.genericCode = ActCode{std::string(row.text(10))};
    return item;
}

bool overlaps(const TariffItem &a, const TariffItem &b)
{
    const bool startsAfter = a.validFrom && b.validTo && *a.validFrom > *b.validTo;
    const bool endsBefore = a.validTo && b.validFrom && *a.validTo < *b.validFrom;
    return !startsAfter && !endsBefore;
}

// What is left of a general validity before and after the facility's own.
std::vector<TariffItem> without(const TariffItem &general, const TariffItem &own)
{
    if (!overlaps(general, own))
        return {general};
    std::vector<TariffItem> rest;
    if (own.validFrom && (!general.validFrom || *general.validFrom < *own.validFrom)) {
        rest.push_back(general);
        rest.back().validTo = addDays(*own.validFrom, -1);
    }
    if (own.validTo && (!general.validTo || *general.validTo > *own.validTo)) {
        rest.push_back(general);
        rest.back().validFrom = addDays(*own.validTo, 1);
    }
    return rest;
}

void replaceGeneral(std::vector<TariffItem> &items, const std::vector<TariffItem> &ownItems)
{
    for (const TariffItem &own : ownItems) {
        std::vector<TariffItem> kept;
        for (const TariffItem &item : items) {
            const auto rest = item.code == own.code ? without(item, own) : std::vector{item};
            kept.insert(kept.end(), rest.begin(), rest.end());
        }
        items = std::move(kept);
    }
}

Outcome<std::vector<TariffItem>> tariffRowsOf(Folder &folder, const std::string &facility)
{
    auto rows = folder.database.prepare(
        "SELECT code, label, category, unit, price, generic, price_mode, state_free, valid_from, valid_to, generic_code"
        " FROM tariff WHERE facility = ? ORDER BY id");
    rows.with(facility);
    std::vector<TariffItem> items;
    while (rows.next())
        items.push_back(tariffItemIn(rows));
    if (const auto done = ended(rows); !done)
        return done.failure();
    return items;
}

Outcome<std::vector<Terminal>> terminalsIn(sqlite::Statement &rows)
{
    std::vector<Terminal> terminals;
    while (rows.next()) {
        const auto id = exactly<8>(rows.blob(0));
        const auto sign = exactly<32>(rows.blob(4));
        const auto box = exactly<32>(rows.blob(5));
        if (!id || !sign || !box || rows.text(2).empty())
            return fail(Code::D02);
        terminals.push_back({{*id}, {std::string(rows.text(1))}, rows.text(2).front(), {std::string(rows.text(3))}, *sign, *box});
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return terminals;
}

} // namespace

std::optional<Day> dayIn(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : parseIsoDay(row.text(column));
}

std::optional<Money> moneyIn(const sqlite::Statement &row, int column)
{
    const auto amount = row.integerOrNull(column);
    return amount ? std::optional(Money{*amount}) : std::nullopt;
}

std::optional<std::string> isoOrNull(const std::optional<Day> &day)
{
    return day ? std::optional(toIsoText(*day)) : std::nullopt;
}

Outcome<Facility> loadFacility(Folder &folder, const FacilityCode &code)
{
    auto row = folder.database.prepare(
        "SELECT name, level, sector, district, contract_from, contract_to, suspended, payment_days, submission_days, catchment"
        " FROM facility WHERE code = ?");
    row.with(code.text);
    if (!row.next()) {
        const auto done = ended(row);
        return done ? fail(Code::M03, {{"code", code.text}}) : done.failure();
    }
    Facility facility;
    facility.code = code;
    facility.name = row.text(0);
    facility.level = static_cast<int>(row.integer(1));
    facility.sector = parseSector(row.text(2)).value_or(Sector::Public);
    facility.district = row.text(3);
    facility.contractFrom = dayIn(row, 4);
    facility.contractTo = dayIn(row, 5);
    facility.suspended = row.integer(6) != 0;
    facility.paymentDays = smallInteger(row, 7);
    facility.submissionDays = smallInteger(row, 8);
    facility.catchment = splitVillages(row.text(9));
    return facility;
}

Outcome<std::vector<FacilityCode>> loadFacilityCodes(Folder &folder)
{
    auto rows = folder.database.prepare("SELECT code FROM facility ORDER BY code");
    std::vector<FacilityCode> codes;
    while (rows.next())
        codes.push_back({std::string(rows.text(0))});
    if (const auto done = ended(rows); !done)
        return done.failure();
    return codes;
}

Outcome<std::vector<Plan>> loadPlans(Folder &folder)
{
    auto row = folder.database.prepare("SELECT document FROM plans");
    if (!row.next()) {
        const auto done = ended(row);
        return done ? Outcome<std::vector<Plan>>(std::vector<Plan>{}) : done.failure();
    }
    auto plans = parsePlans(row.text(0));
    if (!plans)
        return fail(Code::D02, {}, "plans: " + plans.error().path);
    for (Plan &plan : *plans)
        plan.scheme = folder.scheme.code;
    return std::move(*plans);
}

Outcome<Tariff> loadTariff(Folder &folder, const FacilityCode &facility)
{
    auto general = tariffRowsOf(folder, {});
    if (!general)
        return general.failure();
    const auto own = tariffRowsOf(folder, facility.text);
    if (!own)
        return own.failure();
    replaceGeneral(*general, *own);
    general->insert(general->end(), own->begin(), own->end());
    return Tariff{std::move(*general)};
}

Outcome<std::vector<Terminal>> loadTerminals(Folder &folder)
{
    auto rows = folder.database.prepare("SELECT id, facility, letter, name, sign_key, box_key FROM terminal ORDER BY name");
    return terminalsIn(rows);
}

Outcome<std::vector<Terminal>> loadTerminalsOf(Folder &folder, const FacilityCode &facility)
{
    auto rows = folder.database.prepare(
        "SELECT id, facility, letter, name, sign_key, box_key FROM terminal WHERE facility = ? ORDER BY name");
    rows.with(facility.text);
    return terminalsIn(rows);
}

Outcome<std::optional<Terminal>> findTerminal(Folder &folder, const TerminalName &name)
{
    auto rows = folder.keep("SELECT id, facility, letter, name, sign_key, box_key FROM terminal WHERE name = ?");
    rows->with(name.text);
    auto found = terminalsIn(*rows);
    if (!found)
        return found.failure();
    return found->empty() ? std::optional<Terminal>{} : std::optional(std::move(found->front()));
}

Outcome<std::uint64_t> takeFileNumber(Folder &folder, const std::string &addressee, std::string_view type, const crypto::Hash &content)
{
    auto taken = folder.database.prepare(
        "INSERT INTO file_number VALUES (?, ?, 1, ?) ON CONFLICT (addressee, type)"
        " DO UPDATE SET last = last + (content <> excluded.content), content = excluded.content RETURNING last");
    taken.with(addressee).with(type).with(content);
    const std::uint64_t number = taken.next() ? taken.unsignedInteger(0) : 0;
    while (taken.next()) {
    }
    if (const auto done = ended(taken); !done)
        return done.failure();
    return number;
}

} // namespace guichet::mutual
