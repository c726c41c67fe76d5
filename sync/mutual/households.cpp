// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/households.h"

#include "sync/mutual/records.h"
#include "sync/mutual/table_values.h"
#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

// Household first, then the person; photo and card as they are known.
enum Cell {
    Id, PlanCell, Village, Status, JoinedOn, PeriodicityCell, PaidUntil, PaidBp, HalfYear, FullYear, HouseholdUsed, HouseholdYear,
    HouseholdAfter, AmountDue, PayToName, PayToPhone,
    Number, Rank, RelationCell, Surname, GivenNames, Sex, Born, Precision, Phone, MemberStatus, RemovedOn, SchoolUntil, Mother,
    FormerNumber, Used, UsedYear, UsedAfter, Episodes, Generation, Serial, IssuedOn, ExpiresOn, PhotoHash,
};
constexpr const char *query =
    "SELECT h.id, h.plan, h.village, h.status, h.joined_on, h.periodicity, h.paid_until, h.paid_bp, h.half_year_until, h.full_year_until,"
    " h.used, h.used_year, h.used_after, h.amount_due, h.pay_to_name, h.pay_to_phone,"
    " m.number, m.rank, m.relation, m.surname, m.given_names, m.sex, m.born, m.birth_precision, m.phone, m.status, m.removed_on,"
    " m.school_until, m.linked_mother, m.former_number, m.used, m.used_year, m.used_after, m.episodes, m.card_generation, m.card_serial,"
    " m.card_issued_on, m.card_expires_on, p.hash"
    " FROM household AS h JOIN member AS m ON m.household = h.id LEFT JOIN photo AS p ON p.member = m.number"
    " ORDER BY h.id, m.rank, m.number";
constexpr int policyYearsKept = 2; // claims older than that are of no present policy year

const std::vector<ClaimUse> noClaims{};

} // namespace

Catchment::Catchment(const std::vector<std::string> &villages)
{
    for (const std::string &village : villages)
        m_folded.push_back(utf8::foldForSearch(village));
}

bool Catchment::covers(std::string_view village) const
{
    return m_folded.empty() || std::find(m_folded.begin(), m_folded.end(), utf8::foldForSearch(village)) != m_folded.end();
}

Outcome<HouseholdReader> HouseholdReader::open(Folder &folder, HouseholdsWanted wanted)
{
    HouseholdReader reader;
    reader.m_catchment = Catchment(wanted.villages);
    auto plans = loadPlans(folder);
    if (!plans)
        return plans.failure();
    auto uses = loadClaimUses(folder, addMonths(wanted.on, -12 * policyYearsKept));
    if (!uses)
        return uses.failure();
    reader.m_wanted = std::move(wanted);
    reader.m_plans = std::move(*plans);
    reader.m_uses = std::move(*uses);
    reader.m_rows = folder.database.prepare(query);
    reader.m_hasRow = reader.m_rows.next();
    return reader;
}

const Plan *HouseholdReader::planOf(const PlanId &id) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&](const Plan &plan) { return plan.id == id; });
    return found == m_plans.end() ? nullptr : &*found;
}

Household HouseholdReader::householdInRow() const
{
    Household household;
    household.id = {std::string(m_rows.text(Id))};
    household.plan = {std::string(m_rows.text(PlanCell))};
    household.village = m_rows.text(Village);
    household.status = parseHouseholdStatus(m_rows.text(Status)).value_or(HouseholdStatus::Active);
    household.joinedOn = dayIn(m_rows, JoinedOn);
    household.periodicity = m_rows.isNull(PeriodicityCell) ? std::nullopt : parsePeriodicity(m_rows.text(PeriodicityCell));
    household.paidUntil = dayIn(m_rows, PaidUntil);
    if (!m_rows.isNull(PaidBp))
        household.paidBp = static_cast<int>(m_rows.integer(PaidBp));
    household.halfYearUntil = dayIn(m_rows, HalfYear);
    household.fullYearUntil = dayIn(m_rows, FullYear);
    household.amountDue = moneyIn(m_rows, AmountDue);
    household.payToName = m_rows.text(PayToName);
    household.payToPhone = m_rows.text(PayToPhone);
    return household;
}

Beneficiary HouseholdReader::memberInRow() const
{
    Beneficiary person;
    person.number = {std::string(m_rows.text(Number))};
    person.household = {std::string(m_rows.text(Id))};
    person.rank = static_cast<int>(m_rows.integer(Rank));
    person.relation = parseRelation(m_rows.text(RelationCell)).value_or(Relation::Other);
    person.surname = m_rows.text(Surname);
    person.givenNames = m_rows.text(GivenNames);
    person.sex = m_rows.text(Sex).empty() ? PersonSex::Unknown : parseSexWord(m_rows.text(Sex)).value_or(PersonSex::Unknown);
    person.born = dayIn(m_rows, Born);
    person.birthPrecision = parseBirthPrecision(m_rows.text(Precision)).value_or(BirthPrecision::Day);
    person.phone = m_rows.text(Phone);
    person.status = parseBeneficiaryStatus(m_rows.text(MemberStatus)).value_or(BeneficiaryStatus::Active);
    person.removedOn = dayIn(m_rows, RemovedOn);
    person.schoolCertificateUntil = dayIn(m_rows, SchoolUntil);
    if (!m_rows.isNull(Mother))
        person.linkedMother = MemberNumber{std::string(m_rows.text(Mother))};
    person.formerNumber = m_rows.text(FormerNumber);
    person.cardGeneration = static_cast<std::uint32_t>(m_rows.integer(Generation));
    if (!m_rows.isNull(Serial))
        person.cardSerial = CardSerial{m_rows.unsignedInteger(Serial)};
    person.cardIssuedOn = dayIn(m_rows, IssuedOn);
    person.cardExpiresOn = dayIn(m_rows, ExpiresOn);
    person.photoHash = exactly<8>(m_rows.blob(PhotoHash));
    return person;
}

// The person's counters from this row, and its claims onto the household's.
void HouseholdReader::addUse(HouseholdRecord &record, const Beneficiary &person, const Plan &plan) const
{
    const auto found = m_uses.find(person.number.text);
    const auto &claims = found == m_uses.end() ? noClaims : found->second;
    const Use own = computeUse({{m_rows.integer(Used)}, m_rows.integerOrNull(UsedYear), m_rows.integer(UsedAfter)}, claims, plan, m_wanted.on);
    record.members.push_back(person);
    record.members.back().used = own.amount;
    const bool isThisYear = m_rows.isNull(UsedYear) || m_rows.integer(UsedYear) == policyYearOf(plan, m_wanted.on);
    record.members.back().episodes = (isThisYear ? static_cast<int>(m_rows.integer(Episodes)) : 0) + own.episodes;
    const Use forHousehold = computeUse({{}, {}, m_rows.integer(HouseholdAfter)}, claims, plan, m_wanted.on);
    record.household.used = record.household.used + forHousehold.amount;
}

Outcome<std::optional<HouseholdRecord>> HouseholdReader::next()
{
    while (m_hasRow) {
        HouseholdRecord record{householdInRow(), {}};
        const Plan *plan = planOf(record.household.plan);
        if (plan == nullptr)
            return fail(Code::D02, {}, "household without a plan");
        record.household.used
            = computeUse({{m_rows.integer(HouseholdUsed)}, m_rows.integerOrNull(HouseholdYear), 0}, noClaims, *plan, m_wanted.on).amount;
        do {
            addUse(record, memberInRow(), *plan);
            m_hasRow = m_rows.next();
        } while (m_hasRow && m_rows.text(Id) == record.household.id.text);
        if (m_catchment.covers(record.household.village))
            return std::optional(std::move(record));
    }
    if (const auto done = ended(m_rows); !done)
        return done.failure();
    return std::optional<HouseholdRecord>{};
}

} // namespace guichet::mutual
