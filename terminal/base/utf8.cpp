// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/utf8.h"

#include <algorithm>
#include <array>

namespace guichet::utf8 {

namespace {

struct Lead {
    unsigned length;
    char32_t bits;
    char32_t smallest;
};

std::optional<Lead> leadOf(unsigned char first)
{
    if (first < 0x80)
        return Lead{1, first, 0};
    if (first >= 0xC2 && first <= 0xDF)
        return Lead{2, first & 0x1Fu, 0x80};
    if (first >= 0xE0 && first <= 0xEF)
        return Lead{3, first & 0x0Fu, 0x800};
    if (first >= 0xF0 && first <= 0xF4)
        return Lead{4, first & 0x07u, 0x10000};
    return {};
}

struct Fold {
    char32_t from;
    char32_t to;
    std::string_view plain;
};

// Latin-1 Supplement and Latin Extended-A runs that share a plain letter, then
// the letters of West African alphabets.
constexpr std::array folds{
    Fold{0xC0, 0xC5, "a"},    Fold{0xC6, 0xC6, "ae"},   Fold{0xC7, 0xC7, "c"},    Fold{0xC8, 0xCB, "e"},   Fold{0xCC, 0xCF, "i"},
    Fold{0xD0, 0xD0, "d"},    Fold{0xD1, 0xD1, "n"},    Fold{0xD2, 0xD6, "o"},    Fold{0xD8, 0xD8, "o"},   Fold{0xD9, 0xDC, "u"},
    Fold{0xDD, 0xDD, "y"},    Fold{0xDF, 0xDF, "ss"},   Fold{0xE0, 0xE5, "a"},    Fold{0xE6, 0xE6, "ae"},  Fold{0xE7, 0xE7, "c"},
    Fold{0xE8, 0xEB, "e"},    Fold{0xEC, 0xEF, "i"},    Fold{0xF0, 0xF0, "d"},    Fold{0xF1, 0xF1, "n"},   Fold{0xF2, 0xF6, "o"},
    Fold{0xF8, 0xF8, "o"},    Fold{0xF9, 0xFC, "u"},    Fold{0xFD, 0xFD, "y"},    Fold{0xFF, 0xFF, "y"},   Fold{0x100, 0x105, "a"},
    Fold{0x106, 0x10D, "c"},  Fold{0x10E, 0x111, "d"},  Fold{0x112, 0x11B, "e"},  Fold{0x11C, 0x123, "g"}, Fold{0x124, 0x127, "h"},
    Fold{0x128, 0x131, "i"},  Fold{0x134, 0x135, "j"},  Fold{0x136, 0x138, "k"},  Fold{0x139, 0x142, "l"}, Fold{0x143, 0x14B, "n"},
    Fold{0x14C, 0x151, "o"},  Fold{0x152, 0x153, "oe"}, Fold{0x154, 0x159, "r"},  Fold{0x15A, 0x161, "s"}, Fold{0x162, 0x167, "t"},
    Fold{0x168, 0x173, "u"},  Fold{0x174, 0x175, "w"},  Fold{0x176, 0x178, "y"},  Fold{0x179, 0x17E, "z"}, Fold{0x181, 0x181, "b"},
    Fold{0x186, 0x186, "o"},  Fold{0x189, 0x18A, "d"},  Fold{0x18E, 0x190, "e"},  Fold{0x192, 0x192, "f"}, Fold{0x193, 0x194, "g"},
    Fold{0x197, 0x197, "i"},  Fold{0x198, 0x199, "k"},  Fold{0x19D, 0x19E, "n"},  Fold{0x1A4, 0x1A5, "p"}, Fold{0x1AC, 0x1AE, "t"},
    Fold{0x1B2, 0x1B2, "v"},  Fold{0x1B3, 0x1B4, "y"},  Fold{0x1CD, 0x1CE, "a"},  Fold{0x1CF, 0x1D0, "i"}, Fold{0x1D1, 0x1D2, "o"},
    Fold{0x1D3, 0x1DC, "u"},  Fold{0x218, 0x219, "s"},  Fold{0x21A, 0x21B, "t"},  Fold{0x253, 0x253, "b"}, Fold{0x254, 0x254, "o"},
    Fold{0x256, 0x257, "d"},  Fold{0x258, 0x25B, "e"},  Fold{0x260, 0x260, "g"},  Fold{0x263, 0x263, "g"}, Fold{0x268, 0x269, "i"},
    Fold{0x272, 0x272, "n"},  Fold{0x28A, 0x28B, "u"},  Fold{0x1E0C, 0x1E0F, "d"}, Fold{0x1E62, 0x1E63, "s"}, Fold{0x1EA0, 0x1EB7, "a"},
    Fold{0x1EB8, 0x1EC7, "e"}, Fold{0x1EC8, 0x1ECB, "i"}, Fold{0x1ECC, 0x1EE3, "o"}, Fold{0x1EE4, 0x1EF1, "u"},
};

bool isCombiningMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || c == 0x200C || c == 0x200D;
}

std::optional<std::string_view> plainForm(char32_t c)
{
    const auto found = std::find_if(folds.begin(), folds.end(), [c](const Fold &fold) { return c >= fold.from && c <= fold.to; });
    if (found == folds.end())
        return {};
    return found->plain;
}

bool isAsciiAlphanumeric(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void appendFolded(std::string &folded, char32_t c)
{
    if (isCombiningMark(c))
        return;
    if (isAsciiAlphanumeric(c)) {
        folded.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
        return;
    }
    if (const auto plain = plainForm(c)) {
        folded.append(*plain);
        return;
    }
    const bool punctuation = c >= 0x2000 && c <= 0x206F; // ’ of N’Diaye, dashes, thin spaces
    if (c >= 0x370 && !punctuation) { // another script is kept as it is: it has its own readers
        append(folded, c);
        return;
    }
    if (!folded.empty() && folded.back() != ' ')
        folded.push_back(' ');
}

// Most of what is read is ASCII: how far it goes needs no decoding.
std::size_t asciiPrefix(std::string_view text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
    return static_cast<std::size_t>(end - text.begin());
}

} // namespace

std::optional<char32_t> takeCodePoint(std::string_view &rest)
{
    if (rest.empty())
        return {};
    const auto lead = leadOf(static_cast<unsigned char>(rest.front()));
    if (!lead || rest.size() < lead->length)
        return {};
    char32_t codePoint = lead->bits;
    for (unsigned i = 1; i < lead->length; ++i) {
        const auto next = static_cast<unsigned char>(rest[i]);
        if ((next & 0xC0) != 0x80)
            return {};
        codePoint = codePoint << 6 | (next & 0x3Fu);
    }
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (codePoint < lead->smallest || surrogate || codePoint > 0x10FFFF)
        return {};
    rest.remove_prefix(lead->length);
    return codePoint;
}

bool isValid(std::string_view text)
{
    text.remove_prefix(asciiPrefix(text));
    while (!text.empty()) {
        if (!takeCodePoint(text))
            return false;
    }
    return true;
}

void append(std::string &to, char32_t c)
{
    const auto put = [&to](char32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

bool isForbiddenInNames(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool hasForbiddenCharacters(std::string_view text)
{
    const std::size_t ascii = asciiPrefix(text);
    if (std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(ascii), [](char c) { return c < 0x20 || c == 0x7F; }))
        return true;
    text.remove_prefix(ascii);
    while (!text.empty()) {
        const auto codePoint = takeCodePoint(text);
        if (!codePoint || isForbiddenInNames(*codePoint))
            return true;
    }
    return false;
}

std::string foldForSearch(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        if (const auto codePoint = takeCodePoint(text))
            appendFolded(folded, *codePoint);
        else
            text.remove_prefix(1);
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : foldForSearch(text) + ' ') {
        if (c != ' ') {
            word.push_back(c);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

std::string_view clipped(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
        --limit;
    return text.substr(0, limit);
}

} // namespace guichet::utf8
