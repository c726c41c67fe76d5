// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/scan/us_keyboard.h"

#include <cstdint>
#include <string>

// Tells a keyboard-wedge scanner from a person by rhythm alone. Pure: times come
// from the key events, in milliseconds, and never from a clock.
namespace guichet::ui {

struct BurstLimits {
    std::int64_t gap = 50;           // longest pause between two characters of a scan
    std::int64_t endPause = 150;     // without Enter or Tab, a scan ends after this
    std::int64_t afterScan = 500;    // Enters and Tabs right after a scan belong to it
    std::size_t shortest = 20;       // nobody types so many in that rhythm
    std::size_t longest = 4096;      // beyond, more is swallowed and not kept
};

struct BurstKey {
    std::int64_t time = 0;
    std::string text{};              // as the layout spells it, UTF-8
    char usCharacter = 0;            // by scan code; 0: unknown
};

class BurstDetector {
public:
    explicit BurstDetector(BurstLimits limits = {});

    // What is to be done with the keys held back so far, and with this one.
    enum class Held { Keep, Release, Drop };
    enum class Key { Hold, Pass, Swallow };
    struct Step {
        Held held = Held::Keep;
        Key key = Key::Pass;
        bool scanComplete = false;
        bool becameScan = false;     // just now: what already reached a field is to be taken back
    };
    Step character(const BurstKey &key);
    Step terminator(std::int64_t time);
    Step otherKey();                 // arrows, F-keys, shortcuts, a held-down key: nobody's scan
    Step pause();                    // nothing came for pauseNeeded()

    std::size_t length() const { return m_length; }
    bool isEmpty() const { return m_length == 0; }
    bool isScan() const { return m_length >= m_limits.shortest; }
    std::int64_t pauseNeeded() const { return isScan() ? m_limits.endPause : m_limits.gap; }
    BurstReading takeScan();         // the reading; the detector starts afresh

private:
    void reset();

    BurstLimits m_limits;
    std::string m_spelled;
    std::string m_byScanCode;
    bool m_scanCodesKnown = true;
    std::size_t m_length = 0;
    std::int64_t m_last = 0;
    std::int64_t m_scanEnd = -1'000'000;
};

} // namespace guichet::ui
