// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/image/card_sheet.h"

#include <QString>
#include <QStringList>

// What is printed on a card, in French: cards are the mutual's, not the terminal's.
namespace guichet::cards::image::words {

QString plain(const std::string &text);
QString schemeName(const PrintableCard &card);
QString cardKind(const PrintableCard &card);
QString noPhoto();
QString numberLabel();
QString memberNumber(const PrintableCard &card);
QString birthLabel(const Card &card);
QString birthDate(const Card &card); // "17/03/1984", "03/1984", "vers 1984"
QString sexLabel();
QString sex(const Card &card);
QString planLabel();
QString planName(const PrintableCard &card);
QString validUntil(const PrintableCard &card);
QString household(const PrintableCard &card);
QString cardDetails(const Card &card);
QStringList dependants(const Card &card);
QString notice(const PrintableCard &card);

} // namespace guichet::cards::image::words
