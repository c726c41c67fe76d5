// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guichet::desk {

// Dark at night: from 18 h to 6 h by the terminal's own clock, which a kiosk without
// a desktop has as well.
enum class ThemeChoice { Light, Dark, ByHour };

// How the people of this counter want their screen. Nothing here concerns anybody's care.
struct Preferences {
    std::string language{};                 // "fr", "en"…; empty: as the environment says, else French
    ThemeChoice theme = ThemeChoice::Light;
    int textPercent = 100;                  // one of textPercents
    bool sounds = false;

    bool operator==(const Preferences &) const = default;
};

inline constexpr int textPercents[] = {100, 125, 150, 200};

} // namespace guichet::desk
