// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "terminal/base/failure.h"

#include <string>
#include <vector>

// Cards to print: A4 sheets of CR80 cards (85.60 × 53.98 mm), fronts on one page
// and backs mirrored on the next, with cut marks.
namespace guichet::cards::image {

struct PrintableCard {
    Card card{};
    std::string text{};       // the signed text of the QR code, 35-45 mm, ECC M
    std::string schemeName{};
    std::string planName{};
    std::string photoFile{};  // JPEG or PNG, empty where there is none
};

// Needs an application object (QGuiApplication, offscreen will do).
Outcome<void> writeCardSheet(const std::string &path, const std::vector<PrintableCard> &cards);
// One card, front and back, on a page of its own size.
Outcome<void> writeSingleCard(const std::string &path, const PrintableCard &card);
// The front with its QR as a picture of about 1012 × 638 pixels (300 dpi), for demos and screens.
Outcome<void> writeCardPictures(const std::string &frontPath, const std::string &backPath, const PrintableCard &card);

} // namespace guichet::cards::image
