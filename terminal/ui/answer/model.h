// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/look.h"

#include <QImage>
#include <QString>
#include <QStringList>

namespace guichet::ui {

struct AnswerModel {
    Tone tone = Tone::Yes;
    QString word{};                 // "Droits ouverts", "Cotisation échue"
    QString line{};                 // who pays how much
    struct ReasonLine {
        Tone tone = Tone::Wait;
        QString sentence{};
        QString code{};
    };
    std::vector<ReasonLine> reasons{};

    bool hasPerson = false;
    QString name{};
    QString person{};               // "Femme · 34 ans · née le 12/05/1992"
    QString numberLine{};           // "N° … · Titulaire · Ménage …, 5 personnes"
    QString mutualLine{};           // "Mutuelle de Kpomassè · Formule A"
    QString householdLine{};        // who else belongs to it
    std::size_t householdSize = 0;
    QImage portrait{};              // null: none
    QString question{};             // "La personne est-elle celle de la photo ?"
    QStringList facts{};            // that it goes on with an episode, how often the person came
    bool mayBeMother = false;       // a newborn can be seen on her card

    struct Covered {
        QString category{};
        QString share{};
        bool covered = true;
    };
    std::vector<Covered> covered{};  // what is covered first
    struct Ceiling {
        QString label{};
        QString amount{};
        std::optional<double> share{}; // of the ceiling, 0 to 1
    };
    QString ceilingsTitle{};         // "Il reste, connu au 20/11"
    std::vector<Ceiling> ceilings{};

    VisitType visit = VisitType::Normal;
    PhotoAnswer photo = PhotoAnswer::NotAsked;
    QString careText{};              // of the primary action
};
// What the screen knows beside the answer itself.
struct AnswerSight {
    QImage portrait{};
    std::optional<int> visitsOfWeek{};
    bool secondLook = false;        // drawn for a second look, not yet answered
};
AnswerModel answerModel(const desk::RightsAnswer &answer, const AnswerSight &sight, const std::string &schemeName, Language language);

} // namespace guichet::ui
