// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/day/flow.h"

#include "terminal/desk/record_care.h"
#include "terminal/texts/words.h"
#include "terminal/ui/day/close_screen.h"
#include "terminal/ui/day/screen.h"
#include "terminal/ui/day/slip.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <algorithm>

namespace guichet::ui {

DayFlow::DayFlow(desk::Counter &counter, CounterWindow &window)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_screen(new DayScreen(window.look(), &window))
    , m_close(new CloseScreen(window.look(), &window))
{
    window.add(m_screen);
    window.add(m_close);
    connectScreens();
}

void DayFlow::connectScreens()
{
    connect(m_screen, &DayScreen::dayMoved, this, &DayFlow::move);
    connect(m_screen, &DayScreen::dateTyped, this, &DayFlow::takeDate);
    connect(m_screen, &DayScreen::rowOpened, this, &DayFlow::openRow);
    connect(m_screen, &DayScreen::closingWanted, this, &DayFlow::startClosing);
    connect(m_screen, &DayScreen::printWanted, this, [this] {
        if (m_closed)
            print(*m_closed, true);
    });
    connect(m_screen, &DayScreen::left, this, &DayFlow::left);
    connect(m_close, &CloseScreen::edited, this, &DayFlow::showCounted);
    connect(m_close, &CloseScreen::closeWanted, this, &DayFlow::close);
    connect(m_close, &CloseScreen::left, this, [this] {
        m_window.go(m_screen);
        refresh();
    });
}

void DayFlow::open()
{
    m_day = desk::now(m_counter).today();
    m_window.go(m_screen);
    refresh();
}

Outcome<DayFacts> DayFlow::factsOf(Day day)
{
    DayFacts facts;
    facts.state = desk::counterState(m_counter);
    facts.day = day;
    facts.currency = m_counter.journal.enrolled().scheme.currency;
    auto visits = desk::visitsOn(m_counter, day);
    if (!visits)
        return visits.failure();
    facts.visits = *std::move(visits);
    auto unfinished = desk::unfinishedBefore(m_counter, facts.state.moment.today());
    if (!unfinished)
        return unfinished.failure();
    facts.unfinished = *std::move(unfinished);
    auto regularisations = desk::pendingRegularisations(m_counter);
    if (!regularisations)
        return regularisations.failure();
    facts.regularisations = *std::move(regularisations);
    const auto drafts = desk::openDrafts(m_counter);
    if (!drafts)
        return drafts.failure();
    for (const desk::CareRequest &draft : *drafts)
        facts.drafts.insert(draft.verification);
    auto cash = desk::cashOf(m_counter, day);
    if (!cash)
        return cash.failure();
    facts.cash = *std::move(cash);
    return facts;
}

void DayFlow::refresh()
{
    const auto facts = factsOf(m_day);
    if (!facts)
        return m_window.say(facts.error());
    m_closed = facts->cash.closure;
    m_shown = dayModel(*facts, m_window.language());
    m_screen->show(m_shown, desk::mayDo(m_counter, Permission::CloseDay));
}

// Not beyond today: nothing is known of tomorrow.
void DayFlow::move(int days)
{
    m_day = std::min(addDays(m_day, days), desk::now(m_counter).today());
    m_window.clearMessage();
    refresh();
}

void DayFlow::takeDate(const QString &typed)
{
    const Day today = desk::now(m_counter).today();
    const auto day = parseDay(typed, civilDateOf(today).year);
    if (!day || *day > today) {
        m_screen->setDateWrong(true);
        return m_window.say(day ? Failure{Code::C03, {{"raison", typed.trimmed().toStdString()}}} : day.error());
    }
    m_day = *day;
    m_window.clearMessage();
    refresh();
}

void DayFlow::openRow(DayPart part, int place)
{
    const auto &rows = m_shown.parts[static_cast<std::size_t>(part)].rows;
    if (place < 0 || static_cast<std::size_t>(place) >= rows.size())
        return;
    const DayRow row = rows[static_cast<std::size_t>(place)];
    if (row.claim)
        Q_EMIT claimWanted(*row.claim);
    else if (row.verification)
        Q_EMIT visitWanted(*row.verification);
}

void DayFlow::startClosing()
{
    const auto plan = desk::planClosure(m_counter);
    if (!plan)
        return m_window.say(plan.error());
    m_plan = *plan;
    m_close->show(closeModel(m_plan, m_counter.journal.enrolled().scheme.currency));
    m_window.go(m_close);
}

// What cannot be read is told under the field, and stays there as it was typed.
void DayFlow::showCounted()
{
    m_window.clearMessage();
    if (m_close->counted().trimmed().isEmpty())
        return m_close->showCounted({});
    const auto counted = parseAmount(m_close->counted());
    if (!counted)
        return m_close->showCounted({saidOf(counted.error(), m_window.language()).sentence, Tone::No, false});
    const Money difference = *counted - m_plan.totals.kept;
    const std::string &currency = m_counter.journal.enrolled().scheme.currency;
    if (difference == Money{})
        return m_close->showCounted({tr("✓ Juste"), Tone::Yes, false});
    const bool missing = difference < Money{};
    const QString amount = text(formatAmount(missing ? Money{} - difference : difference, currency));
    m_close->showCounted({missing ? tr("▲ Il manque %1").arg(amount) : tr("▲ %1 de trop").arg(amount), Tone::Wait, true});
}

void DayFlow::close()
{
    const auto counted = parseAmount(m_close->counted());
    if (!counted) {
        showCounted();
        return m_window.say(counted.error());
    }
    const auto closed = desk::closeDay(m_counter, *counted, m_close->reason().trimmed().toStdString());
    if (!closed) {
        if (closed.error().code == Code::J03)
            m_close->askReason();
        return m_window.say(closed.error());
    }
    m_window.go(m_screen);
    refresh();
    print(*closed, false);
    m_window.say(Tone::Yes, tr("Journée clôturée. Pensez à la sauvegarde : menu, Support."));
}

void DayFlow::print(const desk::ClosedDay &closed, bool copy)
{
    const auto slip = closingSlip(m_counter, closed, copy, m_window.language());
    if (!slip)
        return m_window.say(slip.error());
    if (copy)
        m_window.prints().print(*slip, Paper::Roll);
    else
        m_window.prints().printUnasked(*slip, Paper::Roll);
}

} // namespace guichet::ui
