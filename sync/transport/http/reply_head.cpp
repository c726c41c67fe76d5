// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/reply_head.h"

#include <algorithm>
#include <charconv>

namespace guichet::sync {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
    const auto end = text.find_last_not_of(" \t");
    return end == std::string_view::npos ? std::string_view{} : text.substr(begin, end - begin + 1);
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

// "HTTP/1.1 200 OK"
bool parseStatusLine(std::string_view line, ReplyHead &head)
{
    if (!line.starts_with("HTTP/1.") || line.size() < 12 || line[8] != ' ')
        return false;
    head.isOld = line[7] == '0';
    const auto [end, error] = std::from_chars(line.data() + 9, line.data() + 12, head.status);
    return error == std::errc{} && end == line.data() + 12 && head.status >= 100 && (line.size() == 12 || line[12] == ' ');
}

bool isNameCharacter(char c)
{
    return c > ' ' && c < 0x7f && c != ':';
}

std::optional<HttpHeader> parseHeader(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos || !std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), isNameCharacter))
        return {};
    HttpHeader header{std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))};
    std::transform(header.name.begin(), header.name.end(), header.name.begin(), lower);
    return header;
}

} // namespace

std::optional<ReplyHead> parseReplyHead(std::string_view text)
{
    ReplyHead head;
    if (!parseStatusLine(takeLine(text), head))
        return {};
    while (!text.empty()) {
        auto header = parseHeader(takeLine(text));
        if (!header)
            return {};
        head.headers.push_back(*std::move(header));
    }
    return head;
}

bool isSameWord(std::string_view text, std::string_view lowerCase)
{
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(), [](char a, char b) { return lower(a) == b; });
}

} // namespace guichet::sync
