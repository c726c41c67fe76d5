// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/batch/flow.h"

#include "terminal/documents/month_facts.h"
#include "terminal/papers/claim_papers.h"
#include "terminal/texts/sheet_words.h"
#include "terminal/ui/batch/screen.h"
#include "terminal/ui/claim/flow.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/sliced_work.h"
#include "terminal/ui/words/words.h"

namespace guichet::ui {

BatchFlow::BatchFlow(desk::Counter &counter, CounterWindow &window, ClaimFlow &claim)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_claim(claim)
    , m_screen(new BatchScreen(window.look(), &window))
    , m_reading(new SlicedWork(this))
{
    window.add(m_screen);
    connect(m_screen, &BatchScreen::monthMoved, this, &BatchFlow::move);
    connect(m_screen, &BatchScreen::signWanted, this, &BatchFlow::sign);
    connect(m_screen, &BatchScreen::printWanted, this, &BatchFlow::print);
    connect(m_screen, &BatchScreen::sendWanted, this, &BatchFlow::sendWanted);
    connect(m_screen, &BatchScreen::faultOpened, this, &BatchFlow::openFault);
    connect(m_screen, &BatchScreen::stopWanted, this, [this] {
        m_reading->cancel();
        Q_EMIT left();
    });
    connect(m_screen, &BatchScreen::left, this, [this] {
        m_reading->cancel();
        Q_EMIT left();
    });
    connect(m_reading, &SlicedWork::advanced, this, [this](int percent) { m_screen->setReading(monthWords(), percent); });
    connect(m_reading, &SlicedWork::failed, this, [this](const Failure &failure) { m_window.say(failure); });
    connect(m_reading, &SlicedWork::finished, this, [this](desk::SlicedReading *reading) {
        auto view = static_cast<desk::MonthReading *>(reading)->finish();
        if (!view)
            return m_window.say(view.error());
        m_view = *std::move(view);
        m_shown = batchModel(m_view, m_counter.journal.enrolled().scheme.name, m_window.language());
        m_screen->show(m_shown);
    });
}

// In the first days of a month the one before is meant.
void BatchFlow::open()
{
    constexpr int stillLastMonth = 10;
    const CivilDate today = civilDateOf(desk::now(m_counter).today());
    m_month = {today.year, today.month};
    m_window.go(m_screen);
    if (today.day <= stillLastMonth)
        return move(-1);
    read();
}

QString BatchFlow::monthWords() const
{
    return text(monthText(m_month.year, m_month.month, m_window.language()));
}

void BatchFlow::move(int by)
{
    const auto first = dayOf({m_month.year, m_month.month, 1});
    const CivilDate moved = civilDateOf(addMonths(*first, by));
    if (moved.year < 2000 || moved.year > 2099)
        return;
    m_month = {moved.year, moved.month};
    m_window.clearMessage();
    read();
}

void BatchFlow::read()
{
    m_reading->start(std::make_unique<desk::MonthReading>(m_counter, m_month));
}

// The view was read before: what came in since makes a further bordereau.
void BatchFlow::sign()
{
    const auto made = desk::closeBatch(m_counter, m_view);
    if (!made)
        return m_window.say(made.error());
    m_fresh = made->body.id.text;
    read();
    m_window.say(Tone::Yes, tr("Bordereau %1 signé. Imprimez-le ; il part avec le prochain échange.").arg(text(m_fresh)));
}

Document BatchFlow::sheetOf(const desk::MadeBatch &made, bool copy) const
{
    BatchFacts facts;
    facts.head = papers::headOf(m_counter, made.written.sequence, made.time);
    facts.head.zoneMinutes = made.zoneMinutes;
    facts.head.copy = copy;
    facts.id = made.body.id;
    facts.month = *dayOf({made.body.year, made.body.month, 1});
    facts.currency = made.body.currency;
    facts.totals = made.body.totals;
    for (const std::uint64_t sequence : made.body.sequences) {
        if (const auto claim = m_view.signedClaims.find(sequence); claim != m_view.signedClaims.end())
            facts.rows.push_back(batchRowOf(claim->second));
    }
    return makeBatchSheet(facts, m_window.language());
}

void BatchFlow::print()
{
    if (m_view.made.empty())
        return;
    const desk::MadeBatch &last = m_view.made.back();
    const bool copy = last.body.id.text != m_fresh;
    m_fresh.clear();
    m_window.prints().print(sheetOf(last, copy), Paper::A4);
}

void BatchFlow::openFault(int place)
{
    const auto index = static_cast<std::size_t>(place);
    if (place < 0 || index >= m_shown.faultClaims.size())
        return;
    m_claim.open(m_shown.faultClaims[index], [this] {
        m_window.go(m_screen);
        read();
    });
}

} // namespace guichet::ui
