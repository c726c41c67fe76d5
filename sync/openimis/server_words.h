// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <string>

// What an error of openIMIS says. Its business errors come as 500 as well as 400, so
// the words count, not the status (openimis.md 3.7).
namespace guichet::sync::openimis {

// Of an OperationOutcome: one line, at most 200 characters, none that control; empty when it is none.
std::string wordsOf(const HttpReply &reply);
std::string statusText(const HttpReply &reply); // its words, else "HTTP 500"

// What the server gave becomes part of a path: nothing else may be in it.
bool isPlainId(std::string_view id);

struct Token {
    std::string jwt{};
    std::int64_t expires = 0; // Unix seconds, by the server's clock
};
Bytes encodeLogin(const std::string &user, const std::string &password);
std::optional<Token> parseLogin(ByteView body);

} // namespace guichet::sync::openimis
