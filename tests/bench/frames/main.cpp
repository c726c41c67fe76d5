// SPDX-License-Identifier: Apache-2.0
// guichet-frames OUTDIR SEED [PER_LEVEL]: frames of one factor at a time as PGM
// files and manifest.tsv with the truth beside each.
#include "cards/image/qr_write.h"
#include "tests/bench/frames/frame.h"
#include "tests/support/demo/dice.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

namespace {

using namespace guichet;
using bench::Shot;

struct Factor {
    const char *name;
    std::vector<double> levels;
    std::function<void(Shot &, double)> apply;
};

const std::vector<Factor> &factors()
{
    static const std::vector<Factor> all{
        {"pxmod", {1.5, 1.75, 2, 2.5, 3, 4}, [](Shot &shot, double level) { shot.pixelsPerModule = level; }},
        {"defocus", {.5, 1, 1.5, 2, 2.5, 3}, [](Shot &shot, double level) { shot.defocus = level; }},
        {"motion", {2, 4, 6, 8, 10, 12}, [](Shot &shot, double level) { shot.motion = level; }},
        {"noise", {5, 10, 20, 30, 40, 60}, [](Shot &shot, double level) { shot.noise = level; }},
        {"lowlight", {.5, .1, .05, .02, .01, .005}, [](Shot &shot, double level) { shot.exposure = level; }},
        {"glare", {.02, .05, .08, .12, .16, .2}, [](Shot &shot, double level) { shot.glare = level; }},
        {"damage", {.01, .03, .06, .09, .12, .16}, [](Shot &shot, double level) { shot.damage = level; }},
        {"tilt", {10, 20, 30, 40, 50, 60}, [](Shot &shot, double level) { shot.pitch = level; }},
        {"roll", {10, 30, 45, 90, 135, 180}, [](Shot &shot, double level) { shot.roll = level; }},
        {"bend", {200, 100, 70, 50, 40, 32}, [](Shot &shot, double level) { shot.bend = level; }},
        {"contrast", {.8, .6, .4, .25, .15, .08}, [](Shot &shot, double level) { shot.contrast = level; }}};
    return all;
}

// Noise in the alphabet of a card: for reading only, no signature inside.
std::string noiseText(demo::Dice &dice)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string text = "MS1:";
    for (int left = dice.between(296, 420); left > 0; --left)
        text.push_back(alphabet[static_cast<std::size_t>(dice.between(0, static_cast<int>(alphabet.size()) - 1))]);
    return text;
}

bool writePgm(const std::filesystem::path &path, const bench::Frame &frame)
{
    std::ofstream out(path, std::ios::binary);
    out << "P5\n" << frame.width << ' ' << frame.height << "\n255\n";
    out.write(reinterpret_cast<const char *>(frame.pixels.data()), static_cast<std::streamsize>(frame.pixels.size()));
    return static_cast<bool>(out.flush());
}

std::string cornersText(const bench::Frame &frame)
{
    std::string text;
    for (const double value : frame.corners) {
        const auto tenths = static_cast<long>(std::lround(value * 10));
        text += (text.empty() ? "" : ",") + std::to_string(tenths / 10) + "." + std::to_string(std::abs(tenths % 10));
    }
    return text;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::fputs("guichet-frames OUTDIR SEED [PER_LEVEL]\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    const std::uint64_t seed = std::strtoull(arguments[2], nullptr, 10);
    const int perLevel = count > 3 ? std::atoi(arguments[3]) : 12;
    std::filesystem::create_directories(folder);
    std::ofstream manifest(folder / "manifest.tsv");
    manifest << "file\tset\tfactor\tlevel\tsize\tver\tecl\tpxmod\tmer\tcorners\ttext\n";
    int number = 0;
    for (const Factor &factor : factors()) {
        for (const double level : factor.levels) {
            for (int i = 0; i < perLevel; ++i, ++number) {
                demo::Dice dice(seed, static_cast<std::uint64_t>(number));
                Shot shot;
                shot.roll = dice.between(-6, 6);
                shot.yaw = dice.between(-6, 6);
                shot.motionAngle = dice.between(0, 179);
                factor.apply(shot, level);
                const std::string text = noiseText(dice);
                const auto code = cards::image::encodeQr(text);
                const std::string name = "f" + std::to_string(number) + ".pgm";
                const bench::Frame frame = bench::renderFrame(code.value(), shot, dice.next());
                if (!writePgm(folder / name, frame))
                    return 3;
                manifest << name << "\tcurve\t" << factor.name << '\t' << level << '\t' << frame.width << 'x' << frame.height << '\t' << (code->width - 17) / 4
                         << "\tM\t" << shot.pixelsPerModule << '\t' << frame.wrongModules << '\t' << cornersText(frame) << '\t' << text << '\n';
            }
        }
    }
    return manifest.flush() ? 0 : 3;
}
