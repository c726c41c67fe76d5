// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/frames/frame.h"

#include "tests/bench/frames/camera.h"
#include "tests/support/demo/dice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace guichet::bench {

namespace {

using cards::image::QrMatrix;

constexpr double codeSide = 40; // printed with its quiet zone, on the right of the card
constexpr double codeLeft = cardWidth / 2 - codeSide - 2;
constexpr double paper = 235;
constexpr double ink = 35;
constexpr double desk = 95; // what lies behind the card

double unit(demo::Dice &dice)
{
    return static_cast<double>(dice.next() >> 11) * 0x1p-53;
}

double normal(demo::Dice &dice) // twelve throws: near enough, and the same everywhere
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += unit(dice);
    return sum;
}

struct Print { // the code as it lies on the card
    const QrMatrix &code;
    std::vector<int> scratched; // per module: -1 as printed, else a grey level
    double module;              // mm
    Point corner;               // of the first module

    double greyAt(Point onCard) const
    {
        const double x = (onCard.x - corner.x) / module;
        const double y = (onCard.y - corner.y) / module;
        if (x < 0 || y < 0 || x >= code.width || y >= code.width)
            return greyBeside(onCard);
        const int column = static_cast<int>(x), row = static_cast<int>(y);
        const int worn = scratched[static_cast<std::size_t>(row * code.width + column)];
        if (worn >= 0)
            return worn;
        return code.at(column, row) ? ink : paper;
    }

    // The head of the card and lines of print left of the code.
    static double greyBeside(Point onCard)
    {
        if (onCard.y < -cardHeight / 2 + 8)
            return 110;
        const bool line = onCard.x < codeLeft - 2 && std::fmod(onCard.y + cardHeight, 5.0) < 1.6 && std::fmod(onCard.x * 1.7 + cardWidth, 2.3) < 1.3;
        return line ? 55 : paper;
    }
};

Print printOf(const QrMatrix &code, const Shot &shot, demo::Dice &dice)
{
    const double module = codeSide / (code.width + 2 * cards::image::quietZone);
    const double quiet = module * cards::image::quietZone;
    Print print{code, std::vector<int>(static_cast<std::size_t>(code.width * code.width), -1), module, {codeLeft + quiet, -codeSide / 2 + 3 + quiet}};
    std::size_t left = static_cast<std::size_t>(shot.damage * code.width * code.width);
    while (left > 0) { // a patch a few modules wide
        const int x = dice.between(0, code.width - 1), y = dice.between(0, code.width - 1), size = dice.between(1, 4);
        const int grey = dice.inPermille(600) ? dice.between(200, 245) : dice.between(25, 80);
        for (int row = y; row < std::min(y + size, code.width); ++row) {
            for (int column = x; column < std::min(x + size, code.width) && left > 0; ++column) {
                int &worn = print.scratched[static_cast<std::size_t>(row * code.width + column)];
                left -= worn < 0 ? std::size_t{1} : 0;
                worn = grey;
            }
        }
    }
    return print;
}

struct Picture {
    int width;
    int height;
    std::vector<double> grey{};

    double &at(int x, int y) { return grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)]; }
    double near(int x, int y) const
    {
        const auto column = static_cast<std::size_t>(std::clamp(x, 0, width - 1));
        return grey[static_cast<std::size_t>(std::clamp(y, 0, height - 1)) * static_cast<std::size_t>(width) + column];
    }
    double between(Point p) const // bilinear, pixel centres at halves
    {
        const double x = p.x - 0.5, y = p.y - 0.5;
        const int column = static_cast<int>(std::floor(x)), row = static_cast<int>(std::floor(y));
        const double fx = x - column, fy = y - row;
        return (near(column, row) * (1 - fx) + near(column + 1, row) * fx) * (1 - fy)
            + (near(column, row + 1) * (1 - fx) + near(column + 1, row + 1) * fx) * fy;
    }
};

Picture expose(const Print &print, const Camera &camera, const Shot &shot, demo::Dice &dice)
{
    Picture picture{shot.width, shot.height, std::vector<double>(static_cast<std::size_t>(shot.width) * static_cast<std::size_t>(shot.height))};
    const Point spot{print.corner.x + unit(dice) * codeSide, print.corner.y + unit(dice) * codeSide};
    const double reach = std::sqrt(shot.glare * codeSide * codeSide / std::numbers::pi);
    for (int y = 0; y < shot.height; ++y) {
        for (int x = 0; x < shot.width; ++x) {
            double sum = 0;
            for (int part = 0; part < 4; ++part) {
                const auto hit = camera.toCard({x + 0.25 + 0.5 * (part % 2), y + 0.25 + 0.5 * (part / 2)});
                double grey = hit ? print.greyAt(*hit) : desk;
                if (hit && reach > 0 && std::hypot(hit->x - spot.x, hit->y - spot.y) < reach)
                    grey += 300;
                sum += grey;
            }
            const double light = 1 - shot.gradient * x / shot.width;
            picture.at(x, y) = (128 + (sum / 4 - 128) * shot.contrast) * light;
        }
    }
    return picture;
}

// One pass along x (and one along y): a weighted mean of neighbours at a fixed step.
Picture blurred(const Picture &from, const std::vector<double> &weights, Point step)
{
    Picture to = from;
    const int reach = static_cast<int>(weights.size() / 2);
    for (int y = 0; y < from.height; ++y) {
        for (int x = 0; x < from.width; ++x) {
            double sum = 0;
            for (int i = -reach; i <= reach; ++i) {
                sum += weights[static_cast<std::size_t>(i + reach)]
                    * from.near(x + static_cast<int>(std::lround(i * step.x)), y + static_cast<int>(std::lround(i * step.y)));
            }
            to.at(x, y) = sum;
        }
    }
    return to;
}

std::vector<double> weightsOf(int reach, double deviation) // deviation 0: all the same
{
    std::vector<double> weights;
    double total = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(deviation > 0 ? std::exp(-i * i / (2 * deviation * deviation)) : 1);
        total += weights.back();
    }
    for (double &weight : weights)
        weight /= total;
    return weights;
}

Picture throughTheLens(Picture picture, const Shot &shot)
{
    if (shot.motion >= 1) {
        const double angle = shot.motionAngle * std::numbers::pi / 180;
        picture = blurred(picture, weightsOf(static_cast<int>(shot.motion / 2), 0), {std::cos(angle), std::sin(angle)});
    }
    if (shot.defocus < 0.15)
        return picture;
    const auto weights = weightsOf(static_cast<int>(std::ceil(shot.defocus * 3)), shot.defocus);
    return blurred(blurred(picture, weights, {1, 0}), weights, {0, 1});
}

// Photons, reading noise and eight bits.
void throughTheSensor(Picture &picture, const Shot &shot, demo::Dice &dice)
{
    const double fullWell = 4000 * shot.exposure;
    for (double &grey : picture.grey) {
        const double light = std::clamp(grey, 0.0, 255.0) / 255;
        const double electrons = light * fullWell + std::sqrt(light * fullWell) * normal(dice) + 6 * normal(dice);
        grey = std::clamp(std::round(255 * electrons / fullWell + shot.noise * normal(dice)), 0.0, 255.0);
    }
}

double wrongModules(const Print &print, const Camera &camera, const Picture &picture)
{
    int wrong = 0;
    const int width = print.code.width;
    const double middle = picture.between(camera.toPicture({print.corner.x + print.module * 0.5, print.corner.y + print.module * 0.5})) / 2
        + picture.between(camera.toPicture({print.corner.x - print.module, print.corner.y - print.module})) / 2;
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            const Point centre{print.corner.x + (x + 0.5) * print.module, print.corner.y + (y + 0.5) * print.module};
            wrong += (picture.between(camera.toPicture(centre)) < middle) != print.code.at(x, y) ? 1 : 0;
        }
    }
    return static_cast<double>(wrong) / (width * width);
}

} // namespace

Frame renderFrame(const QrMatrix &code, const Shot &shot, std::uint64_t seed)
{
    demo::Dice dice(seed, 0x169);
    const Print print = printOf(code, shot, dice);
    const Camera camera(shot, shot.pixelsPerModule / print.module);
    Picture picture = throughTheLens(expose(print, camera, shot, dice), shot);
    throughTheSensor(picture, shot, dice);
    Frame frame{shot.width, shot.height, {}, {}, wrongModules(print, camera, picture)};
    frame.pixels.reserve(picture.grey.size());
    for (const double grey : picture.grey)
        frame.pixels.push_back(static_cast<std::uint8_t>(grey));
    const double side = print.code.width * print.module;
    const Point corners[4] = {print.corner, {print.corner.x + side, print.corner.y}, {print.corner.x + side, print.corner.y + side}, {print.corner.x, print.corner.y + side}};
    for (std::size_t i = 0; i < 4; ++i) {
        const Point seen = camera.toPicture(corners[i]);
        frame.corners[2 * i] = seen.x;
        frame.corners[2 * i + 1] = seen.y;
    }
    return frame;
}

} // namespace guichet::bench
