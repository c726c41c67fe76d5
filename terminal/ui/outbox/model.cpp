// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/outbox/model.h"

#include "terminal/texts/answer_reasons.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guichet::ui {
namespace {

struct Outbox {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

constexpr std::size_t mostRows = 200;
constexpr int firstAlarmDays = 7;   // trust.md 3.2: 7, 30, 60 days
constexpr int secondAlarmDays = 30;
constexpr int lastAlarmDays = 60;

enum class Pile { Trouble, Waiting, Answered };

// How a state is shown: the sign says the same as the colour, the word again.
struct Shown {
    ClaimState state;
    Pile pile;
    Tone tone;
    const char *sign;
};
constexpr std::array shownStates{
    Shown{ClaimState::Quarantined, Pile::Trouble, Tone::No, "✗"},
    Shown{ClaimState::InfoNeeded, Pile::Trouble, Tone::Wait, "▲"},
    Shown{ClaimState::Rejected, Pile::Trouble, Tone::No, "✗"},
    Shown{ClaimState::CancelRequested, Pile::Waiting, Tone::Wait, "○"},
    Shown{ClaimState::Closed, Pile::Waiting, Tone::Wait, "○"},
    Shown{ClaimState::Queued, Pile::Waiting, Tone::Wait, "○"},
    Shown{ClaimState::Sent, Pile::Waiting, Tone::Wait, "→"},
    Shown{ClaimState::Acknowledged, Pile::Answered, Tone::Neutral, "✓"},
    Shown{ClaimState::Accepted, Pile::Answered, Tone::Yes, "✓"},
    Shown{ClaimState::Partial, Pile::Answered, Tone::Wait, "◐"},
    Shown{ClaimState::Paid, Pile::Answered, Tone::Yes, "✓"},
    Shown{ClaimState::Cancelled, Pile::Answered, Tone::Neutral, "–"},
};

const Shown &shownOf(ClaimState state)
{
    const auto found = std::find_if(shownStates.begin(), shownStates.end(), [state](const Shown &row) { return row.state == state; });
    return found == shownStates.end() ? shownStates.front() : *found;
}

QString stateWord(const desk::ClaimRow &claim, Language language)
{
    if (claim.state == ClaimState::Acknowledged && claim.proof == "READ_BACK")
        return Outbox::tr("enregistrée (sans reçu signé)");
    return text(wordFor(claim.state, language)).toLower();
}

QString detailOf(const desk::ClaimRow &claim, Language language)
{
    const QString amount = text(formatAmount(claim.claim.mutual, claim.claim.currency));
    QStringList parts{text(claim.claim.member.text), amount};
    if (claim.state == ClaimState::Partial && claim.answeredAmount)
        parts.back() = Outbox::tr("%1 accordés sur %2").arg(text(formatAmount(*claim.answeredAmount, claim.claim.currency)), amount);
    if (claim.state == ClaimState::Quarantined)
        parts.push_back(Outbox::tr("deux versions : appelez la mutuelle, rien n’est effacé"));
    for (const std::string &reason : claim.answerReasons)
        parts.push_back(text(answerReasonText(reason, language)));
    return joined(parts);
}

ListRowText rowOf(const desk::ClaimRow &claim, Language language)
{
    const Shown &shown = shownOf(claim.state);
    ListRowText row;
    row.lead = text(formatShortDay(claim.claim.careDay));
    row.title = text(claim.claim.number.text);
    row.detail = detailOf(claim, language);
    row.state = QString::fromUtf8(shown.sign) + QLatin1Char(' ') + stateWord(claim, language);
    row.tone = shown.tone;
    row.strong = shown.pile == Pile::Trouble;
    return row;
}

// `claims` come oldest first: what waits longest stands first, what was answered last.
std::vector<const desk::ClaimRow *> inOrder(const std::vector<desk::ClaimRow> &claims)
{
    std::vector<const desk::ClaimRow *> order;
    for (const Pile pile : {Pile::Trouble, Pile::Waiting}) {
        for (const desk::ClaimRow &claim : claims) {
            if (shownOf(claim.state).pile == pile)
                order.push_back(&claim);
        }
    }
    for (auto claim = claims.rbegin(); claim != claims.rend(); ++claim) {
        if (shownOf(claim->state).pile == Pile::Answered)
            order.push_back(&*claim);
    }
    order.resize(std::min(order.size(), mostRows));
    return order;
}

QString adviceFor(int days, bool hasNetwork)
{
    if (days >= lastAlarmDays)
        return Outbox::tr("Portez une clé à la mutuelle aujourd’hui.");
    if (days >= secondAlarmDays)
        return Outbox::tr("Copiez sur une clé et portez-la à la mutuelle.");
    if (days >= firstAlarmDays)
        return hasNetwork ? Outbox::tr("Essayez le réseau, sinon une clé.") : Outbox::tr("Pensez à la clé.");
    return {};
}

void addPart(QStringList &parts, std::size_t count, const QString &one, const QString &many)
{
    if (count > 0)
        parts.push_back((count == 1 ? one : many).arg(count));
}

} // namespace

OutboxModel outboxModel(const std::vector<desk::ClaimRow> &claims, const desk::CounterState &state, bool hasNetwork, Language language)
{
    OutboxModel model;
    const int days = state.oldestWaitingDays;
    if (state.outbox.waiting > 0) {
        model.tone = days >= secondAlarmDays ? Tone::No : Tone::Wait;
        model.headline = Outbox::tr("%1 en attente").arg(state.outbox.waiting);
        model.oldest = days < 1 ? Outbox::tr("la plus ancienne : aujourd’hui") : Outbox::tr("la plus ancienne : %1 j").arg(days);
        model.advice = adviceFor(days, hasNetwork);
    } else {
        model.headline = Outbox::tr("Rien en attente");
        model.oldest = Outbox::tr("La mutuelle a tout reçu.");
    }
    if (state.outbox.quarantined > 0)
        model.tone = Tone::No;
    model.lastExchange = state.outbox.lastExchangeAt
        ? Outbox::tr("Dernier échange : %1").arg(text(formatMoment(*state.outbox.lastExchangeAt, state.moment.reading.zoneMinutes)))
        : Outbox::tr("Aucun échange encore avec la mutuelle");
    for (const desk::ClaimRow *claim : inOrder(claims))
        model.rows.push_back(rowOf(*claim, language));
    model.count = claims.size() == 1 ? Outbox::tr("1 demande") : Outbox::tr("%1 demandes").arg(claims.size());
    return model;
}

QString exchangeResult(const desk::SendReport &sent, const desk::ReceiveReport &received)
{
    QStringList parts;
    addPart(parts, sent.sent, Outbox::tr("%1 demande envoyée"), Outbox::tr("%1 demandes envoyées"));
    addPart(parts, received.receipts, Outbox::tr("%1 reçu"), Outbox::tr("%1 reçus"));
    addPart(parts, received.answers, Outbox::tr("%1 réponse"), Outbox::tr("%1 réponses"));
    addPart(parts, received.payments, Outbox::tr("%1 paiement"), Outbox::tr("%1 paiements"));
    if (received.roster)
        parts.push_back(Outbox::tr("liste des membres n° %1").arg(received.roster->version));
    return parts.isEmpty() ? Outbox::tr("Rien de nouveau.") : joined(parts);
}

} // namespace guichet::ui
