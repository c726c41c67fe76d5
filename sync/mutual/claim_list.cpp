// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/claim_list.h"

#include "sync/claim_record.h"

namespace guichet::mutual {

namespace {

const std::string columns = "SELECT c.log_index, c.terminal, t.name, c.facility, c.sequence, c.hash, c.state, c.answered, p.batch, c.body"
                            " FROM claim AS c JOIN terminal AS t ON t.id = c.terminal LEFT JOIN paid_claim AS p ON p.ulid = c.ulid ";

Outcome<HeldClaim> claimInRow(const sqlite::Statement &row)
{
    auto content = sync::parseClaim(row.blob(9));
    const auto terminal = exactly<8>(row.blob(1));
    const auto hash = exactly<32>(row.blob(5));
    const auto state = parseClaimState(row.text(6));
    if (!content || !terminal || !hash || !state)
        return fail(Code::D02, {}, "claim row");
    HeldClaim held;
    held.content = std::move(*content);
    held.logIndex = row.unsignedInteger(0);
    held.terminal = {*terminal};
    held.terminalName = {std::string(row.text(2))};
    held.facility = {std::string(row.text(3))};
    held.sequence = row.unsignedInteger(4);
    held.hash = *hash;
    held.state = *state;
    held.answered = moneyIn(row, 7);
    held.batch = row.text(8);
    return held;
}

} // namespace

Outcome<void> forEachClaim(Folder &folder, const std::function<void(const HeldClaim &)> &visit)
{
    auto rows = folder.database.prepare(columns + "ORDER BY c.log_index");
    while (rows.next()) {
        const auto claim = claimInRow(rows);
        if (!claim)
            return claim.failure();
        visit(*claim);
    }
    return ended(rows);
}

Outcome<HeldClaim> loadClaim(Folder &folder, const Ulid &ulid)
{
    auto row = folder.database.prepare(columns + "WHERE c.ulid = ?");
    row.with(ulid.bytes);
    if (row.next())
        return claimInRow(row);
    const auto done = ended(row);
    return done ? fail(Code::M04, {{"id", toText(ulid)}}) : done.failure();
}

Outcome<std::vector<HeldClaim>> loadPayable(Folder &folder, const FacilityCode &facility, Day from, Day to)
{
    auto rows = folder.database.prepare(
        columns + "WHERE c.facility = ? AND c.care_day BETWEEN ? AND ? AND c.state IN ('ACCEPTED', 'PARTIAL') ORDER BY c.log_index");
    const std::string first = toIsoText(from);
    const std::string last = toIsoText(to);
    rows.with(facility.text).with(first).with(last);
    std::vector<HeldClaim> claims;
    while (rows.next()) {
        auto claim = claimInRow(rows);
        if (!claim)
            return claim.failure();
        claims.push_back(std::move(*claim));
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return claims;
}

Outcome<std::vector<Owed>> loadOwed(Folder &folder)
{
    auto rows = folder.database.prepare(
        "SELECT c.facility, COALESCE(f.name, ''),"
        " SUM(c.state IN ('ACCEPTED', 'PARTIAL')),"
        " SUM(CASE WHEN c.state IN ('ACCEPTED', 'PARTIAL') THEN COALESCE(c.answered, c.mutual) ELSE 0 END),"
        " SUM(c.state IN ('ACKNOWLEDGED', 'INFO_NEEDED')),"
        " SUM(CASE WHEN c.state IN ('ACKNOWLEDGED', 'INFO_NEEDED') THEN c.mutual ELSE 0 END),"
        " SUM(CASE WHEN c.state = 'PAID' THEN COALESCE(c.answered, c.mutual) ELSE 0 END)"
        " FROM claim AS c LEFT JOIN facility AS f ON f.code = c.facility GROUP BY c.facility ORDER BY c.facility");
    std::vector<Owed> owed;
    while (rows.next())
        owed.push_back({{std::string(rows.text(0))}, std::string(rows.text(1)), rows.unsignedInteger(2), {rows.integer(3)},
            rows.unsignedInteger(4), {rows.integer(5)}, {rows.integer(6)}});
    if (const auto done = ended(rows); !done)
        return done.failure();
    return owed;
}

} // namespace guichet::mutual
