// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/letter_text.h"
#include "terminal/ui/ask/asker.h"
#include "terminal/ui/care/model.h"

// The lists and small questions of a care, as values.
namespace guichet::ui {

enum class MoreChoice { Diagnosis, OffTariff, Letter, Authorisation, AskLetter, AskAuthorisation, Referral, Condition, RemoveLine };
std::vector<MoreChoice> moreChoices(const Plan &plan); // what this plan has a use for
ChooseModel moreModel(const std::vector<MoreChoice> &choices);

// What this counter enters often, then what health centres see most.
QStringList diagnosisChoices(const std::vector<std::string> &habits);
ChooseModel diagnosisModel(const QStringList &known);        // row 0: free text
ChooseModel conditionModel(const std::vector<std::string> &conditions); // row 0: none

std::vector<std::string> offTariffCategories(const Plan &plan);
ChooseModel categoryModel(const std::vector<std::string> &categories, Language language);
AskModel offTariffModel(const std::string &category, Language language);
Result<TypedLine, Asker::Fault> offTariffLine(const std::string &category, const QStringList &answers);

AskModel letterRequestModel(LetterKind kind, const TypedCare &typed);

} // namespace guichet::ui
