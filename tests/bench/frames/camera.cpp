// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/frames/camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace guichet::bench {

namespace {

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

Camera::Camera(const Shot &shot, double pixelsPerMillimetre)
    : m_focal(shot.width * 1.1)
    , m_centre{shot.width / 2.0, shot.height / 2.0}
    , m_distance(m_focal / pixelsPerMillimetre)
    , m_bend(shot.bend)
{
    const double cr = std::cos(radians(shot.roll)), sr = std::sin(radians(shot.roll));
    const double cp = std::cos(radians(shot.pitch)), sp = std::sin(radians(shot.pitch));
    const double cy = std::cos(radians(shot.yaw)), sy = std::sin(radians(shot.yaw));
    // Roll first, then yaw, then pitch.
    const double turn[3][3] = {{cy * cr, -cy * sr, sy},
                               {sp * sy * cr + cp * sr, -sp * sy * sr + cp * cr, -sp * cy},
                               {-cp * sy * cr + sp * sr, cp * sy * sr + sp * cr, cp * cy}};
    std::copy(&turn[0][0], &turn[0][0] + 9, &m_turn[0][0]);
}

Point Camera::toPicture(Point onCard) const
{
    double space[3] = {onCard.x, onCard.y, 0};
    if (m_bend > 0) {
        space[0] = m_bend * std::sin(onCard.x / m_bend);
        space[2] = m_bend * (1 - std::cos(onCard.x / m_bend));
    }
    double seen[3];
    for (int i = 0; i < 3; ++i)
        seen[i] = m_turn[i][0] * space[0] + m_turn[i][1] * space[1] + m_turn[i][2] * space[2];
    const double depth = seen[2] + m_distance;
    return {m_centre.x + m_focal * seen[0] / depth, m_centre.y + m_focal * seen[1] / depth};
}

std::optional<Point> Camera::toCard(Point inPicture) const
{
    const double direction[3] = {(inPicture.x - m_centre.x) / m_focal, (inPicture.y - m_centre.y) / m_focal, 1};
    double origin[3];
    double ray[3];
    for (int i = 0; i < 3; ++i) { // back into the card's own space: the transposed turn
        origin[i] = -m_turn[2][i] * m_distance;
        ray[i] = m_turn[0][i] * direction[0] + m_turn[1][i] * direction[1] + m_turn[2][i] * direction[2];
    }
    const auto hit = unbend(origin, ray);
    if (!hit || std::abs(hit->x) > cardWidth / 2 || std::abs(hit->y) > cardHeight / 2)
        return {};
    return hit;
}

std::optional<Point> Camera::unbend(const double (&origin)[3], const double (&ray)[3]) const
{
    if (m_bend <= 0) {
        const double t = -origin[2] / ray[2];
        return Point{origin[0] + t * ray[0], origin[1] + t * ray[1]};
    }
    // Where the ray meets the cylinder of that radius, on the nearer side.
    const double z = origin[2] - m_bend;
    const double a = ray[0] * ray[0] + ray[2] * ray[2];
    const double b = origin[0] * ray[0] + z * ray[2];
    const double c = origin[0] * origin[0] + z * z - m_bend * m_bend;
    const double root = b * b - a * c;
    if (root < 0)
        return {};
    for (const double side : {-1.0, 1.0}) {
        const double t = (-b + side * std::sqrt(root)) / a;
        const double along = m_bend * std::atan2(origin[0] + t * ray[0], -(z + t * ray[2]));
        if (std::abs(along) <= cardWidth)
            return Point{along, origin[1] + t * ray[1]};
    }
    return {};
}

} // namespace guichet::bench
