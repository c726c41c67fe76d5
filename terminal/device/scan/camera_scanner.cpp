// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/camera_scanner.h"

#include "terminal/device/scan/frame_look.h"

#include <algorithm>
#include <utility>

namespace guichet::device {
namespace {

constexpr int shownWidth = 640; // enough for the largest stage on the home screen

template <class Call, class... Values>
void tell(const Call &call, Values &&...values)
{
    if (call)
        call(std::forward<Values>(values)...);
}

} // namespace

CameraScanner::CameraScanner(desk::ScannerSettings settings, std::unique_ptr<FrameSource> source, CameraPauses pauses)
    : m_settings(std::move(settings))
    , m_source(std::move(source))
    , m_pauses(pauses)
{
}

// Both are asked before either is waited for.
CameraScanner::~CameraScanner()
{
    m_capturing.request_stop();
    m_looking.request_stop();
}

void CameraScanner::start(desk::ScannerEvents events)
{
    m_events = std::move(events);
    m_looking = std::jthread([this](const std::stop_token &stop) { look(stop); });
    m_capturing = std::jthread([this](const std::stop_token &stop) { capture(stop); });
}

void CameraScanner::capture(const std::stop_token &stop)
{
    for (; !stop.stop_requested(); wait(stop)) {
        const auto opened = m_source->open();
        if (opened)
            watch(stop);
        else
            say(opened.error());
        m_source->close();
    }
}

// Ready once a picture came: a camera that opens and stays black is none yet.
void CameraScanner::watch(const std::stop_token &stop)
{
    m_blind = 0;
    while (!stop.stop_requested()) {
        auto frame = m_source->next(m_pauses.turn);
        if (!frame)
            return say(frame.error());
        if (frame->grey.empty())
            continue;
        frame->region = m_settings.region;
        noticeBlindness(*frame);
        show(*frame);
        hand(*std::move(frame));
    }
}

void CameraScanner::noticeBlindness(const desk::Frame &frame)
{
    m_blind = isBlind(frame) ? std::min(m_blind + 1, m_pauses.blindFrames) : 0;
    if (m_blind == 0)
        sayReady();
    else if (m_blind == m_pauses.blindFrames)
        say(Failure{Code::S04, {{"lecteur", name()}}});
}

void CameraScanner::show(const desk::Frame &frame)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_shown < m_pauses.betweenShown)
        return;
    m_shown = now;
    tell(m_events.onFrame, smallerCopy(frame, shownWidth));
}

void CameraScanner::hand(desk::Frame frame)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = std::move(frame);
    }
    m_came.notify_one();
}

void CameraScanner::look(const std::stop_token &stop)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_came.wait(lock, stop, [this] { return m_newest.has_value(); }))
            return;
        const desk::Frame frame = *std::exchange(m_newest, std::nullopt);
        lock.unlock();
        judge(frame);
    }
}

// One code is looked for, at half the price; all of them when it is news or when there
// were two.
void CameraScanner::judge(const desk::Frame &frame)
{
    auto codes = codesIn(frame, m_presence.isCrowded());
    if (codes.size() == 1 && !m_presence.isCrowded() && !m_presence.isHeld(codes.front())) {
        auto all = codesIn(frame, true);
        if (all.size() > 1)
            codes = std::move(all);
    }
    CardPresence::Event event = m_presence.see(codes);
    if (event.several)
        tell(m_events.onSeveral);
    if (!event.code.empty())
        tell(m_events.onCode, std::move(event.code));
}

void CameraScanner::say(const Failure &trouble)
{
    m_works = false;
    if (m_said == trouble.code)
        return; // said once, until it works again or something else is wrong
    m_said = trouble.code;
    tell(m_events.onTrouble, trouble);
}

void CameraScanner::sayReady()
{
    if (std::exchange(m_works, true))
        return;
    m_said.reset();
    tell(m_events.onReady);
}

void CameraScanner::wait(const std::stop_token &stop) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, m_pauses.retry, [] { return false; });
}

} // namespace guichet::device
