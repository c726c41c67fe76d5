// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/scan/frame_source.h"

#include <mutex>

namespace guichet::test {

// What lies before the lens: pieces of card text at places of a white frame.
struct CardSpot {
    std::string text{};
    int left = 0;
    int top = 0;
    int pixelsPerModule = 4;
};
desk::Frame drawFrame(int width, int height, const std::vector<CardSpot> &cards, Byte ground = 200);

// A camera in memory: whatever is shown is seen, again and again, until something else
// is; pulled out and plugged in from any thread.
class FrameStage {
public:
    void show(desk::Frame frame);
    void unplug();
    void plug();
    std::size_t served() const;
    std::unique_ptr<device::FrameSource> camera(); // the stage outlives it

private:
    friend class FramePlayer;
    mutable std::mutex m_mutex;
    desk::Frame m_frame{};
    bool m_plugged = true;
    std::size_t m_served = 0;
};

} // namespace guichet::test
