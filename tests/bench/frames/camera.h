// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/frames/frame.h"

#include <optional>

namespace guichet::bench {

struct Point {
    double x = 0;
    double y = 0;
};

inline constexpr double cardWidth = 85.6; // ISO/IEC 7810 ID-1
inline constexpr double cardHeight = 54.0;

// Between the card's millimetres, from its centre, and the picture's pixels.
class Camera {
public:
    Camera(const Shot &shot, double pixelsPerMillimetre);

    Point toPicture(Point onCard) const;
    std::optional<Point> toCard(Point inPicture) const; // nothing beside the card

private:
    std::optional<Point> unbend(const double (&origin)[3], const double (&ray)[3]) const;

    double m_focal;
    Point m_centre;
    double m_turn[3][3]{};
    double m_distance;
    double m_bend;
};

} // namespace guichet::bench
