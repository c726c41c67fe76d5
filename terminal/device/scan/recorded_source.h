// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/scan/frame_source.h"

#include <vector>

namespace guichet::device {

// Pictures in place of a camera: one file, or a folder of them in the order of their
// names, again and again, at the wanted rate. Pictures that come or go are noticed
// with each round.
class RecordedSource final : public FrameSource {
public:
    explicit RecordedSource(desk::ScannerSettings settings);
    Outcome<void> open() override;
    void close() override { m_left.clear(); }
    Outcome<desk::Frame> next(std::chrono::milliseconds patience) override;

private:
    std::vector<std::string> listPictures() const;

    desk::ScannerSettings m_settings;
    std::vector<std::string> m_left{}; // of this round, the next one last
    std::chrono::steady_clock::time_point m_shown{};
};

} // namespace guichet::device
