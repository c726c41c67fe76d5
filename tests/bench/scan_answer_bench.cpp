// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/frames/frame.h"
#include "tests/bench/rounds.h"
#include "tests/support/frame_player.h"
#include "tests/terminal/ui/counter_on_screen.h"
#include "terminal/device/scan/camera_scanner.h"

#include <QApplication>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>

// A receptionist's wait: from the end of a scan, or from the first frame that shows a
// card, to its answer drawn on the screen. Members are in memory; drawing is Qt's
// offscreen one at 1024x600. Medians of a minute's worth of people.
namespace {

using namespace guichet;
using Clock = std::chrono::steady_clock;

constexpr int people = 40;
constexpr double allowedMs = 100; // scan to answer, without the camera

double milliseconds(Clock::duration took)
{
    return std::chrono::duration<double, std::milli>(took).count();
}

void report(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("scan -> answer %-9s median %6.1f ms   slowest %6.1f ms   of %zu\n", what, times[times.size() / 2], times.back(), times.size());
}

std::vector<double> byWedge(test::CounterOnScreen &counter)
{
    std::vector<double> times;
    for (int i = 0; i < people; ++i) {
        counter.scanWedge(QString::fromStdString(counter.cardOf(i % 2 ? "DEM-0001" : "DEM-0020")));
        times.push_back(static_cast<double>(counter.readers.times().last().value_or(-1)));
        counter.press(Qt::Key_Escape);
    }
    return times;
}

desk::Frame shotOf(const std::string &card, std::uint64_t seed)
{
    bench::Shot shot;
    shot.roll = static_cast<double>(seed % 20) - 10;
    shot.pixelsPerModule = 5;
    const bench::Frame drawn = bench::renderFrame(cards::image::encodeQr(card).value(), shot, seed);
    return {drawn.width, drawn.height, drawn.pixels, {}};
}

std::vector<double> byCamera(test::CounterOnScreen &counter, test::FrameStage &stage)
{
    std::vector<desk::Frame> shots;
    for (int i = 0; i < people; ++i)
        shots.push_back(shotOf(counter.cardOf(i % 2 ? "DEM-0001" : "DEM-0020"), static_cast<std::uint64_t>(i)));
    stage.show(test::drawFrame(1280, 720, {}));
    QEventLoop answered;
    QObject::connect(&counter.readers, &ui::ScanDesk::timed, &answered, &QEventLoop::quit);
    std::vector<std::unique_ptr<desk::Scanner>> readers;
    readers.push_back(std::make_unique<device::CameraScanner>(desk::ScannerSettings{.kind = desk::ScannerKind::Camera}, stage.camera()));
    counter.readers.start(std::move(readers));
    std::vector<double> times;
    for (const desk::Frame &shot : shots) {
        const auto shown = Clock::now();
        stage.show(shot);
        answered.exec();
        times.push_back(milliseconds(Clock::now() - shown));
        counter.press(Qt::Key_Escape);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    test::FrameStage stage; // outlives the camera that the counter holds
    test::CounterOnScreen counter;
    const std::vector<double> times = byWedge(counter);
    report("wedge", times);
    report("camera", byCamera(counter, stage));
    return *std::max_element(times.begin(), times.end()) <= allowedMs ? 0 : 1;
}
