// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <optional>
#include <string_view>

namespace guichet::sync {

struct ReplyHead {
    int status = 0;
    bool isOld = false; // HTTP/1.0
    std::vector<HttpHeader> headers{}; // names in lower case
};
// Status line and headers, without the empty line after them; nothing when they are not that.
std::optional<ReplyHead> parseReplyHead(std::string_view text);

// "chunked", whatever its case.
bool isSameWord(std::string_view text, std::string_view lowerCase);

} // namespace guichet::sync
