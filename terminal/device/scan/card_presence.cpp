// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/card_presence.h"

#include <utility>

namespace guichet::device {

CardPresence::Event CardPresence::see(const std::vector<std::string> &codes)
{
    if (codes.size() > 1) {
        m_missing = 0;
        return {{}, !std::exchange(m_crowded, true)};
    }
    if (codes.empty()) {
        if (++m_missing >= framesUntilGone) {
            m_held.clear();
            m_crowded = false;
        }
        return {};
    }
    m_missing = 0;
    m_crowded = false;
    if (isHeld(codes.front()))
        return {};
    m_held = codes.front();
    return {m_held, false};
}

} // namespace guichet::device
