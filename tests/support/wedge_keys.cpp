// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wedge_keys.h"

#include "terminal/base/check.h"

#include <string_view>

namespace guichet::test {
namespace {

// The same keys on both layouts, row by row: code of the first key, then its signs.
struct Row {
    std::uint32_t first;
    std::u16string_view us, usShifted, french, frenchShifted;
};
constexpr Row rows[] = {
    {10, u"1234567890-=", u"!@#$%^&*()_+", u"&é\"'(-è_çà)=", u"1234567890°+"},
    {24, u"qwertyuiop[]", u"QWERTYUIOP{}", u"azertyuiop^$", u"AZERTYUIOP¨£"},
    {38, u"asdfghjkl;'`", u"ASDFGHJKL:\"~", u"qsdfghjklmù²", u"QSDFGHJKLM%~"},
    {51, u"\\zxcvbnm,./", u"|ZXCVBNM<>?", u"*wxcvbn,;:!", u"µWXCVBN?./§"},
    {65, u" ", u" ", u" ", u" "},
};

std::u16string_view signsOf(const Row &row, Layout layout, bool shift)
{
    if (layout == Layout::Us)
        return shift ? row.usShifted : row.us;
    return shift ? row.frenchShifted : row.french;
}

bool isLetter(char16_t sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

WedgeKey keyFor(char16_t wanted, const WedgeSetting &setting)
{
    for (const Row &row : rows) {
        for (const bool shift : {false, true}) {
            const std::size_t place = signsOf(row, setting.scanner, shift).find(wanted);
            if (place == std::u16string_view::npos)
                continue;
            char16_t spelled = signsOf(row, setting.computer, shift)[place];
            if (setting.capsLock && isLetter(spelled))
                spelled ^= 0x20;
            return {row.first + static_cast<std::uint32_t>(place), shift, std::u16string(1, spelled)};
        }
    }
    check(false);
    return {};
}

} // namespace

std::vector<WedgeKey> wedgeKeys(const std::string &text, const WedgeSetting &setting)
{
    std::vector<WedgeKey> keys;
    for (const char sign : text)
        keys.push_back(keyFor(static_cast<char16_t>(sign), setting));
    return keys;
}

} // namespace guichet::test
