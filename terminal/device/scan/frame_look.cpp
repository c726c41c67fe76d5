// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/frame_look.h"

#include "cards/image/qr_read.h"

#include <algorithm>

namespace guichet::device {
namespace {

constexpr std::size_t samplesASide = 32;
constexpr int darkMean = 14;   // of 255: the noise of a sensor without light
constexpr int dimMean = 70;    // a hand before the lens lets some through
constexpr int flatSpread = 14; // between its darkest and its brightest place

// A piece of the frame, read where it lies.
cards::image::GreyPicture partOf(const desk::Frame &frame, const desk::Region &percent)
{
    const int left = frame.width * percent.left / 100, top = frame.height * percent.top / 100;
    const int width = std::min(frame.width * percent.width / 100, frame.width - left);
    const int height = std::min(frame.height * percent.height / 100, frame.height - top);
    return {frame.grey.data() + static_cast<std::ptrdiff_t>(top) * frame.width + left, width, height, frame.width};
}

bool isPartOnly(const desk::Region &region)
{
    return region.left >= 0 && region.top >= 0 && region.left < 100 && region.top < 100 && region.width > 0 && region.height > 0
        && (region.width < 100 || region.height < 100);
}

} // namespace

bool isBlind(const desk::Frame &frame)
{
    if (frame.grey.empty())
        return false;
    const std::size_t step = std::max<std::size_t>(1, frame.grey.size() / (samplesASide * samplesASide));
    std::size_t sum = 0, count = 0;
    Byte darkest = 255, brightest = 0;
    for (std::size_t at = 0; at < frame.grey.size(); at += step, ++count) {
        sum += frame.grey[at];
        darkest = std::min(darkest, frame.grey[at]);
        brightest = std::max(brightest, frame.grey[at]);
    }
    const int mean = static_cast<int>(sum / count);
    return mean < darkMean || (mean < dimMean && brightest - darkest < flatSpread);
}

desk::Frame smallerCopy(const desk::Frame &frame, int mostWidth)
{
    const int step = std::max(1, (frame.width + mostWidth - 1) / mostWidth);
    desk::Frame small;
    small.width = frame.width / step;
    small.height = frame.height / step;
    small.region = frame.region;
    small.grey.reserve(static_cast<std::size_t>(small.width) * static_cast<std::size_t>(small.height));
    for (int y = 0; y < small.height; ++y) {
        const Byte *row = frame.grey.data() + static_cast<std::ptrdiff_t>(y) * step * frame.width;
        for (int x = 0; x < small.width; ++x)
            small.grey.push_back(row[static_cast<std::ptrdiff_t>(x) * step]);
    }
    return small;
}

std::vector<std::string> codesIn(const desk::Frame &frame, bool all)
{
    const desk::Region everything{0, 0, 100, 100};
    std::vector<std::string> codes;
    if (frame.grey.empty())
        return codes;
    if (all) {
        for (auto &code : cards::image::findCodes(partOf(frame, everything)))
            codes.push_back(std::move(code.text));
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        return codes;
    }
    auto code = isPartOnly(frame.region) ? cards::image::findCode(partOf(frame, frame.region)) : std::nullopt;
    if (!code)
        code = cards::image::findCode(partOf(frame, everything));
    if (code)
        codes.push_back(std::move(code->text));
    return codes;
}

} // namespace guichet::device
