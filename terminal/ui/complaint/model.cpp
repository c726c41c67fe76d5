// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/complaint/model.h"

#include "terminal/documents/day_sheets.h"
#include "terminal/papers/claim_papers.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace guichet::ui {
namespace {

struct ComplaintText {
    Q_DECLARE_TR_FUNCTIONS(ComplaintText)
};

QString whenOf(std::int64_t time, const desk::ComplaintRow &row)
{
    return text(formatMoment(time, row.zoneMinutes));
}

QString authorOf(const desk::ComplaintRow &row)
{
    return joined({text(row.said.member), text(row.said.phone)});
}

ListRowText rowOf(const desk::ComplaintRow &complaint)
{
    ListRowText row;
    row.lead = text(formatShortDay(dayOfMoment(complaint.openedAt, complaint.zoneMinutes)));
    row.title = wordFor(complaint.said.category);
    row.detail = text(complaint.said.text).simplified();
    row.state = wordFor(complaint.state);
    if (complaint.state == ComplaintState::Open) {
        row.state = complaint.days == 0 ? ComplaintText::tr("à répondre, aujourd’hui") : ComplaintText::tr("à répondre, %n jour(s)", "", complaint.days);
        row.tone = Tone::Wait;
        row.strong = true;
    }
    return row;
}

QString storyOf(const desk::ComplaintRow &row)
{
    QStringList lines{text(row.number) + QStringLiteral(" · ") + wordFor(row.said.category)};
    lines << ComplaintText::tr("Écrite le %1").arg(whenOf(row.openedAt, row));
    lines << (authorOf(row).isEmpty() ? ComplaintText::tr("Anonyme") : authorOf(row));
    lines << QString() << text(row.said.text);
    if (row.answeredAt)
        lines << QString() << ComplaintText::tr("Réponse du %1").arg(whenOf(*row.answeredAt, row)) << text(row.answer);
    if (row.closedAt)
        lines << QString() << ComplaintText::tr("Close le %1").arg(whenOf(*row.closedAt, row)) << text(row.closing);
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace

QString wordFor(ComplaintCategory category)
{
    switch (category) {
    case ComplaintCategory::Reception: return ComplaintText::tr("Accueil, attente");
    case ComplaintCategory::ParallelPayment: return ComplaintText::tr("Paiement sans reçu");
    case ComplaintCategory::RefusedCare: return ComplaintText::tr("Soins refusés");
    case ComplaintCategory::StockOut: return ComplaintText::tr("Médicament manquant");
    case ComplaintCategory::OverBilling: return ComplaintText::tr("Prix trop élevé");
    case ComplaintCategory::Other: break;
    }
    return ComplaintText::tr("Autre chose");
}

QString wordFor(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Open: return ComplaintText::tr("à répondre");
    case ComplaintState::Answered: return ComplaintText::tr("répondue");
    case ComplaintState::Closed: break;
    }
    return ComplaintText::tr("✓ close");
}

ComplaintBookModel complaintBook(const std::vector<desk::ComplaintRow> &complaints)
{
    ComplaintBookModel model;
    for (const desk::ComplaintRow &complaint : complaints) {
        model.rows.push_back(rowOf(complaint));
        model.stories.push_back(storyOf(complaint));
    }
    const auto open = std::count_if(complaints.begin(), complaints.end(), [](const desk::ComplaintRow &row) { return row.state == ComplaintState::Open; });
    model.count = ComplaintText::tr("%n plainte(s)", "", static_cast<int>(complaints.size()));
    if (open > 0)
        model.count = joined({model.count, ComplaintText::tr("%n à répondre", "", static_cast<int>(open))});
    return model;
}

Document complaintReceipt(desk::Counter &counter, const desk::ComplaintRow &complaint, bool copy, Language language)
{
    ComplaintFacts facts;
    facts.head = papers::headOf(counter, complaint.written.sequence, complaint.openedAt);
    facts.head.copy = copy;
    facts.number = complaint.number;
    facts.category = wordFor(complaint.said.category).toStdString();
    facts.text = complaint.said.text;
    facts.author = authorOf(complaint).toStdString();
    facts.opened = dayOfMoment(complaint.openedAt, complaint.zoneMinutes);
    facts.answer = complaint.answer;
    return makeComplaintReceipt(facts, language);
}

} // namespace guichet::ui
