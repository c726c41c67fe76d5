// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/papers/late_form.h"

#include "terminal/ui/ask/asker.h"
#include "terminal/ui/words/numbers.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct LateForm {
    Q_DECLARE_TR_FUNCTIONS(LateForm)
};

constexpr int daysWithoutReason = 7;
constexpr int longestReason = 200;

} // namespace

void askLateForm(Asker &asker, Day today, std::function<void(const LatePaper &paper)> take)
{
    AskModel model{LateForm::tr("Formulaire rempli sur papier"), LateForm::tr("Le jour des soins compte pour les droits et les prix. Au-delà de 7 jours, dites pourquoi."), {},
                   LateForm::tr("Continuer")};
    model.fields.push_back({LateForm::tr("Jour des soins"), LateForm::tr("JJ/MM/AAAA"), {}, 20, true});
    model.fields.push_back({LateForm::tr("Raison du retard, numéro du formulaire"), LateForm::tr("Coupure de courant, formulaire n° …"), {}, longestReason});
    asker.ask(model, [today, take = std::move(take)](const QStringList &answers) -> std::optional<Asker::Fault> {
        const auto day = parseDay(answers[0], civilDateOf(today).year);
        if (!day)
            return Asker::Fault{day.error(), 0};
        if (*day > today)
            return Asker::Fault{{Code::C03, {{"raison", toIsoText(*day)}}, {}}, 0};
        if (daysBetween(*day, today) > daysWithoutReason && answers[1].isEmpty())
            return Asker::Fault{{Code::C09, {{"date", toIsoText(*day)}}, {}}, 1};
        take({*day, answers[1].toStdString()});
        return {};
    });
}

} // namespace guichet::ui
