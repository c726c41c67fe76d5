// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/scan/card_presence.h"
#include "terminal/device/scan/frame_source.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace guichet::device {

// Pauses of a camera; tests shorten them.
struct CameraPauses {
    std::chrono::milliseconds retry{1000};    // until an absent camera is tried again
    std::chrono::milliseconds turn{100};      // the longest a stop waits for a picture
    std::chrono::milliseconds betweenShown{80}; // pictures for the screen: a dozen a second
    int blindFrames = 12;                     // before it is said that nothing is seen
};

// A camera, real or recorded. One thread takes pictures, another looks for codes in the
// newest of them; what comes meanwhile is dropped.
class CameraScanner final : public desk::Scanner {
public:
    CameraScanner(desk::ScannerSettings settings, std::unique_ptr<FrameSource> source, CameraPauses pauses = {});
    ~CameraScanner() override;
    std::string name() const override { return m_settings.device; }
    bool showsPictures() const override { return true; }
    void start(desk::ScannerEvents events) override;

private:
    void capture(const std::stop_token &stop);
    void watch(const std::stop_token &stop);
    void hand(desk::Frame frame);
    void show(const desk::Frame &frame);
    void noticeBlindness(const desk::Frame &frame);
    void look(const std::stop_token &stop);
    void judge(const desk::Frame &frame);
    void say(const Failure &trouble);
    void sayReady();
    void wait(const std::stop_token &stop) const;

    desk::ScannerSettings m_settings;
    std::unique_ptr<FrameSource> m_source;
    CameraPauses m_pauses;
    desk::ScannerEvents m_events{};

    // Of the capturing thread
    std::optional<Code> m_said{};
    bool m_works = false;
    int m_blind = 0;
    std::chrono::steady_clock::time_point m_shown{};

    // Of the looking thread
    CardPresence m_presence{};

    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::optional<desk::Frame> m_newest{}; // handed from one to the other

    std::jthread m_looking{};   // last: both end before the rest goes
    std::jthread m_capturing{};
};

} // namespace guichet::device
