// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace guichet::test {

// What a reader's thread said so far, and a way to wait for it. No test passes or fails
// by a time: the limit only ends one that would wait for ever.
class ScanWitness {
public:
    std::vector<std::string> codes{};
    std::vector<Code> troubles{};
    int ready = 0;
    int several = 0;
    int frames = 0;
    desk::Frame lastFrame{};

    desk::ScannerEvents events()
    {
        desk::ScannerEvents told;
        told.onCode = [this](const std::string &code) { note([&] { codes.push_back(code); }); };
        told.onSeveral = [this] { note([&] { ++several; }); };
        told.onTrouble = [this](const Failure &failure) { note([&] { troubles.push_back(failure.code); }); };
        told.onReady = [this] { note([&] { ++ready; }); };
        told.onFrame = [this](const desk::Frame &frame) {
            note([&] {
                ++frames;
                lastFrame = frame;
            });
        };
        return told;
    }
    template <class Condition>
    bool waitUntil(const Condition &holds)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), holds);
    }
    bool waitForCodes(std::size_t count)
    {
        return waitUntil([&] { return codes.size() >= count; });
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
};

} // namespace guichet::test
