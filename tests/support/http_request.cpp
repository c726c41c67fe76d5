// SPDX-License-Identifier: Apache-2.0
#include "tests/support/http_request.h"

#include <algorithm>
#include <charconv>

namespace guichet::support {
namespace {

constexpr std::string_view endOfHead = "\r\n\r\n";

bool isSameWord(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

} // namespace

void RequestReader::take(std::string_view bytes)
{
    m_text.append(bytes);
    const std::size_t end = m_text.find(endOfHead);
    if (m_wanted > 0 || end == std::string::npos)
        return;
    const std::string length = headerOf(m_text, "content-length");
    std::size_t body = 0;
    std::from_chars(length.data(), length.data() + length.size(), body);
    m_wanted = end + endOfHead.size() + body;
}

std::string headerOf(std::string_view request, std::string_view name)
{
    std::string_view head = request.substr(0, request.find(endOfHead));
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(head.size(), line.size() + 2));
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && isSameWord(line.substr(0, colon), name)) {
            const std::size_t begin = std::min(line.find_first_not_of(' ', colon + 1), line.size());
            return std::string(line.substr(begin));
        }
    }
    return {};
}

std::string_view bodyOf(std::string_view request)
{
    const std::size_t end = request.find(endOfHead);
    return end == std::string_view::npos ? std::string_view{} : request.substr(end + endOfHead.size());
}

} // namespace guichet::support
