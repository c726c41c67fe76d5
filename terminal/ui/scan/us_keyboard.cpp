// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/us_keyboard.h"

#include <algorithm>
#include <array>

namespace guichet::ui {
namespace {

// Runs of neighbouring keys on the kernel's numbering (linux/input-event-codes.h).
struct KeyRun {
    std::uint32_t first;
    std::string_view plain;
    std::string_view shifted;
};
constexpr std::uint32_t x11Offset = 8;
constexpr std::array runs{
    KeyRun{2, "1234567890-=", "!@#$%^&*()_+"}, KeyRun{16, "qwertyuiop[]", "QWERTYUIOP{}"}, KeyRun{30, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    KeyRun{43, "\\zxcvbnm,./", "|ZXCVBNM<>?"}, KeyRun{55, "*", "*"},                       KeyRun{57, " ", " "},
    KeyRun{71, "789-456+1230.", "789-456+1230."}, KeyRun{98, "/", "/"},
};

bool canBeCard(std::string_view text)
{
    constexpr std::string_view base45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    return !text.empty() && text.find_first_not_of(base45) == std::string_view::npos;
}

} // namespace

char usCharacterOf(std::uint32_t nativeScanCode, bool shifted)
{
    if (nativeScanCode < x11Offset)
        return 0;
    const std::uint32_t code = nativeScanCode - x11Offset;
    const auto run = std::find_if(runs.begin(), runs.end(), [code](const KeyRun &one) { return code >= one.first && code < one.first + one.plain.size(); });
    if (run == runs.end())
        return 0;
    return (shifted ? run->shifted : run->plain)[code - run->first];
}

std::string_view likelierReading(std::string_view byScanCode, std::string_view asSpelled)
{
    if (canBeCard(byScanCode) || byScanCode.size() == 0)
        return byScanCode.empty() ? asSpelled : byScanCode;
    return canBeCard(asSpelled) ? asSpelled : byScanCode;
}

} // namespace guichet::ui
