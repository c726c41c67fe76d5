// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/recorded_source.h"

#include "cards/image/picture_file.h"
#include "terminal/device/scan/picture_frame.h"

#include <algorithm>
#include <filesystem>
#include <thread>

namespace guichet::device {

namespace fs = std::filesystem;

RecordedSource::RecordedSource(desk::ScannerSettings settings)
    : m_settings(std::move(settings))
{
}

std::vector<std::string> RecordedSource::listPictures() const
{
    std::error_code error;
    std::vector<std::string> pictures;
    if (fs::is_regular_file(m_settings.device, error))
        pictures.push_back(m_settings.device);
    for (fs::directory_iterator entry(m_settings.device, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unreadable;
        if (entry->is_regular_file(unreadable))
            pictures.push_back(entry->path().string());
    }
    std::sort(pictures.rbegin(), pictures.rend());
    return pictures;
}

Outcome<void> RecordedSource::open()
{
    m_left = listPictures();
    if (m_left.empty())
        return fail(Code::S01, {{"lecteur", m_settings.device}});
    return {};
}

// A file that is no picture is passed over: the frame is empty.
Outcome<desk::Frame> RecordedSource::next(std::chrono::milliseconds patience)
{
    const auto period = std::chrono::milliseconds(1000 / std::max(1, m_settings.framesPerSecond));
    const auto due = m_shown + period;
    const auto now = std::chrono::steady_clock::now();
    if (now < due) {
        std::this_thread::sleep_until(std::min(due, now + patience));
        if (now + patience < due)
            return desk::Frame{};
    }
    m_shown = std::chrono::steady_clock::now();
    if (m_left.empty())
        m_left = listPictures();
    if (m_left.empty())
        return fail(Code::S01, {{"lecteur", m_settings.device}});
    const cards::image::LoadedPicture loaded = cards::image::loadPicture(m_left.back());
    m_left.pop_back();
    return loaded.problem ? desk::Frame{} : frameOf(loaded.image);
}

} // namespace guichet::device
