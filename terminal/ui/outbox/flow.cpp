// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/outbox/flow.h"

#include "terminal/ui/choose/screen.h"
#include "terminal/ui/claim/flow.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/outbox/courier.h"
#include "terminal/ui/outbox/screen.h"
#include "terminal/ui/sliced_work.h"
#include "terminal/ui/words/words.h"

#include <QTimer>

namespace guichet::ui {
namespace {

constexpr std::int64_t quietSeconds = 4 * 3600;  // nothing waits: the mutual may still have news
constexpr std::int64_t betweenSeconds = 300;     // after an exchange that went well

} // namespace

OutboxFlow::OutboxFlow(desk::Counter &counter, CounterWindow &window, Roads roads, ClaimFlow &claim)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_roads(std::move(roads))
    , m_screen(new OutboxScreen(window.look(), &window))
    , m_choose(new ChooseScreen(window.look(), &window))
    , m_claim(claim)
    , m_reading(new SlicedWork(this))
{
    window.add(m_screen);
    window.add(m_choose);
    connectScreens();
    connectFilter();
    if (m_roads.address.empty())
        return;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &OutboxFlow::exchangeByItself);
    timer->start(m_roads.lookEveryMs);
}

OutboxFlow::~OutboxFlow() = default;

void OutboxFlow::connectScreens()
{
    connect(m_screen, &OutboxScreen::sendWanted, this, [this] { exchange(Asked::BySomebody); });
    connect(m_screen, &OutboxScreen::stopWanted, this, &OutboxFlow::stop);
    connect(m_screen, &OutboxScreen::stickOutWanted, this, [this] { chooseStick(StickUse::Write); });
    connect(m_screen, &OutboxScreen::stickInWanted, this, [this] { chooseStick(StickUse::Read); });
    connect(m_screen, &OutboxScreen::left, this, &OutboxFlow::left);
    connect(m_choose, &ChooseScreen::left, this, [this] { m_window.go(m_screen); });
    connect(m_choose, &ChooseScreen::chosen, this, [this](int place) {
        m_window.go(m_screen);
        takeChosen(place);
    });
}

bool OutboxFlow::isShown() const
{
    return m_window.current() == m_screen;
}

void OutboxFlow::open()
{
    m_filter = {};
    m_screen->clearSearch();
    m_window.go(m_screen);
    refresh();
}

void OutboxFlow::openAndExchange()
{
    open();
    exchange(Asked::BySomebody);
}

void OutboxFlow::exchangeByItself()
{
    const desk::CounterState state = desk::counterState(m_counter);
    const std::int64_t now = state.moment.judged.now;
    const bool isQuiet = state.outbox.waiting == 0 && now - state.outbox.lastExchangeAt.value_or(0) < quietSeconds;
    if (!m_talk && now >= m_notBefore && !isQuiet)
        exchange(Asked::ByItself);
}

void OutboxFlow::exchange(Asked asked)
{
    m_asked = asked;
    if (m_talk)
        return showProgress();
    auto network = m_roads.openNetwork();
    auto talk = network ? m_roads.start({}) : Outcome<std::unique_ptr<desk::Conversation>>(network.failure());
    if (!talk) {
        if (asked == Asked::BySomebody)
            m_window.say(talk.error());
        return;
    }
    m_stopped = false;
    m_waitingAtStart = m_counter.journal.outbox().waiting;
    m_courier = std::make_unique<Courier>(*std::move(network));
    connect(m_courier.get(), &Courier::carried, this, &OutboxFlow::takeReply);
    m_talk = *std::move(talk);
    askNext();
}

void OutboxFlow::askNext()
{
    auto question = m_stopped ? std::nullopt : m_talk->next();
    if (!question)
        return finish();
    showProgress();
    m_courier->carry(*std::move(question));
}

// In the journal before anything else is asked.
void OutboxFlow::takeReply(const Outcome<sync::HttpReply> &reply)
{
    if (!m_talk)
        return;
    m_talk->take(reply);
    askNext();
}

void OutboxFlow::showProgress()
{
    const std::size_t waiting = m_counter.journal.outbox().waiting;
    const int all = static_cast<int>(m_waitingAtStart);
    const int done = static_cast<int>(m_waitingAtStart - std::min(waiting, m_waitingAtStart));
    m_screen->setBusy(all > 0 ? tr("Échange en cours : %1 reçus sur %2").arg(done).arg(all) : tr("Échange en cours…"), done, all);
}

void OutboxFlow::finish()
{
    const desk::ExchangeReport report = m_talk->report();
    m_talk.reset();
    m_courier.release()->deleteLater(); // it may be the one who called
    m_notBefore = report.nextTryAt.value_or(desk::now(m_counter).judged.now + betweenSeconds);
    const QString done = exchangeResult(report.send, report.receive);
    if (report.trouble)
        m_screen->setIdle(joined({saidOf(*report.trouble, m_window.language()).sentence, report.send.acknowledged > 0 ? done : QString()}), Tone::Wait);
    else
        m_screen->setIdle(m_stopped ? joined({tr("Arrêté."), done}) : done, Tone::Neutral);
    if (report.trouble && m_asked == Asked::BySomebody && isShown())
        m_window.say(*report.trouble);
    if (isShown())
        refresh();
    Q_EMIT exchanged();
}

void OutboxFlow::stop()
{
    m_stopped = true;
    if (m_courier)
        m_courier->cancel();
}

// One stick is taken, several are asked for.
void OutboxFlow::chooseStick(StickUse use)
{
    m_use = use;
    const auto sticks = m_roads.sticks();
    if (!sticks)
        return m_window.say(sticks.error());
    m_sticks = *sticks;
    if (m_sticks.size() == 1)
        return useStick(m_sticks.front());
    m_asking = Asking::Stick;
    ChooseModel model;
    model.question = tr("Plusieurs clés : laquelle ?");
    model.take = tr("Prendre cette clé");
    for (const std::string &stick : m_sticks)
        model.rows.push_back({{}, text(stick), {}, {}, Tone::Neutral, false});
    m_choose->show(model);
    m_window.go(m_choose);
}

void OutboxFlow::useStick(const std::string &folder)
{
    const auto stick = m_roads.openStick(folder);
    if (!stick)
        return m_window.say(stick.error());
    if (m_use == StickUse::Write)
        writeStick(**stick);
    else
        readStick(**stick);
    refresh();
    Q_EMIT exchanged();
}

void OutboxFlow::writeStick(desk::Stick &stick)
{
    const auto sent = desk::sendToStick(m_counter, stick);
    if (!sent)
        return m_window.say(sent.error());
    if (sent->files.empty())
        return m_screen->setIdle(tr("Rien à copier : la mutuelle a tout reçu."), Tone::Neutral);
    m_screen->setIdle(tr("%1 demandes copiées et relues. Vous pouvez retirer la clé. Elles restent en attente jusqu’au reçu.").arg(sent->sent), Tone::Yes);
}

void OutboxFlow::readStick(desk::Stick &stick)
{
    const auto received = desk::receiveFromStick(m_counter, stick, [](std::uint64_t) { return true; });
    if (!received)
        return m_window.say(received.error());
    QString result = joined({exchangeResult({}, *received), tr("Vous pouvez retirer la clé.")});
    if (!received->ignored.empty()) {
        const desk::IgnoredFile &first = received->ignored.front();
        const QString refused = received->ignored.size() == 1 ? tr("1 fichier refusé (%1) : %2") : tr("%3 fichiers refusés (%1…) : %2");
        result += QLatin1Char('\n') + refused.arg(text(first.name), saidOf(first.why, m_window.language()).sentence).arg(received->ignored.size());
    }
    m_screen->setIdle(result, received->ignored.empty() ? Tone::Yes : Tone::Wait);
}

} // namespace guichet::ui
