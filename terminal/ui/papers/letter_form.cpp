// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/papers/letter_form.h"

#include "terminal/texts/words.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct LetterForm {
    Q_DECLARE_TR_FUNCTIONS(LetterForm)
};

enum Field { Number, Amount, ValidTo, Words };

QString questionOf(LetterAsks what)
{
    switch (what) {
    case LetterAsks::Letter: return LetterForm::tr("Lettre de garantie");
    case LetterAsks::Authorisation: return LetterForm::tr("Entente préalable");
    case LetterAsks::Answer: return LetterForm::tr("Réponse de la mutuelle");
    case LetterAsks::Regularisation: return LetterForm::tr("Régulariser");
    }
    return {};
}

AskModel modelOf(LetterAsks what, const QString &whose)
{
    AskModel model{questionOf(what), joined({whose, LetterForm::tr("Tapez ce que dit le papier, ou scannez son code.")}), {}, LetterForm::tr("Enregistrer")};
    model.fields.push_back({LetterForm::tr("Numéro"), {}, {}, 40});
    if (what == LetterAsks::Authorisation)
        return model;
    model.fields.push_back({LetterForm::tr("Montant maximum"), LetterForm::tr("150 000"), {}, 20, true});
    model.fields.push_back({LetterForm::tr("Valable jusqu’au"), LetterForm::tr("JJ/MM/AAAA"), {}, 20, true});
    if (what == LetterAsks::Answer)
        model.fields.push_back({LetterForm::tr("Si elle refuse : pourquoi"), {}, {}, 500});
    if (what == LetterAsks::Regularisation)
        model.fields.push_back({LetterForm::tr("Justification de l’urgence"), {}, {}, 500});
    return model;
}

// Whether this one cannot do without its terms.
bool needsTerms(LetterAsks what)
{
    return what == LetterAsks::Letter;
}

std::optional<Asker::Fault> readTerms(desk::LetterAnswer &answer, const QStringList &typed, LetterAsks what, int thisYear)
{
    if (!typed[Amount].isEmpty() || needsTerms(what)) {
        const auto amount = parseAmount(typed[Amount]);
        if (!amount)
            return Asker::Fault{amount.error(), Amount};
        answer.maxAmount = *amount;
    }
    if (!typed[ValidTo].isEmpty() || needsTerms(what)) {
        const auto day = parseDay(typed[ValidTo], thisYear);
        if (!day)
            return Asker::Fault{day.error(), ValidTo};
        answer.validTo = *day;
    }
    return {};
}

std::optional<Asker::Fault> readAnswer(desk::LetterAnswer &answer, const QStringList &typed, LetterAsks what, int thisYear)
{
    answer.number = typed[Number].toStdString();
    if (typed.size() > Words)
        answer.text = typed[Words].toStdString();
    answer.granted = !answer.number.empty() || answer.text.empty();
    if (answer.number.empty() && answer.text.empty())
        return Asker::Fault{{Code::C12, {}, {}}, Number};
    return typed.size() > ValidTo ? readTerms(answer, typed, what, thisYear) : std::nullopt;
}

} // namespace

void askLetter(Asker &asker, LetterAsks what, const QString &whose, int thisYear, std::function<std::optional<Failure>(const desk::LetterAnswer &answer)> take)
{
    asker.ask(modelOf(what, whose), [what, thisYear, take = std::move(take)](const QStringList &typed) -> std::optional<Asker::Fault> {
        desk::LetterAnswer answer;
        if (auto fault = readAnswer(answer, typed, what, thisYear))
            return fault;
        const auto failure = take(answer);
        return failure ? std::optional(Asker::Fault{*failure, Number}) : std::nullopt;
    });
}

QStringList letterAnswers(const LetterText &letter)
{
    return {text(letter.number), letter.maxAmount.amount > 0 ? text(formatNumber(letter.maxAmount.amount)) : QString(), text(formatDay(letter.validTo))};
}

} // namespace guichet::ui
