// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// What a scanner that believes in a US keyboard meant by a key, whatever layout
// the computer has: X11 and evdev key codes (kernel code + 8).
namespace guichet::ui {

char usCharacterOf(std::uint32_t nativeScanCode, bool shifted); // 0 when it is no character key

// Why a burst does not read as it was spelled.
enum class KeyboardFault {
    None,
    CapsLock,
    UsScannerOnAzerty, // the common one: the keys of a US keyboard on an AZERTY computer
    AzertyScannerOnUs,
    OtherLayout,
};
struct BurstReading {
    std::string text{};
    KeyboardFault fault = KeyboardFault::None;
};

// Of the ways to read a burst, the one that can be a card: by scan codes (empty when
// one was unknown), as the layout spelled it (UTF-8), and either with its case turned.
// When none can, the reading by scan codes, or else the spelling: a signature may still
// prove a repair (cards::readCard).
BurstReading readBurst(std::string_view byScanCode, std::string_view asSpelled);

// What was wrong with a text that only a repair proved genuine.
KeyboardFault faultOfRepaired(std::string_view asSpelled);

// For the hole of S05: "QWERTY / AZERTY", the scanner's first; empty when unknown.
std::string_view layoutsOf(KeyboardFault fault);

bool canBeCard(std::string_view text); // signs of base45 alone

} // namespace guichet::ui
