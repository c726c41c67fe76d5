// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/model.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace guichet::ui {
namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t littleRoom = 64 * mebibyte;
constexpr int longWaitDays = 30;

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Dutch: return QLocale(QLocale::Dutch);
    case Language::Spanish: return QLocale(QLocale::Spanish);
    case Language::Portuguese: return QLocale(QLocale::Portuguese, QLocale::Portugal);
    case Language::French: break;
    }
    return QLocale(QLocale::French);
}

QString momentWords(const desk::Moment &moment, Language language)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment.judged.now + moment.reading.zoneMinutes * 60, Qt::UTC);
    const QLocale locale = localeOf(language);
    return Opening::tr("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat), local.time().toString(QStringLiteral("HH:mm")));
}

Tone toneOf(desk::Freshness freshness)
{
    switch (freshness) {
    case desk::Freshness::Green:
    case desk::Freshness::Yellow: return Tone::Yes;
    case desk::Freshness::Orange: return Tone::Wait;
    case desk::Freshness::Red: break;
    }
    return Tone::No;
}

CheckRow rosterRow(const desk::CounterState &state)
{
    const QString title = Opening::tr("Fichier des membres");
    if (!state.rosterDay)
        return {title, Opening::tr("Aucun encore : demandez-le à la mutuelle."), Tone::No};
    const QString day = text(formatDay(*state.rosterDay));
    if (state.rosterAgeDays <= 0)
        return {title, Opening::tr("Du %1, aujourd’hui").arg(day), Tone::Yes};
    return {title, Opening::tr("Du %1, il a %n jour(s)", "", state.rosterAgeDays).arg(day), toneOf(state.freshness)};
}

CheckRow queueRow(const desk::CounterState &state)
{
    const QString title = Opening::tr("Demandes en attente");
    if (state.outbox.waiting == 0)
        return {title, Opening::tr("Aucune"), Tone::Yes};
    const QString count = Opening::tr("%n demande(s)", "", static_cast<int>(state.outbox.waiting));
    const QString age = Opening::tr("la plus ancienne a %n jour(s)", "", state.oldestWaitingDays);
    return {title, joined({count, age}), state.oldestWaitingDays > longWaitDays ? Tone::Wait : Tone::Yes};
}

CheckRow exchangeRow(const desk::CounterState &state)
{
    const QString title = Opening::tr("Dernier échange");
    if (!state.outbox.lastExchangeAt)
        return {title, Opening::tr("Aucun encore avec la mutuelle"), Tone::Neutral};
    return {title, text(formatMoment(*state.outbox.lastExchangeAt, state.moment.reading.zoneMinutes)), Tone::Yes};
}

CheckRow printerRow(const OpeningFacts &facts)
{
    const QString title = Opening::tr("Imprimante");
    if (facts.printer.isEmpty())
        return {title, Opening::tr("Aucune : les papiers se lisent à l’écran"), Tone::Neutral};
    return {title, facts.printer, Tone::Yes};
}

CheckRow scannerRow(const OpeningFacts &facts)
{
    const QStringList all = QStringList{Opening::tr("Lecteur branché comme clavier")} + facts.scanners;
    return {Opening::tr("Lecteur de cartes"), joined(all), Tone::Yes};
}

CheckRow diskRow(const OpeningFacts &facts)
{
    const QString title = Opening::tr("Place sur le disque");
    if (!facts.freeBytes)
        return {title, Opening::tr("Inconnue"), Tone::Neutral};
    const qulonglong megabytes = *facts.freeBytes / mebibyte;
    const QString room = megabytes >= 10'000 ? Opening::tr("%1 Go libres").arg(megabytes / 1024) : Opening::tr("%1 Mo libres").arg(megabytes);
    return {title, room, *facts.freeBytes < littleRoom ? Tone::No : Tone::Yes};
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Reception: return Opening::tr("Réception");
    case Role::Care: return Opening::tr("Soins");
    case Role::Chief: return Opening::tr("Chef de poste");
    case Role::Auditor: return Opening::tr("Contrôle");
    case Role::Technician: break;
    }
    return Opening::tr("Technique");
}

OpeningModel openingModel(const desk::StaffMember &who, const desk::CounterState &state, const OpeningFacts &facts, Language language)
{
    OpeningModel model;
    model.greeting = Opening::tr("Bonjour, %1 (%2)").arg(text(who.name), roleName(who.role));
    model.moment = momentWords(state.moment, language);
    model.momentTone = state.moment.judged.isTrusted() ? Tone::Yes : Tone::Wait;
    model.rows = {rosterRow(state), queueRow(state), exchangeRow(state), printerRow(facts), scannerRow(facts), diskRow(facts)};
    return model;
}

} // namespace guichet::ui
