// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/followup/flow.h"

#include "terminal/documents/month_facts.h"
#include "terminal/papers/claim_papers.h"
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/followup/screen.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/sliced_work.h"

namespace guichet::ui {

FollowUpFlow::FollowUpFlow(desk::Counter &counter, CounterWindow &window)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_screen(new FollowUpScreen(window.look(), &window))
    , m_choose(new ChooseScreen(window.look(), &window))
    , m_reading(new SlicedWork(this))
{
    window.add(m_screen);
    window.add(m_choose);
    const auto leave = [this] {
        m_reading->cancel();
        Q_EMIT left();
    };
    connect(m_screen, &FollowUpScreen::left, this, leave);
    connect(m_screen, &FollowUpScreen::stopWanted, this, leave);
    connect(m_screen, &FollowUpScreen::periodWanted, this, &FollowUpFlow::choosePeriod);
    connect(m_screen, &FollowUpScreen::printWanted, this, &FollowUpFlow::print);
    connect(m_choose, &ChooseScreen::left, this, [this] { m_window.go(m_screen); });
    connect(m_choose, &ChooseScreen::chosen, this, [this](int place) {
        m_period = m_periods.at(static_cast<std::size_t>(place));
        m_window.go(m_screen);
        read();
    });
    connect(m_reading, &SlicedWork::advanced, this, [this](int percent) { m_screen->setReading(periodText(m_period), percent); });
    connect(m_reading, &SlicedWork::failed, this, [this](const Failure &failure) { m_window.say(failure); });
    connect(m_reading, &SlicedWork::finished, this, [this](desk::SlicedReading *reading) {
        m_figures = static_cast<desk::ReportReading *>(reading)->figures();
        m_screen->show(followUpModel(m_figures, m_period, m_counter.journal.enrolled().scheme.currency, desk::now(m_counter).today(), m_window.language()));
    });
}

void FollowUpFlow::open()
{
    m_periods = periodsFor(desk::now(m_counter).today());
    m_period = m_periods.front();
    m_window.go(m_screen);
    read();
}

void FollowUpFlow::read()
{
    m_reading->start(std::make_unique<desk::ReportReading>(m_counter, m_period.from, m_period.to));
}

void FollowUpFlow::choosePeriod()
{
    ChooseModel model;
    model.question = tr("Quelle période ?");
    model.take = tr("Montrer");
    for (const Period &period : m_periods) {
        ListRowText row;
        row.lead = QString::number(model.rows.size() + 1);
        row.title = period.name;
        row.detail = periodText(period);
        model.rows.push_back(row);
    }
    m_choose->show(model);
    m_window.go(m_choose);
}

void FollowUpFlow::print()
{
    const desk::Enrolled &ours = m_counter.journal.enrolled();
    FollowUpFacts facts = followUpOf(m_figures, m_window.language());
    facts.head = papers::headOf(m_counter, 0, desk::now(m_counter).judged.now);
    facts.currency = ours.scheme.currency;
    m_window.prints().print(makeFollowUpSheet(facts, m_window.language()), Paper::A4);
}

} // namespace guichet::ui
