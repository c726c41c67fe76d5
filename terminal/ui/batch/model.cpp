// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/batch/model.h"

#include "terminal/texts/amount_words.h"
#include "terminal/texts/objection_texts.h"
#include "terminal/texts/sheet_words.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct Bordereau {
    Q_DECLARE_TR_FUNCTIONS(Bordereau)
};

constexpr std::size_t mostFaults = 200;

QString amountOf(Money amount, const desk::MonthView &view)
{
    return text(formatAmount(amount, view.currency));
}

Tone toneOf(Likelihood likelihood)
{
    if (likelihood == Likelihood::Certain)
        return Tone::No;
    return likelihood == Likelihood::Probable ? Tone::Wait : Tone::Neutral;
}

QString wordOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Certain: return Bordereau::tr("✗ refus sûr");
    case Likelihood::Probable: return Bordereau::tr("▲ à voir");
    case Likelihood::Information: return Bordereau::tr("à savoir");
    }
    return {};
}

// What is to be signed; once nothing is left, what the last one said.
const BatchTotals &totalsShown(const desk::MonthView &view)
{
    return view.claims.empty() && !view.made.empty() ? view.made.back().body.totals : view.totals;
}

void addState(BatchModel &model, const desk::MonthView &view)
{
    const int count = static_cast<int>(view.claims.size());
    if (count > 0) {
        model.state = view.made.empty() ? Bordereau::tr("%n demande(s) à signer", "", count) : Bordereau::tr("%n demande(s) arrivée(s) depuis le bordereau signé", "", count);
        return;
    }
    if (view.made.empty()) {
        model.state = Bordereau::tr("Aucune demande pour ce mois");
        return;
    }
    const desk::MadeBatch &last = view.made.back();
    model.tone = Tone::Yes;
    model.state = last.received ? Bordereau::tr("Signé et reçu par la mutuelle : %1").arg(text(last.body.id.text))
                                : Bordereau::tr("Signé : %1. Il part avec le prochain échange.").arg(text(last.body.id.text));
}

void addSums(BatchModel &model, const desk::MonthView &view, Language language)
{
    const BatchTotals &totals = totalsShown(view);
    model.due = amountOf(totals.all.mutual, view);
    model.dueWords = totals.all.mutual > Money{} ? text(amountInWords(totals.all.mutual, view.currency, language)) : QString();
    model.sums = {{Bordereau::tr("Demandes"), text(formatNumber(totals.all.count))}, {Bordereau::tr("Total"), amountOf(totals.all.gross, view)}};
    if (totals.all.state > Money{})
        model.sums.emplace_back(Bordereau::tr("État"), amountOf(totals.all.state, view));
    model.sums.emplace_back(Bordereau::tr("Membres"), amountOf(totals.all.member, view));
    for (const auto &[category, sum] : totals.byCategory)
        model.categories.emplace_back(text(categoryWord(category, language)), amountOf(sum.mutual, view));
}

void addNotes(BatchModel &model, const desk::LeftOut &out)
{
    const auto note = [&model](std::size_t count, const QString &words) {
        if (count > 0)
            model.notes.push_back(words);
    };
    note(out.refused, Bordereau::tr("%n demande(s) refusée(s), à corriger d’abord", "", static_cast<int>(out.refused)));
    note(out.quarantined, Bordereau::tr("%n demande(s) en quarantaine", "", static_cast<int>(out.quarantined)));
    note(out.takenBack, Bordereau::tr("%n demande(s) annulée(s)", "", static_cast<int>(out.takenBack)));
    note(out.replaced, Bordereau::tr("%n demande(s) remplacée(s) par une correction", "", static_cast<int>(out.replaced)));
    note(out.withoutRights, Bordereau::tr("%n visite(s) sans droits, payée(s) par le membre", "", static_cast<int>(out.withoutRights)));
}

void addFaults(BatchModel &model, const desk::MonthView &view, Language language)
{
    int serious = 0;
    for (const Likelihood likelihood : {Likelihood::Certain, Likelihood::Probable, Likelihood::Information}) {
        for (const desk::MonthClaim &claim : view.claims) {
            for (const PrecheckFinding &finding : claim.findings) {
                if (finding.likelihood != likelihood)
                    continue;
                serious += likelihood == Likelihood::Information ? 0 : 1;
                if (model.faults.size() == mostFaults)
                    continue;
                ListRowText row;
                row.lead = text(formatShortDay(claim.row.claim.careDay));
                row.title = text(objectionText(finding, claim.row.claim, language));
                row.detail = joined({text(claim.row.claim.number.text), text(claim.row.claim.member.text)});
                row.state = wordOf(likelihood);
                row.tone = toneOf(likelihood);
                model.faults.push_back(row);
                model.faultClaims.push_back(claim.row.claim.ulid);
            }
        }
    }
    model.faultsTitle = serious == 0 ? Bordereau::tr("Contrôle : rien à redire") : Bordereau::tr("Contrôle : %n point(s) à voir", "", serious);
    if (!view.claims.empty())
        model.tone = serious == 0 ? Tone::Yes : Tone::Wait;
}

QString ageText(const UnpaidBand &band)
{
    return band.toDays ? Bordereau::tr("%1 à %2 jours").arg(band.fromDays).arg(*band.toDays) : Bordereau::tr("Plus de %1 jours").arg(band.fromDays - 1);
}

void addUnpaidRows(BatchModel &model, const desk::MonthView &view)
{
    for (const UnpaidBand &band : view.unpaid.bands) {
        ListRowText row;
        row.title = ageText(band);
        row.detail = Bordereau::tr("%n demande(s)", "", static_cast<int>(band.claims));
        row.state = amountOf(band.amount, view);
        row.tone = band.claims > 0 && band.fromDays > 60 ? (band.toDays ? Tone::Wait : Tone::No) : Tone::Neutral;
        model.unpaid.push_back(row);
    }
    ListRowText total;
    total.title = Bordereau::tr("Dû par la mutuelle, tous mois");
    total.detail = Bordereau::tr("%n demande(s)", "", static_cast<int>(view.unpaid.claims));
    total.state = amountOf(view.unpaid.amount, view);
    total.strong = true;
    model.unpaid.push_back(total);
    for (const desk::PaymentSeen &payment : view.payments) {
        ListRowText row;
        row.title = Bordereau::tr("Payé : %1").arg(amountOf(payment.amount, view));
        row.detail = joined({text(payment.reference), Bordereau::tr("%n demande(s)", "", static_cast<int>(payment.claims))});
        row.state = payment.paidOn ? text(formatDay(*payment.paidOn)) : QString();
        model.unpaid.push_back(row);
    }
}

} // namespace

BatchModel batchModel(const desk::MonthView &view, const std::string &scheme, Language language)
{
    BatchModel model;
    model.title = text(monthText(view.month.year, view.month.month, language));
    model.scheme = text(scheme);
    addState(model, view);
    addSums(model, view, language);
    addNotes(model, view.leftOut);
    addFaults(model, view, language);
    addUnpaidRows(model, view);
    model.maySign = !view.claims.empty();
    model.mayPrint = !view.made.empty();
    return model;
}

} // namespace guichet::ui
