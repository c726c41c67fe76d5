// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/exchange_model/ends.h"

#include "sync/claim_record.h"
#include "sync/mutual/enrol.h"
#include "sync/mutual/receive.h"
#include "terminal/domain/claim_number.h"
#include "terminal/store/enrolling_store.h"
#include "tests/sync/mutual/mutual_fixture.h"

#include <iostream>

namespace guichet::model {
namespace {

template <class T>
T must(Outcome<T> outcome, const char *what)
{
    if (!outcome)
        std::cerr << what << ": " << codeText(outcome.error().code) << ' ' << outcome.error().detail << '\n';
    check(outcome.has_value());
    return std::move(*outcome);
}

void must(const Outcome<void> &outcome, const char *what)
{
    if (!outcome)
        std::cerr << what << ": " << codeText(outcome.error().code) << ' ' << outcome.error().detail << '\n';
    check(outcome.has_value());
}

void copyFiles(const fs::path &from, const fs::path &to, std::string_view prefix)
{
    fs::create_directories(to);
    for (const auto &file : fs::directory_iterator(from)) {
        if (file.is_regular_file() && file.path().filename().string().starts_with(prefix))
            fs::copy_file(file.path(), to / file.path().filename(), fs::copy_options::overwrite_existing);
    }
}

// Nothing here is about one client's share of the server.
mutual::serve::Limits generous()
{
    mutual::serve::Limits limits;
    limits.terminalBurst = limits.addressBurst = limits.wrongBurst = 1'000'000;
    limits.terminalPerSecond = limits.addressPerSecond = limits.wrongPerSecond = 1'000'000;
    return limits;
}

Claim claimFor(const Ulid &ulid, const desk::Enrolled &enrolled, int number, Money mutual, Day day)
{
    Claim claim;
    claim.ulid = ulid;
    claim.number = composeClaimNumber({enrolled.facility.code, enrolled.letter, civilDateOf(day).year, number});
    claim.member.text = "NIK-1-01";
    claim.household.text = "NIK-1";
    claim.plan.text = "A";
    claim.careDay = day;
    claim.currency = "XOF";
    ClaimLine line;
    line.code.text = "C1";
    line.label = "Consultation";
    line.care = {"CONSULT", Money{mutual.amount + 200}, 1, Money{mutual.amount + 200}, false};
    line.share = {line.care.unitPrice, mutual, {}, Money{200}, {}, {}};
    claim.lines = {line};
    claim.gross = line.share.gross;
    claim.mutual = mutual;
    claim.memberShare = claim.cashDue = Money{200};
    return claim;
}

} // namespace

Template makeTemplate(const fs::path &root)
{
    Template made{root, mutual::testNow};
    mutual::TemporaryMutual mutualOffice;
    mutualOffice.importDemo();
    auto enrolling = must(store::EnrollingStore::open({made.terminal(), {}}), "enrolling");
    const Bytes request = must(enrolling->request("PC", "0.1.0"), "request");
    const auto enrolled = must(mutual::enrolTerminal(mutualOffice.folder(), {{"KPO01"}, request, {}, made.enrolledAt}), "enrol");
    desk::Moment moment;
    moment.reading.unixMilliseconds = made.enrolledAt * 1000;
    moment.reading.boot = {1};
    moment.judged = {made.enrolledAt, 3};
    must(enrolling->install(enrolled.answer, {}, moment), "install");
    enrolling.reset();
    fs::copy(mutualOffice.root() + "/mutual", made.mutual(), fs::copy_options::recursive);
    return made;
}

desk::ClockReading ModelClock::read() const
{
    if (m_looksLeft >= 0 && m_looksLeft-- == 0)
        throw TerminalDies{};
    m_milliseconds += 137;
    desk::ClockReading reading;
    reading.unixMilliseconds = m_milliseconds;
    reading.bootMilliseconds = m_milliseconds - mutual::testNow * 1000;
    reading.boot = {m_boot};
    reading.zoneMinutes = 60;
    return reading;
}

TerminalEnd::TerminalEnd(const Template &made, const fs::path &home, ModelClock &clock)
    : m_home(home)
    , m_clock(clock)
{
    copyFiles(made.terminal(), m_home / "0", "");
    m_vaultKey = must(store::loadVaultKey({m_home / "0", {}}), "vault key");
    open();
}

void TerminalEnd::open()
{
    const fs::path folder = m_home / std::to_string(m_life);
    m_counter.reset();
    m_journal = must(store::JournalStore::open(folder / "journal.sqlite", m_vaultKey.view()), "journal");
    m_counter.emplace(desk::Counter{m_clock, *m_journal, m_roster, 7});
}

SealedClaim TerminalEnd::seal(Money mutual)
{
    const desk::Moment moment = desk::now(*m_counter);
    const Ulid ulid = must(m_journal->drawUlid(moment), "draw");
    const int number = must(m_journal->nextClaimCounter(civilDateOf(moment.today()).year), "number");
    const Claim claim = claimFor(ulid, m_journal->enrolled(), number, mutual, moment.today());
    const auto written = must(m_journal->append({sync::EntryKind::ClaimSealed, ulid, sync::encodeClaim(claim), moment, 7}), "seal");
    return {ulid, claim.number.text, mutual, written};
}

void TerminalEnd::crash()
{
    const fs::path before = m_home / std::to_string(m_life);
    copyFiles(before, m_home / std::to_string(m_life + 1), "journal.sqlite");
    m_counter.reset();
    m_journal.reset(); // tidies up in the folder that is left behind
    fs::remove_all(before);
    ++m_life;
    m_clock.boot();
    open();
}

MutualEnd::MutualEnd(const Template &made, const fs::path &home, const ModelClock &clock)
    : m_home(home)
    , m_clock(clock)
{
    fs::copy(made.mutual(), m_home, fs::copy_options::recursive);
    open();
}

void MutualEnd::open()
{
    m_site.reset();
    m_site = must(mutual::serve::MutualSite::open(m_home.string(), generous(), [this] { return m_clock.seconds(); }), "mutual");
}

// A transaction that was not committed leaves the books as they were before it.
std::optional<mutual::serve::Told> MutualEnd::answer(const mutual::serve::Asked &asked, Death death)
{
    const fs::path copy = m_home.string() + "-before";
    if (death == Death::BeforeCommit) {
        m_site.reset();
        copyFiles(m_home, copy, "mutual.sqlite");
        open();
    }
    auto told = m_site->answer(asked);
    if (death == Death::None)
        return told;
    m_site.reset();
    if (death == Death::BeforeCommit) {
        for (const char *end : {"", "-wal", "-shm"})
            fs::remove(m_home / (std::string("mutual.sqlite") + end));
        copyFiles(copy, m_home, "mutual.sqlite");
        fs::remove_all(copy);
    }
    open();
    return {};
}

void MutualEnd::readStick(const fs::path &stick)
{
    auto folder = must(mutual::openFolder(m_home.string()), "open mutual");
    const auto report = mutual::receiveFromStick(folder, {stick.string(), m_clock.seconds()});
    if (!report)
        must(report.failure(), "stick at the mutual");
}

std::map<Ulid, std::vector<MutualEnd::HeldClaim>> MutualEnd::held() const
{
    auto folder = must(mutual::openFolder(m_home.string()), "open mutual");
    auto rows = folder.database.prepare("SELECT ulid, number, mutual, sequence, hash, receipt FROM claim");
    std::map<Ulid, std::vector<HeldClaim>> held;
    while (rows.next()) {
        held[Ulid{*exactly<16>(rows.blob(0))}].push_back(
            {std::string(rows.text(1)), Money{rows.integer(2)}, rows.unsignedInteger(3), *exactly<32>(rows.blob(4)), copyOf(rows.blob(5))});
    }
    check(!rows.error());
    return held;
}

std::uint64_t MutualEnd::count(const std::string &table) const
{
    auto folder = must(mutual::openFolder(m_home.string()), "open mutual");
    return static_cast<std::uint64_t>(must(mutual::integer(folder.database, "SELECT COUNT(*) FROM " + table), "count"));
}

} // namespace guichet::model
