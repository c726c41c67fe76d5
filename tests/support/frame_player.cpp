// SPDX-License-Identifier: Apache-2.0
#include "tests/support/frame_player.h"

#include "cards/image/qr_write.h"

#include <algorithm>
#include <thread>

namespace guichet::test {

desk::Frame drawFrame(int width, int height, const std::vector<CardSpot> &cards, Byte ground)
{
    desk::Frame frame;
    frame.width = width;
    frame.height = height;
    frame.grey.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), ground);
    for (std::size_t i = 0; i < frame.grey.size(); i += 7) // light is never quite even
        frame.grey[i] = static_cast<Byte>(frame.grey[i] - frame.grey[i] / 8);
    for (const CardSpot &card : cards) {
        const auto code = cards::image::encodeQr(card.text).value();
        const int side = (code.width + 2 * cards::image::quietZone) * card.pixelsPerModule;
        for (int y = 0; y < side && card.top + y < height; ++y) {
            for (int x = 0; x < side && card.left + x < width; ++x) {
                const int column = x / card.pixelsPerModule - cards::image::quietZone, row = y / card.pixelsPerModule - cards::image::quietZone;
                const bool inside = column >= 0 && row >= 0 && column < code.width && row < code.width;
                frame.grey[static_cast<std::size_t>((card.top + y) * width + card.left + x)] = inside && code.at(column, row) ? 30 : 230;
            }
        }
    }
    return frame;
}

class FramePlayer final : public device::FrameSource {
public:
    explicit FramePlayer(FrameStage &stage)
        : m_stage(stage)
    {
    }
    Outcome<void> open() override
    {
        const std::lock_guard lock(m_stage.m_mutex);
        if (!m_stage.m_plugged)
            return fail(Code::S01);
        return {};
    }
    void close() override {}
    Outcome<desk::Frame> next(std::chrono::milliseconds) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        const std::lock_guard lock(m_stage.m_mutex);
        if (!m_stage.m_plugged)
            return fail(Code::S01);
        ++m_stage.m_served;
        return m_stage.m_frame;
    }

private:
    FrameStage &m_stage;
};

void FrameStage::show(desk::Frame frame)
{
    const std::lock_guard lock(m_mutex);
    m_frame = std::move(frame);
}

void FrameStage::unplug()
{
    const std::lock_guard lock(m_mutex);
    m_plugged = false;
}

void FrameStage::plug()
{
    const std::lock_guard lock(m_mutex);
    m_plugged = true;
}

std::size_t FrameStage::served() const
{
    const std::lock_guard lock(m_mutex);
    return m_served;
}

std::unique_ptr<device::FrameSource> FrameStage::camera()
{
    return std::make_unique<FramePlayer>(*this);
}

} // namespace guichet::test
