// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace guichet::support {

// Puts one request together from what a connection brings; whole with the body
// its Content-Length announces.
class RequestReader {
public:
    void take(std::string_view bytes);
    bool isWhole() const { return m_wanted > 0 && m_text.size() >= m_wanted; }
    const std::string &text() const { return m_text; }

private:
    std::string m_text{};
    std::size_t m_wanted = 0; // bytes of head and body; 0: the head is not whole yet
};

// The value of a header, whatever its case; empty when there is none.
std::string headerOf(std::string_view request, std::string_view name);
std::string_view bodyOf(std::string_view request);

} // namespace guichet::support
