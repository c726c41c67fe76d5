// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/eligibility.h"
#include "terminal/texts/language.h"

#include <QString>

// Values of the domain as words on a screen. Sentences come from terminal/texts;
// what only a widget says is tr() here and in the screens.
namespace guichet::ui {

QString text(std::string_view utf8);

struct Said {
    QString sentence{};
    QString code{};
};
Said saidOf(const Failure &failure, Language language);

QString nameOf(const Beneficiary &person);                                       // "HOUNKPATIN Adjoavi"
QString personLine(const Beneficiary &person, Day on, Language language);        // "Femme · 34 ans · née le 12/05/1992"
QString shortPersonLine(const Beneficiary &person, Day on, Language language);   // "Femme · 34 ans"

// The big word of an answer: "Droits ouverts", or what closed them: "Cotisation échue".
QString headlineOf(const Decision &decision, Language language);

QString joined(const QStringList &parts); // "a · b · c", empty parts left out

} // namespace guichet::ui
