// SPDX-License-Identifier: Apache-2.0
#include "cards/image/qr_write.h"

#include "terminal/base/check.h"

#include <QBuffer>
#include <QImage>

#include <qrencode.h>

#include <memory>

namespace guichet::cards::image {

namespace {

QRecLevel levelOf(ErrorCorrection correction)
{
    switch (correction) {
    case ErrorCorrection::L: return QR_ECLEVEL_L;
    case ErrorCorrection::M: return QR_ECLEVEL_M;
    case ErrorCorrection::Q: return QR_ECLEVEL_Q;
    case ErrorCorrection::H: return QR_ECLEVEL_H;
    }
    return QR_ECLEVEL_M;
}

// QRcode_encodeString picks the alphanumeric mode by itself, but stops at a NUL.
QRcode *encoded(const std::string &text, QRecLevel level)
{
    if (text.find('\0') == std::string::npos)
        return QRcode_encodeString(text.c_str(), 0, level, QR_MODE_8, 1);
    return QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.data()), 0, level);
}

} // namespace

std::optional<QrMatrix> encodeQr(std::string_view text, ErrorCorrection correction)
{
    constexpr std::size_t mostDigits = 7089; // of a version 40 symbol, its largest content
    if (text.empty() || text.size() > mostDigits)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(encoded(std::string(text), levelOf(correction)), &QRcode_free);
    if (!code)
        return {};
    QrMatrix matrix;
    matrix.width = code->width;
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    matrix.dark.reserve(modules);
    for (std::size_t i = 0; i < modules; ++i)
        matrix.dark.push_back((code->data[i] & 1) != 0);
    return matrix;
}

Bytes toPng(const QrMatrix &matrix, int pixelsPerModule)
{
    check(pixelsPerModule > 0 && pixelsPerModule <= 64);
    const int side = (matrix.width + 2 * quietZone) * pixelsPerModule;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(255);
    for (int y = 0; y < matrix.width * pixelsPerModule; ++y) {
        uchar *row = picture.scanLine(y + quietZone * pixelsPerModule) + quietZone * pixelsPerModule;
        for (int x = 0; x < matrix.width * pixelsPerModule; ++x)
            row[x] = matrix.at(x / pixelsPerModule, y / pixelsPerModule) ? 0 : 255;
    }
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    check(picture.save(&png, "PNG"));
    return copyOf(bytesOf(png.data().toStdString()));
}

std::string toSvg(const QrMatrix &matrix)
{
    const std::string side = std::to_string(matrix.width + 2 * quietZone);
    std::string path;
    for (int y = 0; y < matrix.width; ++y) {
        for (int x = 0; x < matrix.width; ++x) {
            int run = 0; // dark modules side by side are one rectangle
            while (x + run < matrix.width && matrix.at(x + run, y))
                ++run;
            if (run == 0)
                continue;
            path += "M" + std::to_string(x + quietZone) + " " + std::to_string(y + quietZone) + "h" + std::to_string(run) + "v1h-" + std::to_string(run) + "z";
            x += run;
        }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\">"
           "<rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\"" + path + "\"/></svg>\n";
}

} // namespace guichet::cards::image
