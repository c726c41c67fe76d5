// SPDX-License-Identifier: Apache-2.0
#include "cards/image/card_words.h"

#include "cards/member_number.h"

#include <QDateTime>

#include <algorithm>

namespace guichet::cards::image::words {

namespace {

constexpr qsizetype mostDependantsPrinted = 6;

// Day of a moment in UTC, as the card's times are; independent of the locale.
QString day(std::int64_t unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).date().toString(QStringLiteral("dd/MM/yyyy"));
}

QString letterOf(std::optional<Sex> sex)
{
    if (!sex)
        return QStringLiteral("–");
    return *sex == Sex::Male ? QStringLiteral("M") : *sex == Sex::Female ? QStringLiteral("F") : QStringLiteral("–");
}

} // namespace

QString plain(const std::string &text)
{
    return QString::fromStdString(text);
}

QString schemeName(const PrintableCard &card)
{
    return plain(card.schemeName.empty() ? card.card.scheme.text : card.schemeName);
}

QString cardKind(const PrintableCard &card)
{
    return card.card.isHouseholdCard ? QStringLiteral("CARTE DE MÉNAGE") : QStringLiteral("CARTE DE MEMBRE");
}

QString noPhoto()
{
    return QStringLiteral("sans photo");
}

QString numberLabel()
{
    return QStringLiteral("N° de membre");
}

QString memberNumber(const PrintableCard &card)
{
    const std::string &number = card.card.memberNumber.text;
    const bool isGrouped = number.find_first_of("-/. ") != std::string::npos;
    return plain(isGrouped ? number : inGroups(number));
}

QString birthLabel(const Card &card)
{
    return card.sex == Sex::Female ? QStringLiteral("Née le") : card.sex == Sex::Male ? QStringLiteral("Né le") : QStringLiteral("Naissance");
}

QString birthDate(const Card &card)
{
    const QString date = plain(card.birthDate);
    const QString year = date.left(4);
    if (date.size() != 8 || date.mid(4, 2) == QLatin1String("00"))
        return QStringLiteral("vers ") + year;
    const QString month = date.mid(4, 2) + QLatin1Char('/') + year;
    return date.endsWith(QLatin1String("00")) ? month : date.right(2) + QLatin1Char('/') + month;
}

QString sexLabel()
{
    return QStringLiteral("Sexe");
}

QString sex(const Card &card)
{
    return letterOf(card.sex);
}

QString planLabel()
{
    return QStringLiteral("Formule");
}

QString planName(const PrintableCard &card)
{
    return plain(card.planName.empty() ? card.card.plan.text : card.planName);
}

QString validUntil(const PrintableCard &card)
{
    return QStringLiteral("Valable jusqu'au ") + day(card.card.expires - 1); // the moment itself is no longer valid
}

QString household(const PrintableCard &card)
{
    return QStringLiteral("Ménage ") + plain(card.card.household.text);
}

QString cardDetails(const Card &card)
{
    return QStringLiteral("Carte n° %1\nDélivrée le %2").arg(QString::number(card.serial.value), day(card.issued));
}

QStringList dependants(const Card &card)
{
    QStringList lines;
    const auto count = static_cast<qsizetype>(card.dependants.size());
    const qsizetype printed = count > mostDependantsPrinted ? mostDependantsPrinted - 1 : count;
    for (qsizetype i = 0; i < printed; ++i) {
        const Dependant &person = card.dependants[static_cast<std::size_t>(i)];
        lines.append(QStringLiteral("%1. %2, %3").arg(QString::number(person.rank), plain(person.givenName), plain(person.birthYear)));
    }
    if (printed < count)
        lines.append(QStringLiteral("et %1 autres personnes").arg(QString::number(count - printed)));
    return lines;
}

QString notice(const PrintableCard &card)
{
    return QStringLiteral("Carte personnelle : présentez-la à chaque visite.\n"
                          "Perdue ? Prévenez la mutuelle, elle sera annulée.\n"
                          "Trouvée ? Remettez-la à la mutuelle %1 ou au centre de santé.")
        .arg(plain(card.card.scheme.text));
}

} // namespace guichet::cards::image::words
