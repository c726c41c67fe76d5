// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/home/model.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace guichet::ui {
namespace {

struct Home {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

VisitState stateOf(const desk::TodayRow &visit, const std::set<Ulid> &drafts)
{
    if (visit.claim)
        return VisitState::Closed;
    if (drafts.contains(visit.verification.verification.id))
        return VisitState::Draft;
    return visit.verification.verification.outcome == EligibilityOutcome::NotEligible ? VisitState::Refused : VisitState::Open;
}

QString detailOf(const desk::TodayRow &visit, Language language)
{
    const Verification &verification = visit.verification.verification;
    if (visit.claim) {
        const Claim &claim = visit.claim->claim;
        return Home::tr("%1 · membre %2").arg(text(formatAmount(claim.gross, claim.currency)), text(formatAmount(claim.cashDue, claim.currency)));
    }
    if (verification.outcome == EligibilityOutcome::NotEligible && !verification.reasons.empty())
        return headlineOf(Decision{verification.outcome, {Finding{verification.reasons.front()}}}, language);
    return Home::tr("Visite : %1").arg(text(wordFor(verification.visit, language)).toLower());
}

// The sign says the same as the colour; the word says it again.
void sayState(ListRowText &row, VisitState state)
{
    switch (state) {
    case VisitState::Open:
        row.state = Home::tr("○ ouverte");
        row.tone = Tone::Wait;
        row.strong = true;
        return;
    case VisitState::Draft:
        row.state = Home::tr("▲ brouillon");
        row.tone = Tone::Wait;
        row.strong = true;
        return;
    case VisitState::Closed:
        row.state = Home::tr("✓ close");
        row.tone = Tone::Yes;
        return;
    case VisitState::Refused:
        row.state = Home::tr("✗ non");
        row.tone = Tone::No;
        return;
    }
}

Alert alertOf(desk::Freshness freshness)
{
    switch (freshness) {
    case desk::Freshness::Green: return Alert::Good;
    case desk::Freshness::Yellow: return Alert::Mild;
    case desk::Freshness::Orange: return Alert::Strong;
    case desk::Freshness::Red: return Alert::Bad;
    }
    return Alert::Bad;
}

StatusChip rosterChip(const desk::CounterState &state)
{
    if (!state.rosterDay)
        return {Home::tr("Pas de liste"), Alert::Bad};
    const QString age = state.rosterAgeDays <= 0 ? Home::tr("aujourd’hui") : Home::tr("%n jour(s)", "", state.rosterAgeDays);
    if (!state.rosterSource.empty()) // nobody signed it: never good, whatever its age
        return {Home::tr("Liste %1, non signée · %2").arg(text(state.rosterSource), age),
                state.freshness == desk::Freshness::Green ? Alert::Mild : alertOf(state.freshness)};
    return {Home::tr("Liste du %1 · %2").arg(text(formatShortDay(*state.rosterDay)), age), alertOf(state.freshness)};
}

StatusChip waitingChip(const desk::CounterState &state)
{
    if (state.outbox.waiting == 0)
        return {Home::tr("Rien en attente"), Alert::Good};
    const QString waiting = Home::tr("%1 en attente").arg(state.outbox.waiting);
    if (state.oldestWaitingDays < 1)
        return {waiting, Alert::Good};
    const Alert alert = state.oldestWaitingDays > 30 ? Alert::Bad : state.oldestWaitingDays > 7 ? Alert::Strong : Alert::Mild;
    return {Home::tr("%1 · %2 j").arg(waiting).arg(state.oldestWaitingDays), alert};
}

} // namespace

HomeModel homeModel(const std::vector<desk::TodayRow> &visits, const desk::CounterState &state, const std::set<Ulid> &drafts, Language language)
{
    HomeModel model;
    const int zone = state.moment.reading.zoneMinutes;
    for (const desk::TodayRow &visit : visits) {
        HomeRow row{{}, visit.verification.verification.id, {}, stateOf(visit, drafts)};
        if (visit.claim)
            row.claim = visit.claim->claim.ulid;
        row.shown.lead = text(formatMoment(visit.verification.verification.time, zone)).right(5);
        row.shown.title = text(visit.name);
        row.shown.detail = detailOf(visit, language);
        sayState(row.shown, row.state);
        model.rows.push_back(std::move(row));
    }
    const auto open = std::count_if(model.rows.begin(), model.rows.end(),
                                    [](const HomeRow &row) { return row.state == VisitState::Open || row.state == VisitState::Draft; });
    model.count = model.rows.size() == 1 ? Home::tr("1 visite") : Home::tr("%1 visites").arg(model.rows.size());
    if (open > 0)
        model.count += open == 1 ? Home::tr(" · 1 ouverte") : Home::tr(" · %1 ouvertes").arg(open);
    model.footer = state.outbox.lastExchangeAt ? Home::tr("Dernier échange : %1").arg(text(formatMoment(*state.outbox.lastExchangeAt, zone)))
                                               : Home::tr("Aucun échange encore avec la mutuelle");
    return model;
}

std::vector<StatusChip> statusChips(const desk::CounterState &state)
{
    std::vector<StatusChip> chips{rosterChip(state), waitingChip(state)};
    if (state.outbox.quarantined > 0)
        chips.push_back({Home::tr("%1 à revoir").arg(state.outbox.quarantined), Alert::Bad});
    const QString moment = text(formatMoment(state.moment.judged.now, state.moment.reading.zoneMinutes));
    chips.push_back({moment, state.moment.judged.isTrusted() ? std::optional<Alert>() : Alert::Strong});
    chips.push_back({text(state.terminal), {}});
    return chips;
}

} // namespace guichet::ui
