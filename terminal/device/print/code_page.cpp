// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/code_page.h"

#include "terminal/base/utf8.h"

#include <QString>

namespace guichet::device {
namespace {

// 0x80 to 0xFF; U+FFFD where the page has no sign.
constexpr std::u32string_view cp437 =
    U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
    U"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    U"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    U"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
constexpr std::u32string_view cp850 =
    U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
    U"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    U"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
    U"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
constexpr std::u32string_view windows1252 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
    U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
    U"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    U"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
static_assert(cp437.size() == 128 && cp850.size() == 128 && windows1252.size() == 128);

constexpr char32_t euro = U'€';
constexpr Byte euroIn858 = 0xD5; // where 850 has ı

std::u32string_view upperHalf(CodePage page)
{
    switch (page) {
    case CodePage::Cp437: return cp437;
    case CodePage::Cp850:
    case CodePage::Cp858: return cp850;
    case CodePage::Windows1252: return windows1252;
    case CodePage::Ascii: break;
    }
    return {};
}

std::optional<Byte> byteOf(char32_t sign, CodePage page)
{
    constexpr char32_t firstUpper = 0x80;
    if (sign < firstUpper)
        return static_cast<Byte>(sign);
    if (page == CodePage::Cp858 && sign == euro)
        return euroIn858;
    const auto place = upperHalf(page).find(sign);
    if (place == std::u32string_view::npos || sign == U'\uFFFD')
        return {};
    const auto byte = static_cast<Byte>(firstUpper + place);
    return page == CodePage::Cp858 && byte == euroIn858 ? std::optional<Byte>() : byte;
}

struct Plainer {
    char32_t from;
    std::u32string_view to;
};
constexpr Plainer plainer[] = {
    {U'\u00A0', U" "}, {U'\u202F', U" "}, {U'\u2009', U" "}, {U'\u2007', U" "}, {U'\u2018', U"'"}, {U'\u2019', U"'"}, {U'\u201C', U"\""}, {U'\u201D', U"\""},
    {U'\u2013', U"-"}, {U'\u2014', U"-"}, {U'\u2011', U"-"}, {U'\u2212', U"-"}, {U'\u2026', U"..."},
};

// Letters of our languages that no accent explains.
constexpr Plainer letters[] = {
    {U'ɔ', U"o"}, {U'Ɔ', U"O"}, {U'ɛ', U"e"}, {U'Ɛ', U"E"}, {U'ŋ', U"ng"}, {U'Ŋ', U"Ng"}, {U'ɖ', U"d"}, {U'Ɖ', U"D"}, {U'ƒ', U"f"}, {U'Ƒ', U"F"}, {U'ɣ', U"g"},
    {U'Ɣ', U"G"}, {U'ʋ', U"v"}, {U'Ʋ', U"V"}, {U'ɓ', U"b"}, {U'Ɓ', U"B"}, {U'ɗ', U"d"}, {U'Ɗ', U"D"}, {U'ƙ', U"k"}, {U'Ƙ', U"K"}, {U'ɲ', U"ny"}, {U'Ɲ', U"Ny"},
    {U'ƴ', U"y"}, {U'Ƴ', U"Y"}, {U'ǝ', U"e"}, {U'Ǝ', U"E"}, {U'œ', U"oe"}, {U'Œ', U"OE"}, {U'æ', U"ae"}, {U'Æ', U"AE"}, {U'ß', U"ss"}, {U'ø', U"o"}, {U'Ø', U"O"},
    {U'ı', U"i"}, {U'·', U"-"}, {U'°', U"o"}, {U'º', U"o"}, {U'ª', U"a"}, {U'€', U"EUR"}, {U'×', U"x"}, {U'«', U"\""}, {U'»', U"\""}, {U'¿', U""}, {U'¡', U""},
};

template <std::size_t N>
const Plainer *rowOf(const Plainer (&rows)[N], char32_t sign)
{
    for (const Plainer &row : rows) {
        if (row.from == sign)
            return &row;
    }
    return nullptr;
}

bool isAccent(char32_t sign)
{
    return sign >= 0x0300 && sign <= 0x036F;
}

QString inForm(std::u32string_view text, QString::NormalizationForm form)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).normalized(form);
}

} // namespace

Byte selectorOf(CodePage page)
{
    switch (page) {
    case CodePage::Cp850: return 2;
    case CodePage::Cp858: return 19;
    case CodePage::Windows1252: return 16;
    case CodePage::Cp437:
    case CodePage::Ascii: break;
    }
    return 0;
}

std::u32string simplified(std::string_view utf8)
{
    std::u32string plain;
    for (const char32_t sign : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).normalized(QString::NormalizationForm_C).toStdU32String()) {
        const Plainer *row = rowOf(plainer, sign);
        row ? plain.append(row->to) : plain.append(1, sign < U' ' ? U' ' : sign);
    }
    return plain;
}

std::optional<Bytes> encodeText(const std::u32string &text, CodePage page)
{
    Bytes bytes;
    for (const char32_t sign : text) {
        const auto byte = byteOf(sign, page);
        if (!byte)
            return {};
        bytes.push_back(*byte);
    }
    return bytes;
}

std::string transliterated(std::u32string_view text)
{
    std::string plain;
    for (const char32_t sign : inForm(text, QString::NormalizationForm_D).toStdU32String()) {
        const Plainer *row = rowOf(letters, sign);
        if (row)
            plain.append(row->to.begin(), row->to.end());
        else if (sign < 0x7F)
            plain += static_cast<char>(sign);
        else if (!isAccent(sign))
            plain += '?';
    }
    return plain;
}

} // namespace guichet::device
