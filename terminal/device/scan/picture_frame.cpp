// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/picture_frame.h"

#include <QImage>

namespace guichet::device {

desk::Frame frameOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    desk::Frame frame;
    frame.width = grey.width();
    frame.height = grey.height();
    frame.grey.reserve(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height));
    for (int y = 0; y < frame.height; ++y)
        frame.grey.insert(frame.grey.end(), grey.constScanLine(y), grey.constScanLine(y) + frame.width);
    return frame;
}

} // namespace guichet::device
