// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace guichet::test {

// A keyboard-wedge scanner: the keys it presses for a text, and what the computer's
// layout makes of them.
enum class Layout { Us, French };
struct WedgeSetting {
    Layout scanner = Layout::Us;
    Layout computer = Layout::Us;
    bool capsLock = false;
};

struct WedgeKey {
    std::uint32_t scanCode = 0; // kernel code + 8
    bool shift = false;
    std::u16string spelled{};   // one character
};
// One key a character; those of base45 and of a staff badge are known.
std::vector<WedgeKey> wedgeKeys(const std::string &text, const WedgeSetting &setting);

} // namespace guichet::test
