// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/picture_file.h"

#include "cards/image/qr_read.h"
#include "cards/image/qr_write.h"

namespace guichet::device {
namespace {

Code codeOf(cards::image::PictureProblem problem)
{
    switch (problem) {
    case cards::image::PictureProblem::Unreadable: return Code::E04;
    case cards::image::PictureProblem::NotAPicture: return Code::Q13;
    case cards::image::PictureProblem::TooLarge: return Code::U09;
    }
    return Code::Q13;
}

} // namespace

Outcome<std::vector<std::string>> PictureFiles::codesIn(const std::string &path)
{
    const auto found = cards::image::findCodesInFile(path);
    if (found.problem)
        return fail(codeOf(*found.problem), {{"fichier", path}, {"nom", path}});
    if (found.codes.empty())
        return fail(Code::Q12, {{"fichier", path}});
    std::vector<std::string> texts;
    for (const auto &code : found.codes)
        texts.push_back(code.text);
    return texts;
}

Outcome<Bytes> drawCode(const std::string &text)
{
    constexpr int pixelsPerModule = 10;
    const auto matrix = cards::image::encodeQr(text);
    if (!matrix)
        return fail(Code::C08, {{"champ", "QR"}, {"n", "4296"}});
    return cards::image::toPng(*matrix, pixelsPerModule);
}

} // namespace guichet::device
