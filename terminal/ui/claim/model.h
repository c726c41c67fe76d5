// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/look.h"

#include <QString>

namespace guichet::ui {

// The whole story of one claim.
struct ClaimFacts {
    const desk::ClaimRow &row;
    QString person{};                // empty: the number alone
    QString correctedBy{};           // number of the claim that stands for it
    QString cancelReason{};
    Day today{};
    int zoneMinutes = 0;
};

struct ClaimPageLine {
    QString title{};                 // "Paracétamol 500 mg"
    QString figures{};               // "10 × 40 F"
    QString mutual{};                // what the mutual pays, or was asked to
    QString word{};                  // why it was cut, in words
    Tone tone = Tone::Neutral;
};
struct ClaimPage {
    Tone tone = Tone::Neutral;
    QString number{};
    QString state{};                 // "✗ rejetée"
    QString person{};
    QString advice{};                // what becomes of it, or what to do now
    std::vector<std::pair<QString, QString>> facts{};
    std::vector<ClaimPageLine> lines{};
    bool mayCorrect = false;
    bool mayCancel = false;
};
ClaimPage claimPage(const ClaimFacts &facts, Language language);

} // namespace guichet::ui
