// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/burst_detector.h"

namespace guichet::ui {

BurstDetector::BurstDetector(BurstLimits limits)
    : m_limits(limits)
{
}

void BurstDetector::reset()
{
    m_spelled.clear();
    m_byScanCode.clear();
    m_scanCodesKnown = true;
    m_length = 0;
}

BurstDetector::Step BurstDetector::character(const BurstKey &key)
{
    Step step{Held::Keep, Key::Hold, false, false};
    if (!isEmpty() && key.time - m_last > m_limits.gap) {
        step.held = Held::Release;
        reset();
    }
    m_last = key.time;
    ++m_length;
    if (m_spelled.size() + key.text.size() <= m_limits.longest) {
        m_spelled += key.text;
        m_scanCodesKnown = m_scanCodesKnown && key.usCharacter != 0;
        m_byScanCode += key.usCharacter;
    }
    if (!isScan())
        return step;
    step.becameScan = m_length == m_limits.shortest;
    return {Held::Drop, Key::Swallow, false, step.becameScan};
}

BurstDetector::Step BurstDetector::terminator(std::int64_t time)
{
    if (isScan() && time - m_last <= m_limits.endPause) {
        m_scanEnd = time;
        return {Held::Drop, Key::Swallow, true, false};
    }
    if (isEmpty() && time - m_scanEnd <= m_limits.afterScan)
        return {Held::Keep, Key::Swallow, false, false};
    reset();
    return {Held::Release, Key::Pass, false, false};
}

BurstDetector::Step BurstDetector::otherKey()
{
    reset();
    return {Held::Release, Key::Pass, false, false};
}

// A late event loop may end a pause that the scanner never made: the rhythm so far
// is kept, the next key's own time decides.
BurstDetector::Step BurstDetector::pause()
{
    if (!isScan())
        return {Held::Release, Key::Pass, false, false};
    m_scanEnd = m_last;
    return {Held::Drop, Key::Swallow, true, false};
}

BurstReading BurstDetector::takeScan()
{
    BurstReading reading = readBurst(m_scanCodesKnown ? m_byScanCode : std::string(), m_spelled);
    reset();
    return reading;
}

} // namespace guichet::ui
