// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace guichet::device {

// From what each frame shows to what happened: a card held before the camera is one
// event until it leaves the view; two cards are none, but a word. Pure.
class CardPresence {
public:
    static constexpr int framesUntilGone = 5; // a card trembles: one unread frame is no leaving

    struct Event {
        std::string code{};   // a card was presented; empty: none
        bool several = false; // two are in view, said once
    };
    // The codes of the next frame, each once.
    Event see(const std::vector<std::string> &codes);

    // A single code needs a second look only when it may be news.
    bool isHeld(const std::string &code) const { return code == m_held; }
    bool isCrowded() const { return m_crowded; }

private:
    std::string m_held;
    int m_missing = 0;
    bool m_crowded = false;
};

} // namespace guichet::device
