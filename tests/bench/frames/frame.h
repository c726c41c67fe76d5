// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/image/qr_write.h"

#include <array>
#include <cstdint>
#include <vector>

// A card held in front of a camera, drawn with its truth: a pinhole camera, the
// card's plane turned and tilted, the lens out of focus, the light weak or
// uneven, the sensor noisy. Lengths in millimetres, angles in degrees.
namespace guichet::bench {

struct Shot {
    int width = 1280;
    int height = 720;
    double pixelsPerModule = 4; // at the centre of the code
    double roll = 0;            // in the plane of the card
    double pitch = 0;           // around the horizontal
    double yaw = 0;             // around the vertical
    double bend = 0;            // radius of the curved card; 0 = flat
    double defocus = 0.5;       // blur, standard deviation in pixels
    double motion = 0;          // length of the smear in pixels
    double motionAngle = 0;
    double noise = 2;           // standard deviation of grey levels
    double exposure = 1;        // 0.01 = a dark room: the noise of few photons
    double contrast = 1;        // of what is seen
    double gradient = 0.1;      // light falls off across the frame
    double glare = 0;           // part of the code's area under a bright spot
    double damage = 0;          // part of the code's area scratched away
};

struct Frame {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels{};
    std::array<double, 8> corners{}; // x, y of the code's outer corners, clockwise from the first finder
    double wrongModules = 0;         // part of the modules whose true centre shows the wrong side
};

Frame renderFrame(const cards::image::QrMatrix &code, const Shot &shot, std::uint64_t seed);

} // namespace guichet::bench
