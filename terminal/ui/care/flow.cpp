// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/flow.h"

#include "terminal/desk/situation.h"
#include "terminal/texts/words.h"
#include "terminal/ui/care/screen.h"
#include "terminal/ui/words/words.h"

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr int draftPeriodMs = 5000; // counter.md 1

Alert alertOf(EligibilityOutcome outcome)
{
    if (outcome == EligibilityOutcome::NotEligible)
        return Alert::Bad;
    return outcome == EligibilityOutcome::Provisional ? Alert::Strong : Alert::Good;
}

} // namespace

CareFlow::CareFlow(desk::Counter &counter, CounterWindow &window, Asker &asker)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
    , m_asker(asker)
    , m_screen(new CareScreen(window.look(), &window))
{
    window.add(m_screen);
    connect(m_screen, &CareScreen::edited, this, [this] {
        m_changed = true;
        price();
    });
    connect(m_screen, &CareScreen::closeWanted, this, &CareFlow::close);
    connect(m_screen, &CareScreen::draftWanted, this, &CareFlow::leave);
    connect(&m_draftTimer, &QTimer::timeout, this, &CareFlow::keepDraft);
    connect(&window, &CounterWindow::closing, this, &CareFlow::keepDraft);
    connect(&window, &CounterWindow::covering, this, &CareFlow::keepDraft);
    m_draftTimer.setInterval(draftPeriodMs);
    connectPapers();
}

void CareFlow::start(const Ulid &verification, const QString &person)
{
    begin({}, verification, person);
}

void CareFlow::startFrom(const desk::CareRequest &care, const QString &person)
{
    begin(care, care.verification, person);
}

void CareFlow::begin(const std::optional<desk::CareRequest> &from, const Ulid &verification, const QString &person)
{
    const auto found = m_counter.journal.findVerification(verification);
    if (!found)
        return m_window.say(found.error());
    if (!*found)
        return m_window.say(Failure{Code::C06, {{"id", toText(verification)}}});
    const Verification &checked = (*found)->verification;
    m_verification = verification;
    m_member = checked.member;
    const Plan *plan = desk::findPlan(m_counter.roster.terms().plans, checked.plan, checked.careDay);
    m_plan = plan ? *plan : Plan();
    m_person = person;
    m_open = true;
    m_changed = false;
    const auto draft = from ? from : findDraft();
    m_draft = draft ? draft->draft : std::nullopt;
    m_corrects = draft && draft->replaces ? draft : std::nullopt;
    const Tariff &tariff = m_counter.roster.terms().tariff;
    m_currency = m_counter.journal.enrolled().scheme.currency;
    learnHabits();
    TypedCare typed = draft ? typedCare(*draft, tariff, checked.careDay) : TypedCare();
    if (!draft)
        typed.prescriber = text(m_habits.prescriber);
    m_screen->start(tariff, checked.careDay, m_currency, typed);
    m_window.go(m_screen);
    showStatus(checked);
    m_draftTimer.start();
    price();
}

Result<desk::CareRequest, CareFault> CareFlow::request() const
{
    auto request = careRequest(m_screen->typed(), m_verification, m_draft);
    if (request && m_corrects)
        request->replaces = m_corrects->replaces; // the screen holds all the rest
    return request;
}

void CareFlow::showStatus(const Verification &verification)
{
    const Language language = m_window.language();
    const desk::Moment moment = desk::now(m_counter);
    m_window.setStatus(m_person, {{text(wordFor(verification.outcome, language)), alertOf(verification.outcome)},
                                  {CareFlow::tr("Visite : %1").arg(text(wordFor(verification.visit, language)).toLower()), {}},
                                  {text(formatMoment(moment.judged.now, moment.reading.zoneMinutes)).right(5), {}}});
}

// Once a day: what is closed meanwhile is added by hand, in close().
void CareFlow::learnHabits()
{
    const Day today = desk::now(m_counter).today();
    if (m_habitsOf != today) {
        if (const auto habits = desk::careHabits(m_counter)) // without them nothing is proposed
            m_habits = *habits;
        m_habitsOf = today;
    }
    m_screen->setFavourites(m_habits.acts);
}

std::optional<desk::CareRequest> CareFlow::findDraft()
{
    const auto drafts = desk::openDrafts(m_counter);
    if (!drafts) {
        m_window.say(drafts.error());
        return {};
    }
    for (const desk::CareRequest &draft : *drafts) {
        if (draft.verification == m_verification)
            return draft;
    }
    return {};
}

void CareFlow::price()
{
    m_window.clearMessage();
    const auto request = this->request();
    if (!request) {
        const Said said = saidOf(request.error().failure, m_window.language());
        m_screen->showFault(request.error(), said.sentence);
        return m_window.say(Tone::Wait, said.sentence, said.code);
    }
    if (request->lines.empty())
        return m_screen->show(noCare(m_currency), {});
    const auto priced = desk::priceCare(m_counter, *request);
    if (!priced)
        return m_window.say(priced.error());
    const CareModel model = careModel(*priced, m_counter.roster.terms().tariff, m_window.language());
    m_screen->show(model, changeText(priced->shares, request->cash, m_currency));
    if (!model.notices.isEmpty())
        m_window.say(Tone::Wait, model.notices.join(QLatin1Char(' ')));
}

// What can be read is kept, so that one wrong field loses nothing else at a power cut.
bool CareFlow::saveDraft()
{
    desk::CareRequest readable = readableCare(m_screen->typed(), m_verification, m_draft);
    if (m_corrects)
        readable.replaces = m_corrects->replaces;
    const auto kept = desk::keepDraft(m_counter, readable);
    if (!kept) {
        m_window.say(kept.error());
        return false;
    }
    m_draft = *kept;
    m_changed = false;
    return true;
}

void CareFlow::keepDraft()
{
    if (m_open && m_changed)
        saveDraft();
}

// Whoever leaves with a field that cannot be read corrects it first: its sentence says so.
void CareFlow::leave()
{
    if (!request())
        return price();
    if (m_changed && !saveDraft())
        return;
    m_draftTimer.stop();
    m_open = false;
    Q_EMIT putAside();
}

void CareFlow::close()
{
    const auto request = this->request();
    if (!request)
        return price();
    if (request->lines.empty())
        return m_window.say(Tone::Wait, CareFlow::tr("Rien à clore encore : ajoutez un acte ou un médicament."));
    const auto done = desk::closeCare(m_counter, *request);
    if (!done)
        return m_window.say(done.error());
    m_draftTimer.stop();
    m_open = false;
    m_habits.prescriber = request->prescriber;
    for (const desk::LineRequest &line : request->lines) {
        if (!line.code.empty() && std::find(m_habits.acts.begin(), m_habits.acts.end(), line.code) == m_habits.acts.end())
            m_habits.acts.push_back(line.code);
    }
    Q_EMIT closed(*done);
}

} // namespace guichet::ui
