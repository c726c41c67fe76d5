// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/report_reading.h"

#include "sync/journal_bodies.h"
#include "terminal/desk/complaints.h"
#include "terminal/desk/paper_checks.h"
#include "terminal/desk/situation.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t rowsOfSlice = 50; // a few milliseconds

// "OTHER:text" is one reason, whatever was written behind it.
std::string reasonCode(const std::string &reason)
{
    return reason.substr(0, reason.find(':'));
}

// An answer without lines speaks for all of them.
std::vector<AnsweredLine> linesAnswered(const ClaimRow &row)
{
    const std::string whole = row.answerReasons.empty() ? std::string("OTHER") : reasonCode(row.answerReasons.front());
    const bool isRefused = row.answeredAmount == Money{} && row.claim.mutual > Money{};
    const bool isCut = row.answeredAmount && *row.answeredAmount < row.claim.mutual && row.answerLines.empty();
    std::vector<AnsweredLine> lines(row.claim.lines.size(), AnsweredLine{isRefused || isCut, isRefused || isCut ? whole : std::string()});
    for (const sync::LineAnswer &answer : row.answerLines) {
        const auto place = static_cast<std::size_t>(answer.line - 1);
        if (answer.line < 1 || place >= lines.size())
            continue;
        const bool cut = answer.amount < row.claim.lines[place].share.mutual;
        lines[place] = {cut, cut ? reasonCode(answer.reason.empty() ? whole : answer.reason) : std::string()};
    }
    return lines;
}

} // namespace

ReportReading::ReportReading(Counter &counter, Day from, Day to)
    : m_counter(counter)
    , m_moment(now(counter))
{
    m_tally.from = from;
    m_tally.to = to;
    m_head = std::max<std::uint64_t>(counter.journal.head().sequence, 1);
    if (const auto status = counter.roster.status())
        m_members = std::max<std::uint64_t>(status->members, 1);
    else
        m_part = Part::Claims;
}

void ReportReading::go(Part part)
{
    m_part = part;
    m_at = 0;
}

int ReportReading::percent() const
{
    const auto share = [this](std::uint64_t whole) { return static_cast<int>(std::min<std::uint64_t>(100, m_at * 100 / whole)); };
    switch (m_part) {
    case Part::People: return static_cast<int>(std::min<std::uint64_t>(100, static_cast<std::uint64_t>(m_tally.enrolled.value_or(0)) * 100 / m_members)) / 3;
    case Part::Claims: return 33 + share(m_head) / 3;
    case Part::Checks: return 66 + share(m_head) / 3;
    case Part::Complaints: return 99;
    case Part::Done: return 100;
    }
    return 100;
}

Outcome<bool> ReportReading::step()
{
    Outcome<void> read;
    if (!m_begun)
        read = begin();
    else if (m_part == Part::People)
        read = readPeople();
    else if (m_part == Part::Claims)
        read = readClaims();
    else if (m_part == Part::Checks)
        read = readChecks();
    else if (m_part == Part::Complaints)
        read = readComplaints();
    if (!read)
        return read.failure();
    return m_part != Part::Done;
}

// Only the first time that a stretch went up counts.
Outcome<void> ReportReading::begin()
{
    m_begun = true;
    auto regularised = regularisedClaims(m_counter);
    if (!regularised)
        return regularised.failure();
    m_regularised = *std::move(regularised);
    const auto records = m_counter.journal.records(sync::EntryKind::Transfer);
    if (!records)
        return records.failure();
    for (const JournalRecord &record : *records) {
        const auto transfer = sync::parseTransfer(record.body);
        if (!transfer)
            return transfer.failure();
        const std::uint64_t before = m_sent.empty() ? 0 : m_sent.back().upTo;
        if (transfer->direction == sync::Direction::Up && transfer->to > before)
            m_sent.push_back({transfer->to, dayOfMoment(record.time, record.zoneMinutes)});
    }
    return {};
}

std::optional<Day> ReportReading::sentOn(std::uint64_t sequence) const
{
    const auto sent = std::lower_bound(m_sent.begin(), m_sent.end(), sequence, [](const Sent &one, std::uint64_t at) { return one.upTo < at; });
    return sent == m_sent.end() ? std::nullopt : std::optional(sent->on);
}

// As for an ordinary card today; a referral is no matter of rights.
bool ReportReading::hasRights(const HouseholdRecord &household, std::size_t member) const
{
    Situation situation;
    situation.careDay = m_moment.today();
    situation.visit = VisitType::Emergency;
    situation.household = household.household;
    situation.beneficiary = household.members[member];
    situation.facility = termsOf(facilityInForce(m_counter), situation.careDay);
    situation.roster.contains = true;
    situation.roster.producedOn = situation.careDay;
    const Plan *plan = findPlan(m_counter.roster.terms().plans, household.household.plan, situation.careDay);
    situation.planKnown = plan != nullptr;
    if (plan)
        situation.plan = *plan;
    return decideEligibility(situation).isCovered();
}

Outcome<void> ReportReading::readPeople()
{
    const auto households = m_counter.roster.householdsInPart(static_cast<std::uint32_t>(m_at++));
    if (!households)
        return households.failure();
    if (!*households)
        go(Part::Claims);
    else
        for (const HouseholdRecord &household : **households)
            for (std::size_t i = 0; i < household.members.size(); ++i)
                addPerson(m_tally, hasRights(household, i));
    return {};
}

// An emergency is to be justified within 72 hours of its care (domain.md 6).
bool ReportReading::isUnjustified(const ClaimRow &row) const
{
    constexpr std::int64_t inTime = 72 * 3600;
    const auto &reasons = row.claim.reasons;
    const bool isAsked = std::find(reasons.begin(), reasons.end(), Reason::EmergencyToJustify) != reasons.end();
    return isAsked && !m_regularised.contains(row.claim.ulid) && m_moment.judged.now - row.closedAt > inTime;
}

void ReportReading::take(const ClaimRow &row)
{
    FollowedClaim followed{row.claim,          row.state, row.answeredAmount, linesAnswered(row), sentOn(row.written.sequence), {}, row.paidOn,
                           isUnjustified(row)};
    if (row.receivedAt)
        followed.receivedOn = dayAt(*row.receivedAt);
    addClaim(m_tally, followed);
}

// Care is entered on its day or later.
Outcome<void> ReportReading::readClaims()
{
    const auto rows = m_counter.journal.claimsPage({m_at, rowsOfSlice, m_tally.from});
    if (!rows)
        return rows.failure();
    for (const ClaimRow &row : *rows) {
        m_at = row.written.sequence;
        take(row);
    }
    if (rows->size() < rowsOfSlice)
        go(Part::Checks);
    return {};
}

Outcome<void> ReportReading::readChecks()
{
    const auto rows = m_counter.journal.verificationsPage({m_at, rowsOfSlice, m_tally.from});
    if (!rows)
        return rows.failure();
    for (const VerificationRow &row : *rows) {
        m_at = row.written.sequence;
        addVerification(m_tally, row.verification, dayAt(row.verification.time));
    }
    const bool isPast = !rows->empty() && dayAt(rows->back().verification.time) > addDays(m_tally.to, 7);
    if (rows->size() < rowsOfSlice || isPast)
        go(Part::Complaints);
    return {};
}

Outcome<void> ReportReading::readComplaints()
{
    const auto rows = complaints(m_counter);
    if (!rows)
        return rows.failure();
    for (const ComplaintRow &row : *rows) {
        FollowedComplaint followed{std::string(codeOf(row.said.category)), dayAt(row.openedAt), {}, row.closedAt.has_value()};
        if (row.answeredAt)
            followed.answered = dayAt(*row.answeredAt);
        addComplaint(m_tally, followed);
    }
    go(Part::Done);
    return {};
}

} // namespace guichet::desk
