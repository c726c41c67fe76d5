// SPDX-License-Identifier: Apache-2.0
#include "cards/image/qr_read.h"

#include "cards/image/picture_file.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QImage>

#include <algorithm>
#include <exception>

namespace guichet::cards::image {

namespace {

ZXing::DecodeHints hintsForCards()
{
    return ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true).setTryDownscale(true);
}

FoundCode found(const ZXing::Result &result)
{
    FoundCode code;
    const ZXing::ByteArray &bytes = result.bytes(); // text() would guess a character set
    code.text.assign(bytes.begin(), bytes.end());
    const ZXing::Position position = result.position();
    for (std::size_t i = 0; i < 4; ++i)
        code.corners[i] = {position[i].x, position[i].y};
    return code;
}

// ZXing may throw on odd input; a picture is never a reason to stop.
std::vector<FoundCode> decode(const GreyPicture &picture, const ZXing::DecodeHints &hints)
{
    std::vector<FoundCode> codes;
    try {
        const ZXing::ImageView view(picture.pixels, picture.width, picture.height, ZXing::ImageFormat::Lum, picture.bytesPerRow);
        for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
            if (result.isValid() && result.sequenceSize() == -1)
                codes.push_back(found(result));
        }
    } catch (const std::exception &) {
        codes.clear();
    }
    return codes;
}

std::vector<std::uint8_t> inverted(const GreyPicture &picture)
{
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t *row = picture.pixels + static_cast<std::ptrdiff_t>(y) * picture.bytesPerRow;
        std::transform(row, row + picture.width, std::back_inserter(pixels), [](std::uint8_t grey) { return static_cast<std::uint8_t>(255 - grey); });
    }
    return pixels;
}

std::vector<FoundCode> decodeNegative(const GreyPicture &picture, const ZXing::DecodeHints &hints)
{
    const std::vector<std::uint8_t> negative = inverted(picture); // light on dark, as some screens show a code
    return decode({negative.data(), picture.width, picture.height, picture.width}, hints);
}

bool isEmpty(const GreyPicture &picture)
{
    return picture.pixels == nullptr || picture.width <= 0 || picture.height <= 0;
}

} // namespace

std::vector<FoundCode> findCodes(const GreyPicture &picture)
{
    if (isEmpty(picture))
        return {};
    auto codes = decode(picture, hintsForCards());
    return codes.empty() ? decodeNegative(picture, hintsForCards()) : codes;
}

std::optional<FoundCode> findCode(const GreyPicture &frame)
{
    if (isEmpty(frame))
        return {};
    // Making smaller copies of a frame costs a third of reading it: only when it was not read as it is.
    const auto asItIs = hintsForCards().setMaxNumberOfSymbols(1).setTryDownscale(false);
    auto codes = decode(frame, asItIs);
    if (codes.empty())
        codes = decode(frame, hintsForCards().setMaxNumberOfSymbols(1));
    if (codes.empty())
        codes = decodeNegative(frame, asItIs);
    if (codes.empty())
        return {};
    return std::move(codes.front());
}

std::vector<FoundCode> findCodes(const QImage &picture)
{
    QImage onWhite = picture;
    if (picture.hasAlphaChannel()) { // a transparent quiet zone would turn black
        onWhite = QImage(picture.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        flattenOnto(onWhite, picture);
    }
    const QImage grey = onWhite.convertToFormat(QImage::Format_Grayscale8);
    return findCodes({grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine())});
}

PictureCodes findCodesInFile(const std::string &path)
{
    PictureCodes answer;
    const LoadedPicture loaded = loadPicture(path);
    answer.problem = loaded.problem;
    if (!loaded.problem)
        answer.codes = findCodes(loaded.image);
    return answer;
}

} // namespace guichet::cards::image
