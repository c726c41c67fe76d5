// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/photo.h"

#include "sync/mutual/files.h"
#include "terminal/base/crypto.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace guichet::mutual {

namespace {

constexpr std::uint64_t largestPicture = std::uint64_t{16} << 20;
constexpr int longestSide = 8192; // pixels
constexpr int width = 120;
constexpr int height = 160;

QImage readPicture(const Bytes &content)
{
    QByteArray bytes(reinterpret_cast<const char *>(content.data()), static_cast<qsizetype>(content.size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

// The middle of the picture, its sides cut to 3:4.
QImage cropped(const QImage &picture)
{
    const QImage scaled = picture.scaled(width, height, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - width) / 2, (scaled.height() - height) / 2, width, height).convertToFormat(QImage::Format_RGB32);
}

Bytes jpegOf(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", quality);
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace

Outcome<Bytes> loadPhoto(const std::string &path)
{
    const auto content = loadFile(path, largestPicture);
    if (!content)
        return content.failure();
    auto photo = makePhoto(*content);
    if (!photo)
        return fail(Code::Q13, {{"fichier", path}}, photo.error().detail);
    return photo;
}

Outcome<Bytes> makePhoto(const Bytes &content)
{
    const QImage picture = content.size() > largestPicture ? QImage() : readPicture(content);
    if (picture.isNull())
        return fail(Code::Q13);
    const QImage small = cropped(picture);
    for (int quality = 85; quality > 0; quality -= 10) {
        Bytes jpeg = jpegOf(small, quality);
        if (!jpeg.empty() && jpeg.size() <= largestPhoto)
            return jpeg;
    }
    return fail(Code::Q13, {}, "does not fit 4 KiB");
}

std::array<Byte, 8> hashOfPhoto(ByteView jpeg)
{
    const crypto::Hash whole = crypto::sha256(jpeg);
    std::array<Byte, 8> first{};
    std::copy_n(whole.begin(), first.size(), first.begin());
    return first;
}

} // namespace guichet::mutual
