// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/evil_server.h"
#include "tests/support/http_request.h"

#include <charconv>

namespace guichet::sync {

// An honest server of one file, by parts when asked, which takes every body.
inline support::Script serving(std::string file)
{
    return [file = std::move(file)](support::Peer &peer, const std::string &request) {
        if (request.starts_with("POST ")) {
            peer.send(support::reply(200, "Content-Type: application/octet-stream\r\n", std::to_string(support::bodyOf(request).size())));
            return;
        }
        const std::string range = support::headerOf(request, "range");
        std::size_t from = 0;
        if (range.empty()) {
            peer.send(support::reply(200, "Content-Type: application/octet-stream\r\n", file));
            return;
        }
        std::from_chars(range.data() + std::string_view("bytes=").size(), range.data() + range.size(), from);
        const std::string part = "Content-Range: bytes " + std::to_string(from) + "-" + std::to_string(file.size() - 1) + "/" + std::to_string(file.size()) + "\r\n";
        peer.send(support::reply(206, part, file.substr(from)));
    };
}

// Bytes that nothing compresses away, always the same.
inline std::string someFile(std::size_t size)
{
    std::string bytes;
    std::uint64_t state = 88172645463325252ULL;
    while (bytes.size() < size) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.push_back(static_cast<char>(state & 0xff));
    }
    return bytes;
}

} // namespace guichet::sync
