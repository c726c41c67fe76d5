// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/outbox/model.h"

#include "terminal/texts/answer_reasons.h"
#include "terminal/texts/sheet_words.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace guichet::ui {
namespace {

struct Outbox {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

constexpr std::size_t mostRows = 200;
constexpr int firstAlarmDays = 7;   // trust.md 3.2: 7, 30, 60 days
constexpr int secondAlarmDays = 30;
constexpr int lastAlarmDays = 60;

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

QString stateWord(const desk::ClaimRow &claim, Language language)
{
    if (claim.state == ClaimState::Acknowledged && claim.proof == "READ_BACK")
        return Outbox::tr("enregistrée (sans reçu signé)");
    return text(guichet::wordFor(claim.state, language)).toLower();
}

QString detailOf(const desk::ClaimRow &claim, const ClaimNumber *correction, Language language)
{
    const QString amount = text(formatAmount(claim.claim.mutual, claim.claim.currency));
    QStringList parts{text(claim.claim.member.text), amount};
    if (claim.state == ClaimState::Partial && claim.answeredAmount)
        parts.back() = Outbox::tr("%1 accordés sur %2").arg(text(formatAmount(*claim.answeredAmount, claim.claim.currency)), amount);
    if (claim.state == ClaimState::Quarantined)
        parts.push_back(Outbox::tr("deux versions : appelez la mutuelle, rien n’est effacé"));
    if (correction)
        parts.push_back(Outbox::tr("corrigée par %1").arg(text(correction->text)));
    for (const std::string &reason : claim.answerReasons)
        parts.push_back(text(answerReasonText(reason, language)));
    return joined(parts);
}

const ClaimNumber *correctionOf(const desk::ClaimHistory &history, const desk::ClaimRow &claim)
{
    const auto found = history.correctedBy.find(claim.claim.ulid);
    return found == history.correctedBy.end() ? nullptr : &found->second;
}

// Once corrected, nobody has to look at it again.
Pile pileOf(const desk::ClaimHistory &history, const desk::ClaimRow &claim)
{
    const Pile pile = shownState(claim.state).pile;
    return pile == Pile::Trouble && correctionOf(history, claim) ? Pile::Answered : pile;
}

ListRowText rowOf(const desk::ClaimHistory &history, const desk::ClaimRow &claim, Language language)
{
    ListRowText row;
    row.lead = text(formatShortDay(claim.claim.careDay));
    row.title = text(claim.claim.number.text);
    row.detail = detailOf(claim, correctionOf(history, claim), language);
    row.state = stateWords(claim, language);
    row.tone = shownState(claim.state).tone;
    row.strong = pileOf(history, claim) == Pile::Trouble;
    return row;
}

bool isOfMonth(const Day day, const desk::Month &month)
{
    const CivilDate date = civilDateOf(day);
    return date.year == month.year && date.month == month.month;
}

bool holdsWords(const desk::ClaimRow &claim, const ClaimFilter &filter)
{
    return filter.words.isEmpty() || filter.members.contains(claim.claim.member) || text(claim.claim.number.text).contains(filter.words, Qt::CaseInsensitive)
        || text(claim.claim.member.text).contains(filter.words, Qt::CaseInsensitive);
}

bool isShown(const desk::ClaimHistory &history, const desk::ClaimRow &claim, const ClaimFilter &filter)
{
    return (!filter.pile || pileOf(history, claim) == *filter.pile) && (!filter.month || isOfMonth(claim.claim.careDay, *filter.month))
        && holdsWords(claim, filter);
}

// Claims come oldest first: what waits longest stands first, what was answered last.
std::vector<const desk::ClaimRow *> inOrder(const desk::ClaimHistory &history, const ClaimFilter &filter)
{
    std::vector<const desk::ClaimRow *> order;
    for (const Pile pile : {Pile::Trouble, Pile::Waiting}) {
        for (const desk::ClaimRow &claim : history.claims) {
            if (pileOf(history, claim) == pile && isShown(history, claim, filter))
                order.push_back(&claim);
        }
    }
    for (auto claim = history.claims.rbegin(); claim != history.claims.rend(); ++claim) {
        if (pileOf(history, *claim) == Pile::Answered && isShown(history, *claim, filter))
            order.push_back(&*claim);
    }
    return order;
}

QString wordFor(const std::optional<Pile> &pile)
{
    if (!pile)
        return Outbox::tr("Toutes");
    switch (*pile) {
    case Pile::Trouble: return Outbox::tr("À traiter");
    case Pile::Waiting: return Outbox::tr("En attente");
    case Pile::Answered: return Outbox::tr("Répondues");
    }
    return {};
}

QString wordFor(const std::optional<desk::Month> &month, Language language)
{
    return month ? text(monthText(month->year, month->month, language)) : Outbox::tr("Tous les mois");
}

QString countText(std::size_t found, std::size_t shown)
{
    const QString count = Outbox::tr("%n demande(s)", "", static_cast<int>(found));
    return found > shown ? Outbox::tr("%1, les %2 premières").arg(count).arg(shown) : count;
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

ShownState shownState(ClaimState state)
{
    const auto found = std::find_if(shownStates.begin(), shownStates.end(), [state](const Shown &row) { return row.state == state; });
    const Shown &shown = found == shownStates.end() ? shownStates.front() : *found;
    return {shown.pile, shown.tone, QString::fromUtf8(shown.sign)};
}

QString stateWords(const desk::ClaimRow &claim, Language language)
{
    return shownState(claim.state).sign + QLatin1Char(' ') + stateWord(claim, language);
}

OutboxModel outboxModel(const OutboxFacts &facts, Language language)
{
    OutboxModel model;
    const desk::CounterState &state = facts.state;
    const int days = state.oldestWaitingDays;
    if (state.outbox.waiting > 0) {
        model.tone = days >= secondAlarmDays ? Tone::No : Tone::Wait;
        model.headline = Outbox::tr("%1 en attente").arg(state.outbox.waiting);
        model.oldest = days < 1 ? Outbox::tr("la plus ancienne : aujourd’hui") : Outbox::tr("la plus ancienne : %1 j").arg(days);
        model.advice = adviceFor(days, facts.hasNetwork);
    } else {
        model.headline = Outbox::tr("Rien en attente");
        model.oldest = Outbox::tr("La mutuelle a tout reçu.");
    }
    if (state.outbox.quarantined > 0)
        model.tone = Tone::No;
    model.lastExchange = state.outbox.lastExchangeAt
        ? Outbox::tr("Dernier échange : %1").arg(text(formatMoment(*state.outbox.lastExchangeAt, state.moment.reading.zoneMinutes)))
        : Outbox::tr("Aucun échange encore avec la mutuelle");
    const auto found = inOrder(facts.history, facts.filter);
    for (const desk::ClaimRow *claim : found) {
        if (model.rows.size() == mostRows)
            break;
        model.rows.push_back(rowOf(facts.history, *claim, language));
        model.claims.push_back(claim->claim.ulid);
    }
    model.count = countText(found.size(), model.rows.size());
    model.pile = wordFor(facts.filter.pile);
    model.month = wordFor(facts.filter.month, language);
    return model;
}

std::vector<PileChoice> pileChoices(const desk::ClaimHistory &history)
{
    std::vector<PileChoice> choices;
    for (const std::optional<Pile> pile : {std::optional<Pile>{}, std::optional(Pile::Trouble), std::optional(Pile::Waiting), std::optional(Pile::Answered)}) {
        const auto count = std::count_if(history.claims.begin(), history.claims.end(),
                                         [&](const desk::ClaimRow &claim) { return !pile || pileOf(history, claim) == *pile; });
        ListRowText row;
        row.lead = QString::number(choices.size() + 1);
        row.title = wordFor(pile);
        row.state = Outbox::tr("%n demande(s)", "", static_cast<int>(count));
        choices.push_back({pile, row});
    }
    return choices;
}

std::vector<MonthChoice> monthChoices(const desk::ClaimHistory &history, Language language)
{
    std::map<std::pair<int, int>, int, std::greater<>> counts;
    for (const desk::ClaimRow &claim : history.claims) {
        const CivilDate date = civilDateOf(claim.claim.careDay);
        ++counts[{date.year, date.month}];
    }
    std::vector<MonthChoice> choices{{{}, {}}};
    choices.front().row.title = wordFor(std::optional<desk::Month>{}, language);
    for (const auto &[month, count] : counts) {
        ListRowText row;
        const desk::Month chosen{month.first, month.second};
        row.title = wordFor(std::optional(chosen), language);
        row.state = Outbox::tr("%n demande(s)", "", count);
        choices.push_back({chosen, row});
    }
    return choices;
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
