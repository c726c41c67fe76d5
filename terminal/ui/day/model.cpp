// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/day/model.h"

#include "terminal/texts/words.h"
#include "terminal/ui/home/model.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct DayText {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

QString hourOf(std::int64_t time, int zoneMinutes)
{
    return text(formatMoment(time, zoneMinutes)).right(5);
}

// A sign in front of both: what came in and what went out are told apart at a glance.
QString signedAmount(Money amount, const std::string &currency)
{
    const QString plain = text(formatAmount(amount < Money{} ? Money{} - amount : amount, currency));
    return (amount < Money{} ? QStringLiteral("−") : QStringLiteral("+")) + plain;
}

DayPartModel visitsPart(const DayFacts &facts, Language language)
{
    DayPartModel part;
    for (HomeRow &row : homeModel(facts.visits, facts.state, facts.drafts, language).rows) {
        DayRow shown{std::move(row.shown), {}, row.claim};
        if (!row.claim && row.state != VisitState::Refused)
            shown.verification = row.verification;
        part.rows.push_back(std::move(shown));
    }
    part.title = DayText::tr("Visites (%1)").arg(part.rows.size());
    part.empty = DayText::tr("Aucune visite ce jour-là.");
    return part;
}

// An emergency or a letter that the mutual waits for: 72 hours, then it may not pay.
DayRow regularisationRow(const desk::Regularisation &wanted, int zoneMinutes)
{
    DayRow row;
    row.shown.lead = text(formatShortDay(wanted.claim.claim.careDay));
    row.shown.title = text(wanted.claim.claim.number.text);
    row.shown.detail = wanted.needsLetter ? DayText::tr("Lettre de garantie à obtenir") : DayText::tr("Urgence à justifier");
    row.shown.state = wanted.isLate ? DayText::tr("délai passé") : DayText::tr("avant le %1").arg(text(formatMoment(wanted.dueBefore, zoneMinutes)));
    row.shown.tone = wanted.isLate ? Tone::No : Tone::Wait;
    row.shown.strong = true;
    row.claim = wanted.claim.claim.ulid;
    return row;
}

DayPartModel unfinishedPart(const DayFacts &facts)
{
    DayPartModel part;
    for (const desk::Regularisation &wanted : facts.regularisations)
        part.rows.push_back(regularisationRow(wanted, facts.state.moment.reading.zoneMinutes));
    for (const desk::UnfinishedVisit &visit : facts.unfinished) {
        const Verification &checked = visit.verification.verification;
        DayRow row;
        row.shown.lead = text(formatShortDay(checked.careDay));
        row.shown.title = text(visit.name);
        row.shown.detail = visit.isDraft ? DayText::tr("Soins saisis, pas encore clos") : DayText::tr("Droits vérifiés, sans soins");
        row.shown.state = DayText::tr("%n jour(s)", "", visit.ageDays);
        row.shown.tone = visit.isDraft ? Tone::Wait : Tone::Neutral;
        row.shown.strong = visit.isDraft;
        row.verification = checked.id;
        part.rows.push_back(std::move(row));
    }
    part.title = DayText::tr("À finir (%1)").arg(part.rows.size());
    part.empty = DayText::tr("Rien à finir des jours passés.");
    return part;
}

QString cashDetail(const DayFacts &facts, const desk::CashMovement &movement)
{
    const auto amount = [&](Money money) { return text(formatAmount(money, facts.currency)); };
    const QString late = facts.cash.isAfterClosure(movement) ? DayText::tr("après clôture") : QString();
    if (movement.kind == desk::CashKind::Cancellation)
        return joined({DayText::tr("Demande annulée, argent rendu"), late});
    if (movement.kind == desk::CashKind::Correction)
        return joined({DayText::tr("Demande corrigée, différence"), late});
    if (movement.change == Money{})
        return joined({DayText::tr("dû %1").arg(amount(movement.due)), late});
    return joined({DayText::tr("dû %1, reçu %2, rendu %3").arg(amount(movement.due), amount(movement.received), amount(movement.change)), late});
}

DayPartModel cashPart(const DayFacts &facts)
{
    DayPartModel part;
    const int zone = facts.state.moment.reading.zoneMinutes;
    for (auto movement = facts.cash.movements.rbegin(); movement != facts.cash.movements.rend(); ++movement) {
        DayRow row;
        row.shown.lead = hourOf(movement->time, zone);
        row.shown.title = text(movement->claim.claim.number.text);
        row.shown.detail = cashDetail(facts, *movement);
        row.shown.state = signedAmount(movement->kept, facts.currency);
        row.shown.tone = movement->kept < Money{} ? Tone::Wait : Tone::Neutral;
        row.claim = movement->claim.claim.ulid;
        part.rows.push_back(std::move(row));
    }
    part.title = DayText::tr("Caisse (%1)").arg(part.rows.size());
    part.empty = DayText::tr("Aucun argent reçu ni rendu ce jour-là.");
    return part;
}

void addSums(DayModel &model, const DayFacts &facts)
{
    const desk::CashTotals totals = desk::totalsOf(facts.cash.movements);
    const auto amount = [&](Money money) { return text(formatAmount(money, facts.currency)); };
    model.kept = amount(totals.kept);
    model.sums = {{DayText::tr("Dû par les membres"), amount(totals.due)},
                  {DayText::tr("Reçu"), amount(totals.received)},
                  {DayText::tr("Monnaie rendue"), amount(totals.change)}};
    if (totals.givenBack > Money{})
        model.sums.push_back({DayText::tr("Rendu, demandes annulées ou corrigées"), amount(totals.givenBack)});
    for (const desk::CashShare &share : desk::totalsByHour(facts.cash.movements, facts.state.moment.reading.zoneMinutes))
        model.byHour.push_back({DayText::tr("%1 h à %2 h").arg(share.of).arg(share.of + 1), amount(share.kept)});
    for (const desk::CashShare &share : desk::totalsByOperator(facts.cash.movements))
        model.byOperator.push_back({DayText::tr("Agent n° %1").arg(share.of), amount(share.kept)});
}

void sayClosed(DayModel &model, const DayFacts &facts)
{
    const desk::ClosedDay &closed = *facts.cash.closure;
    const Money difference = closed.cash.difference();
    model.isClosed = true;
    model.tone = difference == Money{} ? Tone::Yes : Tone::Wait;
    const QString hour = hourOf(closed.time, closed.zoneMinutes);
    const QString counted = text(formatAmount(closed.cash.counted, facts.currency));
    model.state = difference == Money{} ? DayText::tr("Clôturée à %1 · compté %2, juste").arg(hour, counted)
                                        : DayText::tr("Clôturée à %1 · compté %2, écart %3").arg(hour, counted, signedAmount(difference, facts.currency));
}

} // namespace

DayModel dayModel(const DayFacts &facts, Language language)
{
    DayModel model;
    const bool isToday = facts.day == facts.state.moment.today();
    model.title = isToday ? DayText::tr("Aujourd’hui, %1").arg(text(formatDay(facts.day))) : DayText::tr("Journée du %1").arg(text(formatDay(facts.day)));
    model.parts = {visitsPart(facts, language), unfinishedPart(facts), cashPart(facts)};
    addSums(model, facts);
    if (facts.cash.closure) {
        sayClosed(model, facts);
    } else {
        model.state = isToday ? DayText::tr("Pas encore clôturée") : DayText::tr("Pas clôturée ce jour-là : sa caisse compte dans la clôture suivante");
        model.mayClose = isToday;
    }
    return model;
}

} // namespace guichet::ui
