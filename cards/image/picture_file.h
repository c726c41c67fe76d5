// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/image/qr_read.h"

#include <QImage>

// Picture files of unknown origin: PNG, JPEG, BMP and the PNM family, by content.
namespace guichet::cards::image {

struct LoadedPicture {
    QImage image{};
    std::optional<PictureProblem> problem{};
};
LoadedPicture loadPicture(const std::string &path);

// Lays a picture with transparent parts on an opaque one of the same size.
void flattenOnto(QImage &opaque, const QImage &transparent);

} // namespace guichet::cards::image
