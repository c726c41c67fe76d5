// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/busy_counter.h"

#include "sync/claim_record.h"
#include "sync/journal_bodies.h"
#include "terminal/domain/claim_number.h"
#include "tests/bench/busy_care.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace guichet::bench {
namespace {

constexpr std::int32_t firstDay = 20'700;
constexpr int visitsADay = 50;
constexpr std::uint64_t everybody = 20'000;
constexpr std::uint64_t usualPeople = 5'000; // the centre's own villages
constexpr std::size_t membersOfAHousehold = 5;

// One person's way through the centre, in milliseconds of the day.
struct Passage {
    std::int64_t arrives = 0;
    std::int64_t careOpens = 0;
    std::int64_t closes = 0;
};

enum class Step { Verify, Open, Close };
struct Event {
    std::int64_t at = 0;
    Step step = Step::Verify;
    std::size_t person = 0;
};

class Counter {
public:
    Counter(std::uint64_t seed, std::size_t claims)
        : m_dice(seed)
        , m_wanted(claims)
        , m_plans(demo::plans(Day{firstDay}))
        , m_mutual{seed, Day{firstDay}, everybody / membersOfAHousehold}
        , m_care(m_dice, Day{firstDay})
    {
        m_bundle.terminal.bytes = m_dice.key<8>();
    }

    BusyCounter work(const crypto::Secret &terminalKey)
    {
        for (std::int32_t day = firstDay; m_totals.claims < m_wanted; ++day) {
            if (day % 7 != 3)
                workOneDay(day);
        }
        m_bundle.headSignature = crypto::sign(crypto::Purpose::Journal, m_head, terminalKey);
        m_bundle.drawn = m_drawn;
        return {std::move(m_bundle), static_cast<std::size_t>(m_totals.claims), m_verifications, m_dice.bits + 8 * 64};
    }

private:
    static constexpr int zone = 60;

    void workOneDay(std::int32_t day)
    {
        m_day = day;
        m_midnight = std::int64_t{day} * 86'400'000 - zone * 60'000;
        m_bundle.dayKeys.push_back({day, m_dice.key<32>()});
        m_boot = m_midnight + 25'000'000 + static_cast<std::int64_t>(m_dice.below(2'000'000));
        write(sync::EntryKind::Start, drawUlid(m_boot + 20'000), sync::encodeStart(sync::StartEvent::Started), m_boot + 20'000);
        std::vector<Passage> people = arrivals();
        std::vector<Event> events;
        for (std::size_t i = 0; i < people.size(); ++i) {
            events.push_back({people[i].arrives, Step::Verify, i});
            events.push_back({people[i].careOpens, Step::Open, i});
            events.push_back({people[i].closes, Step::Close, i});
        }
        std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        m_visits.assign(people.size(), {});
        for (const Event &event : events)
            happen(event);
        write(sync::EntryKind::Start, drawUlid(m_midnight + 64'000'000), sync::encodeStart(sync::StartEvent::StoppedCleanly), m_midnight + 64'000'000);
    }

    // Most come in the morning. In which order they were thrown says nothing.
    std::vector<Passage> arrivals()
    {
        const std::size_t count = visitsADay - 8 + static_cast<std::size_t>(m_dice.below(17));
        std::vector<Passage> people(count);
        for (Passage &each : people) {
            const bool early = m_dice.chance(700);
            each.arrives = m_midnight + (early ? 28'000'000 + static_cast<std::int64_t>(m_dice.below(14'400'000)) : 42'400'000 + static_cast<std::int64_t>(m_dice.below(14'400'000)));
            each.careOpens = each.arrives + 600'000 + static_cast<std::int64_t>(m_dice.below(3'600'000));
            each.closes = each.careOpens + 40'000 + static_cast<std::int64_t>(m_dice.below(300'000));
        }
        m_dice.bits -= std::lgamma(static_cast<double>(count) + 1) / std::log(2.0);
        return people;
    }

    struct Visit {
        Verification verification{};
        std::uint64_t sequence = 0;
        Situation situation{};
        Decision decision{};
        Ulid draft{};
    };

    void happen(const Event &event)
    {
        Visit &visit = m_visits[event.person];
        if (event.step == Step::Verify)
            verify(visit, event.at);
        else if (visit.sequence != 0 && event.step == Step::Open)
            visit.draft = drawUlid(event.at);
        else if (visit.sequence != 0 && m_totals.claims < m_wanted)
            close(visit, event.at);
    }

    // 60 % are of the usual people; one in six of them was here these days.
    std::size_t whoComes()
    {
        if (!m_dice.chance(600))
            return static_cast<std::size_t>(usualPeople + m_dice.below(everybody - usualPeople));
        if (!m_recent.empty() && m_dice.chance(170))
            return m_recent[static_cast<std::size_t>(m_dice.below(m_recent.size()))];
        return static_cast<std::size_t>(m_dice.below(usualPeople));
    }

    void verify(Visit &visit, std::int64_t at)
    {
        const std::size_t person = whoComes();
        m_recent.push_back(person);
        const HouseholdRecord household = demo::householdAt(m_mutual, person / membersOfAHousehold);
        const Beneficiary &bearer = household.members[person % membersOfAHousehold % household.members.size()];
        judge(visit, household, bearer);
        Verification &made = visit.verification;
        made.id = drawUlid(at);
        made.member = bearer.number;
        made.household = household.household.id;
        made.scheme = demo::schemeCode;
        made.plan = household.household.plan;
        made.planVersion = visit.situation.plan.version;
        made.careDay = Day{m_day};
        made.time = at / 1000;
        made.visit = visit.situation.visit;
        made.referral = visit.situation.referral;
        made.outcome = visit.decision.outcome;
        for (const Finding &finding : visit.decision.findings)
            made.reasons.push_back(finding.reason);
        identify(made, person);
        visit.sequence = write(sync::EntryKind::Verification, made.id, sync::encodeVerification(made), at);
        ++m_verifications;
        if (!visit.decision.isCovered() || m_dice.chance(40)) // goes home without care
            visit.sequence = 0;
    }

    void judge(Visit &visit, const HouseholdRecord &household, const Beneficiary &bearer)
    {
        Situation &situation = visit.situation;
        situation.plan = *std::find_if(m_plans.begin(), m_plans.end(), [&](const Plan &plan) { return plan.id == household.household.plan; });
        situation.careDay = Day{m_day};
        situation.household = household.household;
        situation.beneficiary = bearer;
        situation.roster.producedOn = Day{m_day - m_day % 7};
        situation.roster.ageDays = m_day % 7;
        situation.usage.year = 0;
        if (m_dice.chance(60)) {
            situation.visit = VisitType::Referral;
            situation.referral = Referral{Day{m_day - static_cast<std::int32_t>(m_dice.below(6))}, "CSA" + std::to_string(m_dice.below(6))};
        } else if (m_dice.chance(40)) {
            situation.visit = m_dice.chance(500) ? VisitType::Emergency : VisitType::FollowUp;
        }
        visit.decision = decideEligibility(situation);
    }

    void identify(Verification &made, std::size_t person)
    {
        static constexpr std::array without{Identification::Number, Identification::Name, Identification::Phone};
        const bool byCard = m_dice.chance(650);
        made.identification = byCard ? Identification::Card : without[m_dice.below(without.size())];
        made.trust = byCard ? TrustLevel::A : TrustLevel::C;
        made.photo = m_dice.chance(850) ? PhotoAnswer::Yes : PhotoAnswer::NoPhoto;
        made.proof.code = byCard ? 2 : 5;
        made.proof.rosterVersion = rosterVersion();
        made.proof.rosterAgeDays = m_day % 7;
        made.proof.clockConfidence = 3;
        made.proof.presence = byCard && made.photo == PhotoAnswer::Yes ? Presence::P3 : Presence::P2;
        if (byCard) {
            made.proof.cardGeneration = person % 9 == 0 ? 2 : 1;
            made.proof.cardSerial = CardSerial{1'000 + person * 7919 % 20'011}; // in the order in which cards were printed
        }
    }

    void close(Visit &visit, std::int64_t at)
    {
        const Verification &seen = visit.verification;
        Claim claim;
        claim.ulid = visit.draft;
        claim.number = composeClaimNumber({FacilityCode{std::string(demo::centreCode)}, 'A', 2026, static_cast<int>(4'000 + m_totals.claims)});
        claim.verification = seen.id;
        claim.verificationSequence = visit.sequence;
        claim.member = seen.member;
        claim.household = seen.household;
        claim.plan = seen.plan;
        claim.planVersion = seen.planVersion;
        claim.careDay = seen.careDay;
        claim.visit = seen.visit;
        claim.outcome = seen.outcome;
        claim.reasons = seen.reasons;
        claim.referral = seen.referral;
        claim.proof = seen.proof;
        claim.currency = "XOF";
        claim.provisional = seen.outcome == EligibilityOutcome::Provisional;
        claim.newEpisode = !m_dice.chance(120);
        m_care.addCare(claim);
        price(claim, visit);
        write(sync::EntryKind::ClaimSealed, claim.ulid, sync::encodeClaim(claim), at);
    }

    void price(Claim &claim, const Visit &visit)
    {
        std::vector<CareLine> care;
        for (const ClaimLine &line : claim.lines)
            care.push_back(line.care);
        const auto shares = computeShares(visit.situation, visit.decision, care);
        check(shares.has_value());
        for (std::size_t i = 0; i < care.size(); ++i)
            claim.lines[i].share = shares->lines[i];
        claim.gross = shares->gross;
        claim.mutual = shares->mutual;
        claim.state = shares->state;
        claim.memberShare = shares->member;
        claim.cashDue = shares->cashDue;
        claim.deductibleUsed = shares->deductibleUsed;
        claim.provisional = claim.provisional || shares->provisional;
        if (m_dice.chance(500))
            claim.cashCollected = m_dice.chance(600) ? claim.cashDue : Money{(claim.cashDue.amount / 500 + 1) * 500};
    }

    std::uint64_t rosterVersion() const { return 40 + static_cast<std::uint64_t>((m_day - firstDay) / 7); }

    Ulid drawUlid(std::int64_t at) { return makeUlid(at, sync::uniquePartOf(m_bundle.dayKeys.back().key, ++m_drawn)); }

    std::uint64_t write(sync::EntryKind kind, const Ulid &ulid, const Bytes &body, std::int64_t at)
    {
        sync::BundleEntry each;
        sync::Entry &entry = each.entry;
        entry.terminal = m_bundle.terminal;
        entry.sequence = m_bundle.entries.size() + 1;
        entry.previous = m_head;
        entry.kind = kind;
        entry.ulid = ulid;
        entry.time = at / 1000;
        entry.confidence = 3;
        if (kind == sync::EntryKind::Start)
            entry.boot = m_dice.key<16>();
        entry.monotonic = at - m_boot;
        entry.operatorId = at - m_midnight < 46'800'000 ? 2 : 5;
        entry.roster = {rosterVersion(), {1, 2, 3, 4, 5, 6, 7, static_cast<Byte>(rosterVersion())}};
        if (kind == sync::EntryKind::ClaimSealed) {
            ++m_totals.claims;
            m_totals.sum = m_totals.sum + sync::parseClaim(body)->mutual;
        }
        entry.totals = m_totals;
        entry.zoneMinutes = zone;
        entry.bodyCommit = sync::commitBody(m_bundle.dayKeys.back().key, entry.sequence, body);
        each.body = body;
        m_head = sync::hashOfEntry(sync::encodeEntry(entry));
        m_bundle.entries.push_back(std::move(each));
        return m_bundle.entries.size();
    }

    CountedDice m_dice;
    std::size_t m_wanted;
    std::vector<Plan> m_plans;
    demo::Options m_mutual;
    CareMaker m_care;
    std::vector<std::size_t> m_recent{};
    std::vector<Visit> m_visits{};
    sync::Bundle m_bundle{};
    sync::RunningTotals m_totals{0, {}, "XOF"};
    crypto::Hash m_head{};
    std::size_t m_verifications = 0;
    std::int32_t m_day = firstDay;
    std::int64_t m_midnight = 0; // Unix milliseconds
    std::int64_t m_boot = 0;
    std::uint64_t m_drawn = 0;
};

} // namespace

BusyCounter keepBusy(std::uint64_t seed, std::size_t claims, const crypto::Secret &terminalKey)
{
    return Counter(seed, claims).work(terminalKey);
}

} // namespace guichet::bench
