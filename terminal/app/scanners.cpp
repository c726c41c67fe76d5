// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/scanners.h"

#include "terminal/app/module.h"

#include <condition_variable>
#include <mutex>

namespace guichet::app {
namespace {

class ScannerOnDemand final : public desk::Scanner {
public:
    explicit ScannerOnDemand(desk::ScannerSettings settings)
        : m_settings(std::move(settings))
    {
    }
    std::string name() const override { return m_settings.device; }
    bool showsPictures() const override { return m_settings.kind == desk::ScannerKind::Camera; }
    void start(desk::ScannerEvents events) override
    {
        const auto open = functionOfModule(modulePath(devicesModule), openScannerName);
        if (!open) {
            if (events.onTrouble)
                events.onTrouble(open.error());
            return;
        }
        reinterpret_cast<OpenScanner *>(*open)(&m_settings, &m_scanner);
        m_scanner->start(std::move(events));
    }

private:
    desk::ScannerSettings m_settings;
    std::unique_ptr<desk::Scanner> m_scanner{};
};

// What a reader's thread says, kept for whoever waits.
class Witness {
public:
    desk::ScannerEvents events()
    {
        desk::ScannerEvents events;
        events.onReady = [this] { note([this] { m_seen.ready = true, m_seen.trouble.reset(); }); };
        events.onTrouble = [this](const Failure &failure) { note([this, &failure] { m_seen.ready = false, m_seen.trouble = failure; }); };
        events.onCode = [this](const std::string &code) { note([this, &code] { ++m_seen.codes, m_seen.lastCode = code; }); };
        events.onSeveral = [this] { note([this] { m_seen.several = true; }); };
        events.onFrame = [this](const desk::Frame &) { note([this] { ++m_seen.frames; }); };
        return events;
    }
    ScannerTrial waitFor(std::chrono::steady_clock::time_point end, std::size_t enough, const std::function<bool()> &goOn)
    {
        constexpr std::chrono::milliseconds step{100};
        std::unique_lock lock(m_mutex);
        while (m_seen.codes < enough && std::chrono::steady_clock::now() < end && goOn())
            m_changed.wait_for(lock, step);
        return m_seen;
    }

private:
    template <class Note>
    void note(const Note &change)
    {
        const std::lock_guard lock(m_mutex);
        change();
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    ScannerTrial m_seen{};
};

} // namespace

std::vector<std::unique_ptr<desk::Scanner>> openScanners(const std::vector<desk::ScannerSettings> &settings)
{
    std::vector<std::unique_ptr<desk::Scanner>> scanners;
    for (const desk::ScannerSettings &one : settings) {
        if (one.kind == desk::ScannerKind::Wedge)
            continue; // its keys come through the window
        scanners.push_back(std::make_unique<ScannerOnDemand>(one));
    }
    return scanners;
}

ScannerTrial tryScanner(const desk::ScannerSettings &settings, std::chrono::milliseconds time, std::size_t enough, const std::function<bool()> &goOn)
{
    const auto end = std::chrono::steady_clock::now() + time;
    Witness witness; // outlives the reader that speaks to it
    ScannerOnDemand scanner(settings);
    scanner.start(witness.events());
    return witness.waitFor(end, enough, goOn);
}

} // namespace guichet::app
