// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/visit_papers.h"
#include "terminal/domain/letter_text.h"
#include "terminal/ui/ask/asker.h"

namespace guichet::ui {

enum class LetterAsks {
    Letter,         // number, greatest amount, valid to: all of them
    Authorisation,  // its number
    Answer,         // of a request: number and terms; or no number, and why it was refused
    Regularisation, // number and terms where there is a letter, or the justification
};
// What the mutual's paper says, typed or read from its square code (Asker::fill with letterAnswers).
void askLetter(Asker &asker, LetterAsks what, const QString &whose, int thisYear, std::function<std::optional<Failure>(const desk::LetterAnswer &answer)> take);
QStringList letterAnswers(const LetterText &letter);

} // namespace guichet::ui
