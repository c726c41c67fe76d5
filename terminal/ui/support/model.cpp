// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/support/model.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <array>

namespace guichet::ui {
namespace {

struct Support {
    Q_DECLARE_TR_FUNCTIONS(Support)
};

constexpr std::int64_t secondsADay = 24 * 60 * 60;
constexpr int weekDays = 7;

SupportRow row(SupportTest test, const QString &title, Tone tone, const QString &state)
{
    SupportRow made;
    made.test = test;
    made.row.title = title;
    made.row.state = state;
    made.row.tone = tone;
    made.row.strong = tone == Tone::Wait || tone == Tone::No;
    return made;
}

QString paragraphs(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QString sentence(const Failure &failure, Language language)
{
    const Said said = saidOf(failure, language);
    return said.sentence + QStringLiteral(" (") + said.code + QLatin1Char(')');
}

std::optional<SupportRow> scannerRow(const SupportFacts &facts, Language language)
{
    const auto speed = facts.medianAnswerMs ? Support::tr("De la lecture à la réponse : %1 ms, d’habitude %2 ms.").arg(facts.lastAnswerMs.value_or(0)).arg(*facts.medianAnswerMs)
                                            : QString();
    QString trouble;
    for (const ReaderFacts &reader : facts.readers) {
        if (!reader.isCamera && reader.trouble)
            trouble = sentence(*reader.trouble, language);
    }
    SupportRow made = row(SupportTest::Scanner, Support::tr("Lecteur de cartes"), trouble.isEmpty() ? Tone::Neutral : Tone::Wait,
                          trouble.isEmpty() ? Support::tr("À essayer") : Support::tr("Absent"));
    made.body = paragraphs({trouble, Support::tr("Lisez une carte maintenant : ce qui est lu s’affiche ici, avec le clavier reconnu. Rien n’est enregistré."), speed});
    return made;
}

std::optional<SupportRow> cameraRow(const SupportFacts &facts, Language language)
{
    for (const ReaderFacts &reader : facts.readers) {
        if (!reader.isCamera)
            continue;
        const Tone tone = reader.trouble ? Tone::Wait : reader.ready ? Tone::Yes : Tone::Neutral;
        SupportRow made = row(SupportTest::Camera, Support::tr("Caméra"), tone, reader.trouble ? Support::tr("Absente") : Support::tr("Prête"));
        made.body = reader.trouble ? sentence(*reader.trouble, language) : Support::tr("L’image doit être nette et claire. Tenez la carte à plat, dans le cadre.");
        made.row.detail = reader.name;
        return made;
    }
    return {};
}

std::optional<SupportRow> printerRow(const SupportFacts &facts, Language)
{
    SupportRow made = row(SupportTest::Printer, Support::tr("Imprimante"), facts.hasPrinter ? Tone::Neutral : Tone::Wait,
                          facts.hasPrinter ? Support::tr("À essayer") : Support::tr("Aucune"));
    made.row.detail = facts.printerName;
    made.body = facts.hasPrinter ? Support::tr("La page d’essai montre les accents, les montants et un code à lire.")
                                 : Support::tr("Aucune imprimante n’est réglée : les papiers sont gardés en PDF. Le travail continue.");
    made.action = Support::tr("Imprimer l’essai");
    return made;
}

std::optional<SupportRow> clockRow(const SupportFacts &facts, Language language)
{
    const bool trusted = facts.state.moment.judged.isTrusted();
    const bool chipMissing = !facts.settings.clockChip.empty() && !facts.clockChipFound;
    SupportRow made = row(SupportTest::Clock, Support::tr("Date et heure"), trusted && !chipMissing ? Tone::Yes : Tone::Wait,
                          trusted ? Support::tr("Sûre") : Support::tr("À vérifier"));
    made.row.detail = text(formatMoment(facts.state.moment.judged.now, facts.state.moment.reading.zoneMinutes));
    const QString doubt = trusted ? QString() : sentence({Code::D16, {{"date", formatDay(facts.state.moment.today())}}, {}}, language);
    const QString chip = chipMissing ? sentence({Code::H06, {{"fichier", facts.settings.clockChip}}, {}}, language) : QString();
    made.body = paragraphs({doubt, chip, Support::tr("Confiance : %1 sur 4.").arg(facts.state.moment.judged.confidence)});
    return made;
}

std::optional<SupportRow> diskRow(const SupportFacts &facts, Language language)
{
    constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
    constexpr std::uint64_t littleRoom = 64;
    if (!facts.disk) {
        SupportRow made = row(SupportTest::Disk, Support::tr("Disque"), Tone::No, Support::tr("À vérifier"));
        made.body = facts.diskFailure ? sentence(*facts.diskFailure, language) : QString();
        return made;
    }
    const std::uint64_t room = facts.disk->freeBytes / mebibyte;
    const bool doubtful = facts.disk->answersTooFast();
    const Tone tone = room < littleRoom ? Tone::No : doubtful ? Tone::Wait : Tone::Yes;
    const QString state = room < littleRoom ? Support::tr("Presque plein") : doubtful ? Support::tr("Douteux") : Support::tr("Bon");
    SupportRow made = row(SupportTest::Disk, Support::tr("Disque"), tone, state);
    made.row.detail = Support::tr("%1 Mo libres").arg(text(formatNumber(static_cast<std::int64_t>(room))));
    const QString flush = Support::tr("Une écriture est confirmée en %1 ms.").arg(static_cast<double>(facts.disk->flushMicroseconds) / 1000.0, 0, 'f', 1);
    const QString hint = doubtful ? sentence({Code::H05, {}, {}}, language) : QString();
    made.body = paragraphs({flush, hint, Support::tr("Cette mesure est un indice : seul un essai de coupure prouve qu’un support garde ce qu’il confirme.")});
    made.action = Support::tr("Mesurer encore");
    return made;
}

std::optional<SupportRow> rosterRow(const SupportFacts &facts, Language language)
{
    const auto &state = facts.state;
    if (!state.rosterDay) {
        SupportRow made = row(SupportTest::Roster, Support::tr("Fichier des membres"), Tone::No, Support::tr("Aucun"));
        made.body = sentence({Code::D11, {}, {}}, language);
        return made;
    }
    const bool fresh = state.freshness == desk::Freshness::Green || state.freshness == desk::Freshness::Yellow;
    SupportRow made = row(SupportTest::Roster, Support::tr("Fichier des membres"), fresh ? Tone::Yes : Tone::Wait,
                          Support::tr("%n jour(s)", "age of the list", state.rosterAgeDays));
    made.row.detail = text(formatDay(*state.rosterDay));
    made.body = fresh ? Support::tr("Le fichier est récent.")
                      : sentence({Code::D15, {{"date", formatDay(*state.rosterDay)}, {"n", std::to_string(state.rosterAgeDays)}}, {}}, language);
    return made;
}

std::optional<SupportRow> exchangeRow(const SupportFacts &facts, Language)
{
    constexpr int longWait = 30;
    const auto &state = facts.state;
    const bool well = state.oldestWaitingDays <= longWait && state.outbox.quarantined == 0;
    SupportRow made = row(SupportTest::Exchange, Support::tr("Envois"), well ? Tone::Yes : Tone::Wait,
                          Support::tr("%n en attente", "claims", static_cast<int>(state.outbox.waiting)));
    made.row.detail = facts.road.isEmpty() ? Support::tr("Par clé") : facts.road;
    const QString last = state.outbox.lastExchangeAt
        ? Support::tr("Dernier échange : %1.").arg(text(formatMoment(*state.outbox.lastExchangeAt, state.moment.reading.zoneMinutes)))
        : Support::tr("Aucun échange encore.");
    made.body = paragraphs({last, Support::tr("F3 sur l’écran d’accueil : envoyer maintenant, ou par clé.")});
    return made;
}

std::optional<SupportRow> journalRow(const SupportFacts &facts, Language language)
{
    const auto &check = facts.journal;
    const Tone tone = !check ? Tone::Neutral : check->ok ? Tone::Yes : Tone::No;
    const QString state = !check ? Support::tr("À contrôler") : check->ok ? Support::tr("Intact") : Support::tr("Abîmé");
    SupportRow made = row(SupportTest::Journal, Support::tr("Journal"), tone, state);
    if (check && !check->ok)
        made.body = sentence({Code::D01, {{"n", std::to_string(check->firstBroken)}}, {}}, language);
    else if (check)
        made.body = Support::tr("%n enregistrement(s) relus : chacun tient au précédent.", "", static_cast<int>(check->entries));
    else
        made.body = Support::tr("Relit chaque enregistrement et sa signature. Le guichet attend pendant ce temps ; on peut arrêter.");
    made.action = Support::tr("Contrôler");
    return made;
}

std::optional<SupportRow> backupRow(const SupportFacts &facts, Language language)
{
    const auto &backup = facts.backup;
    const std::int64_t days = backup ? (facts.state.moment.judged.now - backup->made) / secondsADay : 0;
    const bool recent = backup && days <= weekDays;
    SupportRow made = row(SupportTest::Backup, Support::tr("Copie de sauvegarde"), recent ? Tone::Yes : Tone::Wait,
                          backup ? Support::tr("il y a %n jour(s)", "age of the copy", static_cast<int>(days)) : Support::tr("Aucune"));
    const QString when = backup ? Support::tr("Dernière copie le %1, jusqu’au n° %2.").arg(text(formatMoment(backup->made, facts.state.moment.reading.zoneMinutes))).arg(backup->sequence)
                                : sentence({Code::H07, {}, {}}, language);
    made.body = paragraphs({when, Support::tr("La copie est scellée, relue et contrôlée avant de compter. Pour la remettre en place : guichetctl restore.")});
    made.action = Support::tr("Copier sur une clé");
    return made;
}

std::optional<SupportRow> logRow(const SupportFacts &facts, Language)
{
    constexpr std::size_t shown = 12;
    SupportRow made = row(SupportTest::Log, Support::tr("Incidents"), Tone::Neutral, Support::tr("%n ligne(s)", "", static_cast<int>(facts.log.size())));
    QStringList lines;
    for (std::size_t i = 0; i < facts.log.size() && i < shown; ++i) {
        const desk::SupportLine &line = facts.log[facts.log.size() - 1 - i];
        lines.push_back(text(line.moment) + QStringLiteral("  ") + text(line.text));
    }
    made.body = paragraphs({Support::tr("Codes et détails techniques, sans aucune donnée personnelle."), lines.join(QLatin1Char('\n'))});
    made.action = facts.log.empty() ? QString() : Support::tr("Copier sur une clé");
    return made;
}

std::optional<SupportRow> versionsRow(const SupportFacts &facts, Language)
{
    SupportRow made = row(SupportTest::Versions, Support::tr("Programme"), Tone::Neutral, facts.version);
    made.row.detail = text(facts.settings.profile);
    const QString file = facts.settings.file.empty() ? Support::tr("réglages de base") : text(facts.settings.file);
    made.body = Support::tr("Guichet %1, Qt %2.\nTerminal %3.\nProfil « %4 » : %5.")
                    .arg(facts.version, QString::fromLatin1(qVersion()), text(facts.state.terminal), text(facts.settings.profile), file);
    return made;
}

using MakeRow = std::optional<SupportRow> (*)(const SupportFacts &, Language);
constexpr std::array rowsInOrder{MakeRow{scannerRow}, MakeRow{cameraRow}, MakeRow{printerRow}, MakeRow{clockRow},  MakeRow{diskRow}, MakeRow{rosterRow},
                                 MakeRow{exchangeRow}, MakeRow{journalRow}, MakeRow{backupRow}, MakeRow{logRow}, MakeRow{versionsRow}};

} // namespace

std::vector<SupportRow> supportRows(const SupportFacts &facts, Language language)
{
    std::vector<SupportRow> rows;
    for (const MakeRow make : rowsInOrder) {
        if (auto made = make(facts, language))
            rows.push_back(*std::move(made));
    }
    return rows;
}

} // namespace guichet::ui
