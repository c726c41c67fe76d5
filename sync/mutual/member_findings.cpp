// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/member_findings.h"

#include "sync/mutual/members_table.h"

namespace guichet::mutual {

namespace {

// Each query gives: line, column, about, detail. ?1 is today.
struct Check {
    FindingKind kind;
    const char *sql;
};
constexpr std::array checks{
    Check{FindingKind::SamePerson,
        "SELECT line, 'surname', number, CASE WHEN number = first THEN last ELSE first END FROM"
        " (SELECT line, number, MIN(household) OVER same AS low, MAX(household) OVER same AS high,"
        "  MIN(number) OVER same AS first, MAX(number) OVER same AS last FROM member"
        "  WHERE born IS NOT NULL AND birth_precision = 'DAY' WINDOW same AS (PARTITION BY folded, born))"
        " WHERE low <> high AND ?1 IS NOT NULL ORDER BY line"},
    Check{FindingKind::ImpossibleDate,
        "SELECT line, 'birth_date', number, born FROM member WHERE born > ?1 OR born < '1900-01-01'"
        " UNION ALL SELECT line, 'removed_on', number, removed_on FROM member WHERE removed_on < born"
        " UNION ALL SELECT line, 'card_expires_on', number, card_expires_on FROM member WHERE card_expires_on < card_issued_on"
        " UNION ALL SELECT line, 'card_issued_on', number, card_issued_on FROM member WHERE card_issued_on > ?1"
        " UNION ALL SELECT line, 'paid_until', id, paid_until FROM household WHERE paid_until < joined_on"
        " UNION ALL SELECT line, 'half_year_until', id, half_year_until FROM household WHERE half_year_until > full_year_until"
        " UNION ALL SELECT line, 'joined_on', id, joined_on FROM household WHERE joined_on > date(?1, '+1 year') OR joined_on < '1900-01-01'"
        " UNION ALL SELECT line, 'paid_until', id, paid_until FROM household WHERE paid_until > date(?1, '+10 years')"
        " ORDER BY line"},
    Check{FindingKind::NoHead,
        "SELECT MIN(line), 'relation', household, '' FROM member WHERE ?1 IS NOT NULL GROUP BY household"
        " HAVING SUM(relation = 'HEAD') = 0 ORDER BY 1"},
    Check{FindingKind::TwoHeads,
        "SELECT MAX(line), 'relation', household, GROUP_CONCAT(number, ' ') FROM member WHERE relation = 'HEAD' AND ?1 IS NOT NULL"
        " GROUP BY household HAVING COUNT(*) > 1 ORDER BY 1"},
    Check{FindingKind::SharedPhone,
        "SELECT MIN(line), 'phone', MIN(phone), COUNT(*) FROM member WHERE phone_digits <> '' AND ?1 IS NOT NULL"
        " GROUP BY phone_digits HAVING COUNT(*) >= 6 AND COUNT(DISTINCT household) > 1 ORDER BY 1"},
    Check{FindingKind::UnknownMother,
        "SELECT line, 'linked_mother', number, COALESCE(linked_mother, '') FROM member WHERE ?1 IS NOT NULL"
        " AND (linked_mother NOT IN (SELECT number FROM member) OR (relation = 'NEWBORN' AND linked_mother IS NULL)) ORDER BY line"},
    Check{FindingKind::RankTwice,
        "SELECT MAX(line), 'rank', household, CAST(rank AS TEXT) FROM member WHERE ?1 IS NOT NULL"
        " GROUP BY household, rank HAVING COUNT(*) > 1 ORDER BY 1"},
    Check{FindingKind::SerialTwice,
        "SELECT MAX(line), 'card_serial', CAST(card_serial AS TEXT), GROUP_CONCAT(number, ' ') FROM member"
        " WHERE card_serial IS NOT NULL AND ?1 IS NOT NULL GROUP BY card_serial HAVING COUNT(*) > 1 ORDER BY 1"},
};

constexpr std::size_t longestDetail = 200;

Outcome<void> runCheck(const ImportContext &context, const std::string &file, const Check &check)
{
    auto rows = context.folder.database.prepare(check.sql);
    const std::string today = toIsoText(context.today);
    rows.with(today);
    while (rows.next())
        context.watch.onFinding({check.kind, file, rows.unsignedInteger(0), std::string(rows.text(1)), std::string(rows.text(2)),
            std::string(rows.text(3).substr(0, longestDetail))});
    return ended(rows);
}

// The head's row first in each household: every other is compared with it.
Outcome<void> reportTwiceToldHouseholds(const ImportContext &context, const std::string &file)
{
    auto rows = context.folder.database.prepare(
        "SELECT household, line, cells, is_head FROM temp.told ORDER BY household, is_head DESC, line");
    std::string household;
    std::string cells;
    while (rows.next()) {
        if (rows.text(0) != household) {
            household = rows.text(0);
            cells = rows.text(2);
            continue;
        }
        for (const std::string_view column : differingColumns(cells, rows.text(2)))
            context.watch.onFinding({FindingKind::HouseholdDiffers, file, rows.unsignedInteger(1), std::string(column), household, {}});
    }
    return ended(rows);
}

} // namespace

Outcome<void> reportMemberFindings(const ImportContext &context, const std::string &file)
{
    for (const Check &check : checks) {
        if (const auto done = runCheck(context, file, check); !done)
            return done;
    }
    return reportTwiceToldHouseholds(context, file);
}

} // namespace guichet::mutual
