// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"
#include "terminal/texts/language.h"

#include <QString>
#include <QStringList>

namespace guichet::ui {

// One line as typed: what could not be read stays as it is and is answered with a sentence.
struct TypedLine {
    ActCode code{};
    QString label{};
    QString quantity{};
    QString price{};
    QString category{};   // only for an act without tariff
};
struct TypedCare {
    std::vector<TypedLine> lines{};
    QString diagnosis{};
    QString prescriber{};
    QString cash{};       // empty: nothing said
    // Taken from papers or lists, each checked when it was entered.
    std::string condition{};
    std::optional<GuaranteeLetter> letter{};
    std::string priorAuthorisation{};
};

// Which field stops it, so that the screen can mark it.
enum class CareField { Quantity, Price, Cash };
struct CareFault {
    Failure failure;
    CareField field = CareField::Quantity;
    std::size_t line = 0;
};
Result<desk::CareRequest, CareFault> careRequest(const TypedCare &typed, const Ulid &verification, const std::optional<Ulid> &draft);
// The same without what cannot be read: one piece, the tariff's price, no cash said.
desk::CareRequest readableCare(TypedCare typed, const Ulid &verification, const std::optional<Ulid> &draft);
TypedCare typedCare(const desk::CareRequest &draft, const Tariff &tariff, Day on); // a draft opened again

struct CareModel {
    struct Line {
        QString mutual{};
        QString member{};
        QStringList warnings{};
    };
    std::vector<Line> lines{};
    QString cashDue{};
    QString rounding{};    // "2 620, arrondi 0"
    QString mutual{};
    QString state{};
    QString total{};
    QStringList notices{};
};
CareModel noCare(const std::string &currency); // nothing entered yet
CareModel careModel(const desk::PricedCare &priced, const Tariff &tariff, Language language);

// "Lettre LG-9, 150 000 F, jusqu’au 30/06 · Entente EP-7"; empty without any.
QString papersText(const TypedCare &typed, const std::string &currency);

struct ChangeText {
    QString label{};       // "À rendre", "Il manque"
    QString amount{};
    bool isMissing = false;
};
std::optional<ChangeText> changeText(const Shares &shares, std::optional<Money> cash, const std::string &currency);

} // namespace guichet::ui
