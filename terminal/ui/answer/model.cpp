// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/model.h"

#include "terminal/desk/visit_facts.h"
#include "terminal/texts/reason_sentences.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace guichet::ui {
namespace {

struct Answer {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

QString percent(int rateBp)
{
    const QString whole = QString::number(rateBp / 100);
    return (rateBp % 100 == 0 ? whole : whole + QLatin1Char(',') + QStringLiteral("%1").arg(rateBp % 100, 2, 10, QLatin1Char('0')))
        + QStringLiteral("\u00a0%");
}

QString shareText(const BenefitRule &rule, const std::string &currency)
{
    QString share;
    switch (rule.kind) {
    case RuleKind::Rate: share = percent(rule.rateBp); break;
    case RuleKind::Copay: share = Answer::tr("membre %1").arg(text(formatAmount(rule.copay, currency))); break;
    case RuleKind::Flat: share = Answer::tr("forfait %1").arg(text(formatAmount(rule.flatAmount, currency))); break;
    }
    if (rule.requiresLetter)
        return Answer::tr("%1, lettre").arg(share);
    return rule.requiresPriorAuth ? Answer::tr("%1, entente").arg(share) : share;
}

std::vector<AnswerModel::Covered> coveredHere(const Situation &given, Language language)
{
    std::vector<AnswerModel::Covered> rows;
    std::set<std::string> seen;
    for (const BenefitRule &one : given.plan.rules) {
        if (!seen.insert(one.category).second)
            continue;
        const BenefitRule *rule = findRule(given.plan, one.category, given.facility.level, given.facility.sector);
        rows.push_back({text(categoryWord(one.category, language)), rule ? shareText(*rule, given.plan.currency) : Answer::tr("non couvert"), rule != nullptr});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const AnswerModel::Covered &row) { return row.covered; });
    return rows;
}

// One rate for nearly everything is worth a sentence; several are the table's business.
QString payLine(const desk::RightsAnswer &answer)
{
    if (!answer.decision.isCovered())
        return Answer::tr("Aujourd’hui, le membre paie le tarif plein.");
    const Situation &given = answer.situation;
    std::set<std::pair<RuleKind, int>> ways;
    for (const BenefitRule &one : given.plan.rules) {
        if (const BenefitRule *rule = findRule(given.plan, one.category, given.facility.level, given.facility.sector))
            ways.insert({rule->kind, rule->rateBp});
    }
    if (ways.empty())
        return {};
    const auto [kind, rateBp] = *ways.begin();
    if (ways.size() > 1 || kind != RuleKind::Rate)
        return Answer::tr("La part de la mutuelle dépend de l’acte : voir à droite.");
    return Answer::tr("La mutuelle paie %1, le membre %2.").arg(percent(rateBp), percent(10'000 - rateBp));
}

void addCeiling(AnswerModel &model, const QString &label, std::optional<Money> remaining, std::optional<Money> ceiling, const std::string &currency)
{
    if (!ceiling)
        return;
    if (!remaining) {
        model.ceilings.push_back({label, Answer::tr("inconnu"), {}});
        return;
    }
    const double share = ceiling->amount > 0 ? static_cast<double>(remaining->amount) / static_cast<double>(ceiling->amount) : 0;
    model.ceilings.push_back({label, text(formatAmount(*remaining, currency)), share});
}

void describeCeilings(AnswerModel &model, const desk::RightsAnswer &answer)
{
    const Plan &plan = answer.situation.plan;
    if (answer.roster)
        model.ceilingsTitle = Answer::tr("Il reste, connu au %1").arg(text(formatShortDay(answer.situation.roster.producedOn)));
    else
        model.ceilingsTitle = Answer::tr("Il reste");
    addCeiling(model, Answer::tr("Personne, année"), answer.remaining.beneficiaryYear, plan.ceilings.beneficiaryYear, plan.currency);
    addCeiling(model, Answer::tr("Ménage, année"), answer.remaining.householdYear, plan.ceilings.householdYear, plan.currency);
    addCeiling(model, Answer::tr("Cet épisode"), answer.remaining.episode, plan.ceilings.episode, plan.currency);
    if (answer.remaining.episodes)
        model.ceilings.push_back({Answer::tr("Épisodes, année"), QString::number(*answer.remaining.episodes), {}});
}

void describePerson(AnswerModel &model, const desk::RightsAnswer &answer, const std::string &schemeName, Language language)
{
    if (!answer.person)
        return;
    const Beneficiary &person = answer.person->beneficiary();
    const HouseholdRecord &household = answer.person->household;
    model.hasPerson = true;
    model.householdSize = household.members.size();
    model.name = nameOf(person);
    model.person = personLine(person, answer.situation.careDay, language);
    const QString members = household.members.size() > 1 ? Answer::tr(", %1 personnes").arg(household.members.size()) : QString();
    const QString home = household.household.id.empty() ? QString() : Answer::tr("Ménage %1%2").arg(text(household.household.id.text), members);
    model.numberLine = joined({Answer::tr("N° %1").arg(text(person.number.text)), text(wordFor(person.relation, language)), home});
    QStringList others;
    for (const Beneficiary &other : household.members) {
        if (other.number != person.number)
            others << QStringLiteral("%1 (%2)").arg(nameOf(other), text(wordFor(other.relation, language)).toLower());
    }
    if (!others.isEmpty())
        model.householdLine = Answer::tr("Dans le ménage : %1").arg(joined(others));
    model.mutualLine = joined({text(schemeName), answer.plan ? text(answer.plan->name) : QString(), text(household.household.village)});
}

// The child has no name and no number yet: what is known of it is its mother and its birth.
void describeNewborn(AnswerModel &model, const desk::RightsAnswer &answer)
{
    if (!answer.verification.newbornBorn)
        return;
    model.name = Answer::tr("Nouveau-né de %1").arg(model.name);
    model.person = Answer::tr("né le %1, sur la carte de sa mère").arg(text(formatDay(*answer.verification.newbornBorn)));
}

bool mayBeMother(const desk::RightsAnswer &answer)
{
    constexpr int youngest = 12; // years
    if (!answer.person || answer.verification.newborn)
        return false;
    const Beneficiary &person = answer.person->beneficiary();
    const auto born = latestBirth(person);
    return person.sex != PersonSex::Male && (!born || completedYears(*born, answer.situation.careDay) >= youngest);
}

QStringList factsOf(const desk::RightsAnswer &answer, const AnswerSight &sight)
{
    QStringList facts;
    const Verification &checked = answer.verification;
    if (checked.careDay != answer.moment.today())
        facts << Answer::tr("Formulaire papier du %1").arg(text(formatDay(checked.careDay)));
    if (const auto joined = desk::episodeJoined(answer.situation); joined && answer.decision.isCovered())
        facts << Answer::tr("Suite de l’épisode du %1").arg(text(formatShortDay(*joined)));
    if (checked.referral)
        facts << (checked.referral->from.empty() ? Answer::tr("Référence du %1").arg(text(formatShortDay(checked.referral->issuedOn)))
                                                 : Answer::tr("Référence du %1, de %2").arg(text(formatShortDay(checked.referral->issuedOn)), text(checked.referral->from)));
    if (sight.visitsOfWeek.value_or(0) > 0)
        facts << Answer::tr("%n visite(s) ces 7 derniers jours", "", *sight.visitsOfWeek);
    return facts;
}

QString questionOf(const AnswerSight &sight)
{
    if (sight.secondLook)
        return Answer::tr("Contrôle au hasard : demandez la date de naissance. Est-ce bien la personne ?");
    return Answer::tr("La personne est-elle celle de la photo ?");
}

Tone toneOf(EligibilityOutcome outcome)
{
    if (outcome == EligibilityOutcome::NotEligible)
        return Tone::No;
    return outcome == EligibilityOutcome::Provisional ? Tone::Wait : Tone::Yes;
}

} // namespace

AnswerModel answerModel(const desk::RightsAnswer &answer, const AnswerSight &sight, const std::string &schemeName, Language language)
{
    AnswerModel model;
    model.tone = toneOf(answer.decision.outcome);
    model.word = headlineOf(answer.decision, language);
    model.line = payLine(answer);
    const ReasonContext context = contextOf(answer.situation);
    for (const Finding &finding : answer.decision.findings) {
        const Tone tone = finding.effect == Effect::Blocks ? Tone::No : Tone::Wait;
        model.reasons.push_back({tone, text(sentenceFor(finding, context, language)), text(codeOf(finding.reason))});
    }
    if (answer.message) {
        const Said said = saidOf(*answer.message, language);
        model.reasons.push_back({Tone::Wait, said.sentence, said.code});
    }
    describePerson(model, answer, schemeName, language);
    describeNewborn(model, answer);
    model.portrait = sight.portrait;
    model.facts = factsOf(answer, sight);
    model.question = questionOf(sight);
    model.mayBeMother = mayBeMother(answer);
    if (answer.plan && answer.decision.isCovered()) {
        model.covered = coveredHere(answer.situation, language);
        describeCeilings(model, answer);
    }
    model.visit = answer.verification.visit;
    model.photo = answer.verification.photo;
    model.careText = answer.decision.isCovered() ? Answer::tr("Soins") : Answer::tr("Soins au tarif plein");
    return model;
}

} // namespace guichet::ui
