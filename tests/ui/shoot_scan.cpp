// SPDX-License-Identifier: Apache-2.0
#include "tests/support/frame_player.h"
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {
namespace {

// What a camera under a counter sees: a card held a little off the middle.
QImage cardInView(const std::string &card)
{
    const desk::Frame frame = drawFrame(640, 480, {{card, 200, 90, 4}}, 140);
    return QImage(frame.grey.data(), frame.width, frame.height, frame.width, QImage::Format_Grayscale8).copy();
}

QRectF regionSeen()
{
    const desk::Region region;
    return {region.left / 100.0, region.top / 100.0, region.width / 100.0, region.height / 100.0};
}

} // namespace

// The home screen with a live picture, and what it says when the camera is pulled out.
bool shootScan(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    Q_EMIT counter.readers.pictureSeen(cardInView(counter.cardOf("DEM-0001")), regionSeen());
    if (!shooting.shoot("home-camera"))
        return false;
    Q_EMIT counter.readers.pictureLost();
    counter.readers.say(Failure{Code::S01, {{"lecteur", "/dev/video0"}}});
    return shooting.shoot("home-camera-lost");
}

} // namespace guichet::test
