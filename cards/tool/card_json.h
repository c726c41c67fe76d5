// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/base/failure.h"

#include <QJsonObject>

#include <string>

// Cards as JSON: the names of the `claims` object of the card vectors.
namespace guichet::cards::tool {

QJsonObject toJson(const Card &card);
QJsonObject toJson(const CardReading &reading); // verdict, reason, warnings, claims

// One compact object on a line of its own.
std::string lineOf(const QJsonObject &object);

// What the member's JSON leaves out: issued now, for `years`.
struct IssueDefaults {
    std::int64_t now = 0;
    int years = 3;
};
// `source` names the input in a failure (I03).
Outcome<Card> parseCardJson(const QJsonObject &object, const IssueDefaults &defaults, const std::string &source);

} // namespace guichet::cards::tool
