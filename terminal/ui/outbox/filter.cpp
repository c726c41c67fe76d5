// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/claim/flow.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/outbox/flow.h"
#include "terminal/ui/outbox/screen.h"
#include "terminal/ui/sliced_work.h"

// The history: read in slices, shown as far as it is asked for.
namespace guichet::ui {
namespace {

constexpr std::size_t mostNames = 50;
constexpr int shortestName = 3; // letters, before names are looked up

bool isName(const QString &words)
{
    return words.size() >= shortestName && std::none_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

void OutboxFlow::connectFilter()
{
    connect(m_screen, &OutboxScreen::searched, this, &OutboxFlow::search);
    connect(m_screen, &OutboxScreen::pileWanted, this, &OutboxFlow::choosePile);
    connect(m_screen, &OutboxScreen::monthWanted, this, &OutboxFlow::chooseMonth);
    connect(m_screen, &OutboxScreen::claimOpened, this, &OutboxFlow::openClaim);
    connect(m_reading, &SlicedWork::advanced, m_screen, &OutboxScreen::setReading);
    connect(m_reading, &SlicedWork::failed, this, [this](const Failure &failure) { m_window.say(failure); });
    connect(m_reading, &SlicedWork::finished, this, [this](desk::SlicedReading *reading) {
        m_history = static_cast<desk::HistoryReading *>(reading)->takeHistory();
        showHistory();
    });
}

void OutboxFlow::refresh()
{
    showHistory();
    m_reading->start(std::make_unique<desk::HistoryReading>(m_counter));
}

void OutboxFlow::showHistory()
{
    const desk::CounterState state = desk::counterState(m_counter);
    const bool hasNetwork = !m_roads.address.empty();
    m_shown = outboxModel({m_history, state, hasNetwork, m_filter}, m_window.language());
    m_screen->show(m_shown, hasNetwork);
}

// Words are part of a number, or the name of a member.
void OutboxFlow::search(const QString &words)
{
    m_filter.words = words.trimmed();
    m_filter.members.clear();
    if (isName(m_filter.words)) {
        const auto found = m_counter.roster.searchNames(m_filter.words.toStdString(), mostNames);
        for (const desk::Person &person : found ? found->people : std::vector<desk::Person>())
            m_filter.members.insert(person.beneficiary().number);
    }
    showHistory();
}

void OutboxFlow::choosePile()
{
    m_asking = Asking::Pile;
    m_piles = pileChoices(m_history);
    ChooseModel model;
    model.question = tr("Quelles demandes ?");
    model.take = tr("Montrer");
    for (const PileChoice &choice : m_piles)
        model.rows.push_back(choice.row);
    m_choose->show(model);
    m_window.go(m_choose);
}

void OutboxFlow::chooseMonth()
{
    m_asking = Asking::Month;
    m_months = monthChoices(m_history, m_window.language());
    ChooseModel model;
    model.question = tr("Soins de quel mois ?");
    model.take = tr("Montrer");
    for (const MonthChoice &choice : m_months)
        model.rows.push_back(choice.row);
    m_choose->show(model);
    m_window.go(m_choose);
}

void OutboxFlow::takeChosen(int place)
{
    const auto index = static_cast<std::size_t>(place);
    if (m_asking == Asking::Stick)
        return useStick(m_sticks.at(index));
    if (m_asking == Asking::Pile)
        m_filter.pile = m_piles.at(index).pile;
    else
        m_filter.month = m_months.at(index).month;
    showHistory();
}

void OutboxFlow::openClaim(int place)
{
    const auto index = static_cast<std::size_t>(place);
    if (place < 0 || index >= m_shown.claims.size())
        return;
    m_claim.open(m_shown.claims[index], [this] {
        m_window.go(m_screen);
        refresh();
    });
}

} // namespace guichet::ui
