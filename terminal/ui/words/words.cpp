// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/words/words.h"

#include "terminal/texts/sentences.h"
#include "terminal/texts/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guichet::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Headline {
    Reason reason;
    const char *french;
};
constexpr std::array headlines{
    Headline{Reason::CardSignatureInvalid, QT_TRANSLATE_NOOP("Words", "Carte non authentique")},
    Headline{Reason::CardRevoked, QT_TRANSLATE_NOOP("Words", "Carte en opposition")},
    Headline{Reason::CardExpired, QT_TRANSLATE_NOOP("Words", "Carte expirée")},
    Headline{Reason::MemberNotInRoster, QT_TRANSLATE_NOOP("Words", "Absent de la liste")},
    Headline{Reason::FacilityNotContracted, QT_TRANSLATE_NOOP("Words", "Pas de convention")},
    Headline{Reason::PlanNotInForce, QT_TRANSLATE_NOOP("Words", "Formule fermée")},
    Headline{Reason::MemberSuspended, QT_TRANSLATE_NOOP("Words", "Droits suspendus")},
    Headline{Reason::HouseholdStruckOff, QT_TRANSLATE_NOOP("Words", "Ménage radié")},
    Headline{Reason::BeneficiaryDeceased, QT_TRANSLATE_NOOP("Words", "Déclaré décédé")},
    Headline{Reason::BeneficiaryRemoved, QT_TRANSLATE_NOOP("Words", "Droits arrêtés")},
    Headline{Reason::NotYetEnrolled, QT_TRANSLATE_NOOP("Words", "Pas encore adhérent")},
    Headline{Reason::WaitingPeriod, QT_TRANSLATE_NOOP("Words", "Période d’observation")},
    Headline{Reason::ContributionInsufficient, QT_TRANSLATE_NOOP("Words", "Cotisation incomplète")},
    Headline{Reason::ContributionExpired, QT_TRANSLATE_NOOP("Words", "Cotisation échue")},
    Headline{Reason::DependantOverAge, QT_TRANSLATE_NOOP("Words", "Âge dépassé")},
    Headline{Reason::NewbornUnregistered, QT_TRANSLATE_NOOP("Words", "Enfant à inscrire")},
    Headline{Reason::EpisodeLimitReached, QT_TRANSLATE_NOOP("Words", "Nombre d’épisodes atteint")},
    Headline{Reason::ReferralRequired, QT_TRANSLATE_NOOP("Words", "Référence nécessaire")},
    Headline{Reason::ReferralExpired, QT_TRANSLATE_NOOP("Words", "Référence dépassée")},
};

QString bornText(const Beneficiary &person)
{
    if (!person.born)
        return {};
    const CivilDate date = civilDateOf(*person.born);
    const bool woman = person.sex == PersonSex::Female;
    if (person.birthPrecision == BirthPrecision::Year)
        return (woman ? Words::tr("née vers %1") : Words::tr("né vers %1")).arg(date.year);
    if (person.birthPrecision == BirthPrecision::Month)
        return (woman ? Words::tr("née en %1") : Words::tr("né en %1")).arg(text(formatDay(*person.born)).mid(3));
    return (woman ? Words::tr("née le %1") : Words::tr("né le %1")).arg(text(formatDay(*person.born)));
}

QString ageText(const Beneficiary &person, Day on)
{
    const auto born = latestBirth(person);
    if (!born || *born > on)
        return {};
    const int years = completedYears(*born, on);
    if (years >= 2)
        return Words::tr("%1 ans").arg(years);
    const CivilDate from = civilDateOf(*born), to = civilDateOf(on);
    const int months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
    return months >= 1 ? Words::tr("%1 mois").arg(months) : Words::tr("%1 j").arg(daysBetween(*born, on));
}

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Said saidOf(const Failure &failure, Language language)
{
    return {text(sentenceFor(failure, language)), text(codeText(failure.code))};
}

QString nameOf(const Beneficiary &person)
{
    return (text(person.surname) + QLatin1Char(' ') + text(person.givenNames)).trimmed();
}

QString joined(const QStringList &parts)
{
    QStringList said;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(said), [](const QString &part) { return !part.isEmpty(); });
    return said.join(QStringLiteral(" · "));
}

QString shortPersonLine(const Beneficiary &person, Day on, Language language)
{
    return joined({person.sex == PersonSex::Unknown ? QString() : text(wordFor(person.sex, language)), ageText(person, on)});
}

QString personLine(const Beneficiary &person, Day on, Language language)
{
    return joined({shortPersonLine(person, on, language), bornText(person)});
}

QString headlineOf(const Decision &decision, Language language)
{
    if (!decision.isCovered() && !decision.findings.empty()) {
        const Reason reason = decision.findings.front().reason;
        const auto row = std::find_if(headlines.begin(), headlines.end(), [reason](const Headline &one) { return one.reason == reason; });
        if (row != headlines.end())
            return Words::tr(row->french);
    }
    return text(wordFor(decision.outcome, language));
}

} // namespace guichet::ui
