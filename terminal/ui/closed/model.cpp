// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/closed/model.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct Closed {
    Q_DECLARE_TR_FUNCTIONS(Closed)
};

} // namespace

ClosedModel closedModel(const Claim &claim, ClaimState state, std::optional<Money> change, const QString &person, const QString &receipt, Language language)
{
    ClosedModel model;
    model.title = Closed::tr("Soins enregistrés");
    model.number = text(claim.number.text);
    model.person = person;
    model.due = Closed::tr("À payer par le membre : %1").arg(text(formatAmount(claim.cashDue, claim.currency)));
    if (change && change->amount > 0)
        model.change = Closed::tr("À rendre : %1").arg(text(formatAmount(*change, claim.currency)));
    model.next = Closed::tr("État : %1. La facture part vers la mutuelle au prochain échange.").arg(text(wordFor(state, language)).toLower());
    if (state != ClaimState::Queued && state != ClaimState::Closed)
        model.next = Closed::tr("État : %1.").arg(text(wordFor(state, language)).toLower());
    model.receipt = receipt;
    return model;
}

} // namespace guichet::ui
