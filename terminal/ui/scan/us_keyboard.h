// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

// What a scanner that believes in a US keyboard meant by a key, whatever layout
// the computer has: X11 and evdev key codes (kernel code + 8).
namespace guichet::ui {

char usCharacterOf(std::uint32_t nativeScanCode, bool shifted); // 0 when it is no character key

// Of the two ways to read a burst, the one that can be a card: by scan codes (empty
// when one was unknown) or as the layout spelled it.
std::string_view likelierReading(std::string_view byScanCode, std::string_view asSpelled);

} // namespace guichet::ui
