// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/choose/model.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct Choose {
    Q_DECLARE_TR_FUNCTIONS(Choose)
};

ListRowText rowOf(const Beneficiary &person, const Household &household, std::size_t place, Day today, Language language)
{
    ListRowText row;
    if (place < 9)
        row.lead = QString::number(place + 1);
    row.title = nameOf(person);
    row.detail = joined({personLine(person, today, language), text(household.village), Choose::tr("N° %1").arg(text(person.number.text))});
    row.state = text(wordFor(person.relation, language));
    return row;
}

} // namespace

ChooseModel candidatesModel(const desk::FoundMember &found, Day today, Language language)
{
    ChooseModel model{Choose::tr("Laquelle de ces personnes ?"), {}, {}};
    for (const desk::Person &person : found.people)
        model.rows.push_back(rowOf(person.beneficiary(), person.household.household, model.rows.size(), today, language));
    if (found.more)
        model.hint = Choose::tr("D’autres personnes portent ce nom : précisez le prénom ou le village.");
    if (found.readyPercent < 100)
        model.hint = Choose::tr("Liste en préparation, %1 % : quelqu’un peut manquer encore.").arg(found.readyPercent);
    return model;
}

ChooseModel householdModel(const HouseholdRecord &household, Day today, Language language)
{
    ChooseModel model{Choose::tr("Qui est présent ?"), {}, {}};
    model.hint = joined({Choose::tr("Ménage %1").arg(text(household.household.id.text)), text(household.household.village)});
    for (const Beneficiary &person : household.members)
        model.rows.push_back(rowOf(person, household.household, model.rows.size(), today, language));
    return model;
}

} // namespace guichet::ui
