// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <string>

namespace guichet::sync {

struct QuestionHead {
    std::string target{};    // as the request line has it
    std::string host{};      // with its port when it is not the usual one
    std::string userAgent{};
};

// Request line and headers with the empty line after them. N13: a header that would
// break the lines.
Outcome<std::string> encodeQuestionHead(const HttpRequest &question, const QuestionHead &head);

} // namespace guichet::sync
