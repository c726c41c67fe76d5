// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/program.h"

#include "terminal/desk/staff.h"
#include "terminal/ui/opening/flow.h"
#include "terminal/ui/visit_flow.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace guichet {

void Program::open()
{
    if (!m_pictures)
        m_pictures = app::openPictures();
    auto held = app::holdFolder(app::dataFolder(m_options.folder));
    if (!held)
        return explain(held.error());
    m_held = *std::move(held);
    if (m_held->door().hasStaff())
        return askWho();
    auto opened = m_held->open();
    m_held.reset();
    if (!opened)
        return explain(opened.error());
    m_folder = *std::move(opened);
    begin();
}

void Program::begin()
{
    enter()->goHome();
    for (const Failure &trouble : std::exchange(m_troubles, {}))
        m_window->say(trouble);
}

void Program::askWho()
{
    ui::OpeningFlow::Steps steps;
    steps.open = [this](const desk::Unlocked &unlocked) { return comeIn(unlocked); };
    steps.facts = [this] {
        ui::OpeningFacts facts;
        for (const ui::ReaderState &reader : m_scans.readers())
            facts.scanners << reader.name;
        ui::Surroundings around{*m_pictures};
        addPrinting(around);
        if (around.printer)
            facts.printer = QString::fromStdString(around.printer->name());
        facts.freeBytes = app::freeBytes(app::dataFolder(m_options.folder));
        return facts;
    };
    steps.enter = [this] { begin(); };
    steps.giveUp = [this] { endSession(); };
    auto *flow = new ui::OpeningFlow(*m_window, m_scans, m_held->door(), *m_pictures, std::move(steps));
    flow->start();
}

Outcome<desk::Counter *> Program::comeIn(const desk::Unlocked &unlocked)
{
    auto opened = m_held->open(unlocked);
    if (!opened)
        return opened.failure();
    m_folder = *std::move(opened);
    desk::Counter &counter = m_folder->counter();
    note(desk::openSession(counter, unlocked.who)); // a full disk closes no counter
    return &counter;
}

void Program::leaveSession()
{
    if (m_folder)
        (void)desk::closeSession(m_folder->counter());
}

void Program::putAway()
{
    if (m_flow)
        m_flow->goHome();
    Q_EMIT m_window->closing();
}

void Program::handOver(const desk::StaffMember &who)
{
    putAway();
    leaveSession();
    note(desk::openSession(m_folder->counter(), who));
    QTimer::singleShot(0, &m_filter, [this] {
        replaceWindow([this] {
            if (m_training)
                note(endTraining()); // who practised has left
        });
        begin();
    });
}

void Program::endSession()
{
    putAway();
    leaveSession();
    QTimer::singleShot(0, &m_filter, [this] {
        replaceWindow([this] {
            if (m_training)
                note(endTraining());
            m_folder.reset();
            m_held.reset();
        });
        open();
    });
}

void Program::note(const Outcome<void> &outcome)
{
    if (!outcome)
        m_troubles.push_back(outcome.error());
}

void Program::replaceWindow(const std::function<void()> &between)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_flow = nullptr;
    m_window.reset();
    between();
    buildWindow();
    showWindow();
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace guichet
