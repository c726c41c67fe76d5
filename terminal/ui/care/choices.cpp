// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/choices.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace guichet::ui {
namespace {

struct CareChoices {
    Q_DECLARE_TR_FUNCTIONS(CareChoices)
};

constexpr qsizetype mostDiagnoses = 12;

std::pair<QString, QString> wordsOf(MoreChoice choice)
{
    switch (choice) {
    case MoreChoice::Diagnosis: return {CareChoices::tr("Diagnostic"), CareChoices::tr("F4 : liste courte, ou texte libre")};
    case MoreChoice::OffTariff: return {CareChoices::tr("Acte hors tarif"), CareChoices::tr("Libellé et prix saisis ici")};
    case MoreChoice::Letter: return {CareChoices::tr("Lettre de garantie reçue"), CareChoices::tr("F7 : numéro, montant, date ; ou scannez son code")};
    case MoreChoice::Authorisation: return {CareChoices::tr("Entente préalable reçue"), CareChoices::tr("Son numéro")};
    case MoreChoice::AskLetter: return {CareChoices::tr("Demander une lettre de garantie"), CareChoices::tr("Mise en attente et imprimée")};
    case MoreChoice::AskAuthorisation: return {CareChoices::tr("Demander une entente préalable"), CareChoices::tr("Mise en attente et imprimée")};
    case MoreChoice::Referral: return {CareChoices::tr("Référer vers un autre centre"), CareChoices::tr("F5 : papier avec son code")};
    case MoreChoice::Condition: return {CareChoices::tr("Cas particulier"), CareChoices::tr("Ce que la mutuelle ne prend pas en charge")};
    case MoreChoice::RemoveLine: return {CareChoices::tr("Retirer une ligne"), CareChoices::tr("F8 : celle du curseur, sinon la dernière")};
    }
    return {};
}

ListRowText numbered(std::size_t place, const QString &title, const QString &detail = {})
{
    ListRowText row;
    if (place < 9)
        row.lead = QString::number(place + 1);
    row.title = title;
    row.detail = detail;
    return row;
}

} // namespace

std::vector<MoreChoice> moreChoices(const Plan &plan)
{
    using enum MoreChoice;
    const auto any = [&plan](auto needs) { return std::any_of(plan.rules.begin(), plan.rules.end(), needs); };
    const bool letters = any([](const BenefitRule &rule) { return rule.requiresLetter; });
    const bool authorisations = any([](const BenefitRule &rule) { return rule.requiresPriorAuth; });
    std::vector<MoreChoice> choices{Diagnosis, OffTariff};
    if (letters)
        choices.insert(choices.end(), {Letter, AskLetter});
    if (authorisations)
        choices.insert(choices.end(), {Authorisation, AskAuthorisation});
    choices.push_back(Referral);
    if (!plan.excludedConditions.empty())
        choices.push_back(Condition);
    choices.push_back(RemoveLine);
    return choices;
}

ChooseModel moreModel(const std::vector<MoreChoice> &choices)
{
    ChooseModel model{CareChoices::tr("Pour ces soins"), {}, {}, CareChoices::tr("Choisir")};
    for (const MoreChoice choice : choices) {
        const auto [title, detail] = wordsOf(choice);
        model.rows.push_back(numbered(model.rows.size(), title, detail));
    }
    return model;
}

QStringList diagnosisChoices(const std::vector<std::string> &habits)
{
    QStringList known;
    for (const std::string &habit : habits) {
        if (known.size() < mostDiagnoses / 2)
            known << text(habit);
    }
    const QString usual[] = {CareChoices::tr("Paludisme simple"), CareChoices::tr("Infection respiratoire aiguë"), CareChoices::tr("Diarrhée aiguë"),
                             CareChoices::tr("Plaie ou traumatisme"), CareChoices::tr("Consultation prénatale"), CareChoices::tr("Accouchement"),
                             CareChoices::tr("Infection urinaire"), CareChoices::tr("Hypertension artérielle"), CareChoices::tr("Anémie"), CareChoices::tr("Affection de la peau")};
    for (const QString &diagnosis : usual) {
        if (known.size() < mostDiagnoses && !known.contains(diagnosis, Qt::CaseInsensitive))
            known << diagnosis;
    }
    return known;
}

ChooseModel diagnosisModel(const QStringList &known)
{
    ChooseModel model{CareChoices::tr("Quel diagnostic ?"), {}, {}, CareChoices::tr("Choisir")};
    model.rows.push_back(numbered(0, CareChoices::tr("Texte libre"), CareChoices::tr("2 000 caractères au plus")));
    for (const QString &diagnosis : known)
        model.rows.push_back(numbered(model.rows.size(), diagnosis));
    return model;
}

ChooseModel conditionModel(const std::vector<std::string> &conditions)
{
    ChooseModel model{CareChoices::tr("Cas particulier ?"), CareChoices::tr("Ce que la formule ne prend pas en charge : le membre paie."), {}, CareChoices::tr("Choisir")};
    model.rows.push_back(numbered(0, CareChoices::tr("Aucun")));
    for (const std::string &condition : conditions)
        model.rows.push_back(numbered(model.rows.size(), text(condition)));
    return model;
}

std::vector<std::string> offTariffCategories(const Plan &plan)
{
    std::vector<std::string> categories;
    for (const BenefitRule &rule : plan.rules) {
        if (std::find(categories.begin(), categories.end(), rule.category) == categories.end())
            categories.push_back(rule.category);
    }
    if (std::find(categories.begin(), categories.end(), "BRAND") == categories.end())
        categories.emplace_back("BRAND");
    return categories;
}

ChooseModel categoryModel(const std::vector<std::string> &categories, Language language)
{
    ChooseModel model{CareChoices::tr("Acte hors tarif : de quelle sorte ?"), {}, {}, CareChoices::tr("Choisir")};
    for (const std::string &category : categories)
        model.rows.push_back(numbered(model.rows.size(), text(categoryWord(category, language))));
    return model;
}

AskModel offTariffModel(const std::string &category, Language language)
{
    AskModel model{CareChoices::tr("Acte hors tarif"), text(categoryWord(category, language)), {}, CareChoices::tr("Ajouter")};
    model.fields.push_back({CareChoices::tr("Libellé"), {}, {}, 120});
    model.fields.push_back({CareChoices::tr("Quantité"), {}, QStringLiteral("1"), 12, true});
    model.fields.push_back({CareChoices::tr("Prix d’une unité"), CareChoices::tr("1 500"), {}, 20, true});
    return model;
}

Result<TypedLine, Asker::Fault> offTariffLine(const std::string &category, const QStringList &answers)
{
    if (answers[0].isEmpty())
        return Unexpected(Asker::Fault{{Code::C13, {}, {}}, 0});
    if (const auto quantity = parseQuantity(answers[1]); !quantity)
        return Unexpected(Asker::Fault{quantity.error(), 1});
    const auto price = parseAmount(answers[2]);
    if (!price || price->amount <= 0)
        return Unexpected(Asker::Fault{price ? Failure{Code::C01, {{"valeur", answers[2].toStdString()}}, {}} : price.error(), 2});
    return TypedLine{{}, answers[0], answers[1], answers[2], text(category)};
}

AskModel letterRequestModel(LetterKind kind, const TypedCare &typed)
{
    const bool letter = kind == LetterKind::Guarantee;
    AskModel model{letter ? CareChoices::tr("Demander une lettre de garantie") : CareChoices::tr("Demander une entente préalable"),
                   CareChoices::tr("La demande part avec le prochain envoi ; le papier peut partir avant. La réponse s’entre au menu, « À régulariser »."), {},
                   CareChoices::tr("Enregistrer et imprimer")};
    QStringList acts;
    for (const TypedLine &line : typed.lines)
        acts << line.label;
    model.fields.push_back({CareChoices::tr("Actes demandés, et pourquoi"), {}, acts.join(QStringLiteral(", ")).left(500), 500});
    return model;
}

} // namespace guichet::ui
