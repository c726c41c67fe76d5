// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// QR codes from text (libqrencode).
namespace guichet::cards::image {

enum class ErrorCorrection { L, M, Q, H };

struct QrMatrix {
    int width = 0;                // modules a side, without quiet zone
    std::vector<bool> dark{};     // row by row
    bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * width + x)]; }
};

// Alphanumeric where the text allows; nothing when it does not fit a version 40 symbol.
std::optional<QrMatrix> encodeQr(std::string_view text, ErrorCorrection correction = ErrorCorrection::M);

inline constexpr int quietZone = 4; // modules

Bytes toPng(const QrMatrix &matrix, int pixelsPerModule); // 8-bit grey PNG, quiet zone included
std::string toSvg(const QrMatrix &matrix);                // one path, 1 unit a module, quiet zone included

} // namespace guichet::cards::image
