// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QImage;

// Codes in pictures (ZXing-C++). Needs no display and no application object for files it can decode itself.
namespace guichet::cards::image {

struct FoundCode {
    std::string text{}; // the bytes of the symbol; a card is alphanumeric and so ASCII
    struct Corner {
        int x = 0;
        int y = 0;
    } corners[4]{};
};

struct GreyPicture {
    const std::uint8_t *pixels = nullptr;
    int width = 0;
    int height = 0;
    int bytesPerRow = 0;
};

// All QR codes of the picture; structured append is refused (the code is left out).
std::vector<FoundCode> findCodes(const GreyPicture &picture);
std::vector<FoundCode> findCodes(const QImage &picture);

// The first code of a camera frame, at the price of one: half the work of looking
// for all. Another card in view is seen by findCodes, on any frame of the presentation.
std::optional<FoundCode> findCode(const GreyPicture &frame);

enum class PictureProblem { Unreadable, NotAPicture, TooLarge };
struct PictureCodes {
    std::vector<FoundCode> codes{};
    std::optional<PictureProblem> problem{};
};
// A picture file: PNG, JPEG, BMP, PGM; at most 64 megapixels.
PictureCodes findCodesInFile(const std::string &path);

} // namespace guichet::cards::image
