// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/member_store.h"

#include "sync/mutual/table_values.h"
#include "terminal/base/utf8.h"

namespace guichet::mutual {

namespace {

constexpr const char *setAside = R"(
DROP TABLE IF EXISTS temp.previous;
DROP TABLE IF EXISTS temp.told;
DROP TABLE IF EXISTS temp.fallback;
DROP TABLE IF EXISTS temp.missing;
CREATE TEMP TABLE previous (
    number TEXT PRIMARY KEY, household TEXT, rank INTEGER, card_generation INTEGER, card_serial INTEGER, card_issued_on TEXT,
    card_expires_on TEXT) WITHOUT ROWID;
INSERT INTO previous
    SELECT number, household, rank, card_generation, card_serial, card_issued_on, card_expires_on FROM member;
CREATE TEMP TABLE told (household TEXT, is_head INTEGER, line INTEGER, cells TEXT);
CREATE TEMP TABLE fallback AS SELECT * FROM household WHERE 0;
CREATE UNIQUE INDEX temp.fallback_id ON fallback (id);
DELETE FROM member;
DELETE FROM household;
)";

constexpr const char *takeBack = R"(
UPDATE member SET
    card_generation = p.card_generation, card_serial = p.card_serial, card_issued_on = p.card_issued_on, card_expires_on = p.card_expires_on
    FROM temp.previous AS p
    WHERE p.number = member.number AND member.card_generation IS NULL AND p.card_generation IS NOT NULL;
UPDATE member SET
    card_generation = c.generation, card_serial = c.serial, card_issued_on = c.issued_on, card_expires_on = c.expires_on
    FROM card AS c
    WHERE c.member = member.number AND member.card_generation IS NULL
    AND c.generation = (SELECT MAX(generation) FROM card WHERE member = c.member);
UPDATE member SET rank = p.rank
    FROM temp.previous AS p
    WHERE p.number = member.number AND p.household = member.household AND member.rank IS NULL;
UPDATE member SET rank = 0
    WHERE relation = 'HEAD' AND rank IS NULL
    AND NOT EXISTS (SELECT 1 FROM member AS other WHERE other.household = member.household AND other.rank = 0);
CREATE TEMP TABLE missing (number TEXT PRIMARY KEY, rank INTEGER) WITHOUT ROWID;
INSERT INTO temp.missing
    SELECT number, COALESCE((SELECT MAX(rank) FROM member AS other WHERE other.household = member.household), 0)
        + ROW_NUMBER() OVER (PARTITION BY household ORDER BY line)
    FROM member WHERE rank IS NULL;
UPDATE member SET rank = (SELECT missing.rank FROM temp.missing WHERE missing.number = member.number) WHERE rank IS NULL;
INSERT INTO household SELECT * FROM temp.fallback WHERE id NOT IN (SELECT id FROM household);
DELETE FROM photo WHERE member NOT IN (SELECT number FROM member);
)";

constexpr const char *householdValues = " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

std::optional<std::string> isoOf(const std::optional<Day> &day)
{
    return day ? std::optional(toIsoText(*day)) : std::nullopt;
}

std::optional<std::int64_t> amountOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->amount) : std::nullopt;
}

Outcome<void> insertHousehold(sqlite::Statement &insert, const MemberRow &row, std::int64_t lastClaim)
{
    const Household &household = row.household;
    const auto joined = isoOf(household.joinedOn);
    const auto paid = isoOf(household.paidUntil);
    const auto half = isoOf(household.halfYearUntil);
    const auto full = isoOf(household.fullYearUntil);
    const auto periodicity = household.periodicity ? std::optional(codeOf(*household.periodicity)) : std::nullopt;
    insert.with(household.id.text).with(household.plan.text).with(household.village).with(codeOf(household.status)).withOptional(joined);
    insert.withOptional(periodicity).withOptional(paid).withOptional(household.paidBp).withOptional(half).withOptional(full);
    insert.with(household.used.amount).withOptional(row.usedYear).with(row.tellsUsedHousehold ? lastClaim : 0);
    insert.withOptional(amountOf(household.amountDue)).with(household.payToName).with(household.payToPhone).with(row.line);
    return run(insert);
}

void bindCard(sqlite::Statement &insert, const MemberRow &row)
{
    if (row.cardGeneration)
        insert.with(std::int64_t{*row.cardGeneration});
    else
        insert.withNull();
    if (row.person.cardSerial)
        insert.with(row.person.cardSerial->value);
    else
        insert.withNull();
}

std::string foldedNameOf(const Beneficiary &person)
{
    return utf8::foldForSearch(person.surname + " " + person.givenNames);
}

} // namespace

MemberStore::MemberStore(sqlite::Database &database)
    : m_database(database)
{
}

Outcome<MemberStore> MemberStore::begin(sqlite::Database &database)
{
    MemberStore store(database);
    const auto lastClaim = integer(database, "SELECT COALESCE(MAX(log_index), 0) FROM claim");
    if (!lastClaim)
        return lastClaim.failure();
    store.m_lastClaim = *lastClaim;
    if (const auto done = exec(database, setAside); !done)
        return done.failure();
    store.m_member = database.prepare(
        "INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    store.m_household = database.prepare(std::string("INSERT INTO household") + householdValues);
    store.m_fallback = database.prepare(std::string("INSERT INTO temp.fallback") + householdValues);
    store.m_told = database.prepare("INSERT INTO temp.told VALUES (?, ?, ?, ?)");
    return store;
}

Outcome<void> MemberStore::tellHousehold(const MemberRow &row)
{
    const int isHead = row.person.relation == Relation::Head ? 1 : 0;
    return run(m_told.with(row.household.id.text).with(isHead).with(row.line).with(row.householdCells));
}

Outcome<void> MemberStore::addHousehold(const MemberRow &row)
{
    if (!row.householdCells.empty()) {
        if (const auto told = tellHousehold(row); !told)
            return told;
    }
    if (row.person.relation == Relation::Head)
        return insertHousehold(m_household, row, m_lastClaim);
    if (row.household.plan.empty())
        return {};
    return insertHousehold(m_fallback, row, m_lastClaim);
}

Outcome<MemberStore::Added> MemberStore::add(const MemberRow &row)
{
    const Beneficiary &person = row.person;
    const auto born = isoOf(person.born);
    const auto removed = isoOf(person.removedOn);
    const auto school = isoOf(person.schoolCertificateUntil);
    const auto issued = isoOf(person.cardIssuedOn);
    const auto expires = isoOf(person.cardExpiresOn);
    const auto mother = person.linkedMother ? std::optional(person.linkedMother->text) : std::nullopt;
    const std::string folded = foldedNameOf(person);
    const std::string digits = phoneDigits(person.phone);
    m_member.with(person.number.text).with(person.household.text).withOptional(row.rank).with(codeOf(person.relation));
    m_member.with(person.surname).with(person.givenNames).with(codeOf(person.sex)).withOptional(born).with(codeOf(person.birthPrecision));
    m_member.with(person.phone).with(codeOf(person.status)).withOptional(removed).withOptional(school).withOptional(mother);
    m_member.with(person.formerNumber).with(person.used.amount).withOptional(row.usedYear);
    m_member.with(row.tellsUsedBeneficiary ? m_lastClaim : 0).with(person.episodes);
    bindCard(m_member, row);
    m_member.withOptional(issued).withOptional(expires).with(folded).with(digits).with(row.line);
    if (const auto inserted = run(m_member); !inserted)
        return inserted.failure();
    if (m_database.changes() == 0)
        return Added::NumberTaken;
    if (const auto household = addHousehold(row); !household)
        return household.failure();
    return Added::Yes;
}

Outcome<void> MemberStore::finish()
{
    return exec(m_database, takeBack);
}

} // namespace guichet::mutual
