// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/roll_text.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::roll {
namespace {

bool begins(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

// An accent written after its letter takes no column: U+0300 to U+036F.
bool isCombining(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (at + 1 >= text.size())
        return false;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    return first == 0xCC || (first == 0xCD && second < 0xB0);
}

bool takesColumn(std::string_view text, std::size_t at)
{
    return begins(text[at]) && !isCombining(text, at);
}

// The bytes of the first `width` characters.
std::size_t prefixLength(std::string_view text, int width)
{
    std::size_t length = 0;
    for (int seen = 0; length < text.size(); ++length) {
        if (takesColumn(text, length) && ++seen > width)
            break;
    }
    return length;
}

// Where a line may end: its last space, else in the middle of the word.
std::size_t breakIn(std::string_view text, int width)
{
    if (widthOf(text) <= width)
        return text.size();
    const std::size_t most = prefixLength(text, width);
    const auto space = text.substr(0, most + 1).rfind(' ');
    return space == std::string_view::npos || space == 0 ? most : space;
}

} // namespace

int widthOf(std::string_view text)
{
    int width = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        width += takesColumn(text, i) ? 1 : 0;
    return width;
}

std::string spaces(int count)
{
    return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

std::string printable(std::string_view text)
{
    std::string clean;
    while (!text.empty()) {
        const auto codePoint = utf8::takeCodePoint(text);
        if (!codePoint)
            text.remove_prefix(1);
        utf8::append(clean, codePoint && !utf8::isForbiddenInNames(*codePoint) ? *codePoint : U' ');
    }
    return clean;
}

std::vector<std::string> wrapped(std::string_view text, int width)
{
    std::vector<std::string> lines;
    do {
        const std::size_t length = breakIn(text, width);
        lines.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
        if (text.starts_with(' '))
            text.remove_prefix(1);
    } while (!text.empty());
    return lines;
}

} // namespace guichet::roll
