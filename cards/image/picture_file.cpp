// SPDX-License-Identifier: Apache-2.0
#include "cards/image/picture_file.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

namespace guichet::cards::image {

namespace {

constexpr qint64 mostPixels = 64'000'000;
constexpr int mostMebibytes = 320; // 64 megapixels of 4 bytes, and the rows' padding

bool isKnownFormat(const QByteArray &format)
{
    constexpr std::array<const char *, 6> known{"png", "jpeg", "bmp", "pgm", "ppm", "pbm"};
    return std::any_of(known.begin(), known.end(), [&](const char *name) { return format == name; });
}

LoadedPicture refused(PictureProblem problem)
{
    return {{}, problem};
}

} // namespace

LoadedPicture loadPicture(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return refused(PictureProblem::Unreadable);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !isKnownFormat(reader.format()))
        return refused(PictureProblem::NotAPicture);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > mostPixels)
        return refused(PictureProblem::TooLarge);
    QImageReader::setAllocationLimit(mostMebibytes);
    QImage image = reader.read();
    if (image.isNull())
        return refused(PictureProblem::NotAPicture);
    return {std::move(image), {}};
}

void flattenOnto(QImage &opaque, const QImage &transparent)
{
    QPainter(&opaque).drawImage(0, 0, transparent);
}

} // namespace guichet::cards::image
