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

std::string withCaseTurned(std::string_view text)
{
    std::string turned(text);
    for (char &sign : turned) {
        if ((sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'))
            sign = static_cast<char>(sign ^ 0x20);
    }
    return turned;
}

// Signs of the digits' row of an AZERTY keyboard, in UTF-8: on a US one nobody can type them.
bool isAzerty(std::string_view spelled)
{
    constexpr std::array<std::string_view, 6> signs{"à", "é", "è", "ç", "§", "µ"};
    return std::any_of(signs.begin(), signs.end(), [spelled](std::string_view sign) { return spelled.find(sign) != std::string_view::npos; });
}

// The scanner's keys were right, the computer spelled them differently.
KeyboardFault faultBetween(std::string_view meant, std::string_view spelled)
{
    if (meant == spelled)
        return KeyboardFault::None;
    if (withCaseTurned(meant) == spelled)
        return KeyboardFault::CapsLock;
    return isAzerty(spelled) ? KeyboardFault::UsScannerOnAzerty : KeyboardFault::OtherLayout;
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

bool canBeCard(std::string_view text)
{
    constexpr std::string_view base45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    return !text.empty() && text.find_first_not_of(base45) == std::string_view::npos;
}

BurstReading readBurst(std::string_view byScanCode, std::string_view asSpelled)
{
    if (canBeCard(byScanCode))
        return {std::string(byScanCode), faultBetween(byScanCode, asSpelled)};
    if (canBeCard(asSpelled))
        return {std::string(asSpelled), KeyboardFault::None};
    for (const std::string_view reading : {byScanCode, asSpelled}) {
        std::string turned = withCaseTurned(reading);
        if (canBeCard(turned))
            return {std::move(turned), KeyboardFault::CapsLock};
    }
    return {std::string(byScanCode.empty() ? asSpelled : byScanCode), KeyboardFault::None};
}

KeyboardFault faultOfRepaired(std::string_view asSpelled)
{
    if (canBeCard(withCaseTurned(asSpelled)))
        return KeyboardFault::CapsLock;
    return isAzerty(asSpelled) ? KeyboardFault::UsScannerOnAzerty : KeyboardFault::AzertyScannerOnUs;
}

std::string_view layoutsOf(KeyboardFault fault)
{
    switch (fault) {
    case KeyboardFault::UsScannerOnAzerty: return "QWERTY / AZERTY";
    case KeyboardFault::AzertyScannerOnUs: return "AZERTY / QWERTY";
    case KeyboardFault::None:
    case KeyboardFault::CapsLock:
    case KeyboardFault::OtherLayout: return {};
    }
    return {};
}

} // namespace guichet::ui
