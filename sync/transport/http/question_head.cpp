// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/question_head.h"

#include "sync/transport/http/reply_head.h"

#include <algorithm>

namespace guichet::sync {
namespace {

bool breaksLines(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool has(const HttpRequest &question, std::string_view name)
{
    return std::any_of(question.headers.begin(), question.headers.end(), [&](const HttpHeader &header) { return isSameWord(header.name, name); });
}

void add(std::string &text, std::string_view name, std::string_view value)
{
    text.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

Outcome<std::string> encodeQuestionHead(const HttpRequest &question, const QuestionHead &head)
{
    std::string text = std::string(nameOf(question.method)).append(" ").append(head.target).append(" HTTP/1.1\r\n");
    add(text, "Host", head.host);
    add(text, "User-Agent", head.userAgent);
    add(text, "Accept-Encoding", "identity"); // nothing is ever unpacked
    if (question.rangeFrom > 0)
        add(text, "Range", "bytes=" + std::to_string(question.rangeFrom) + "-");
    if (question.method != Method::Get) {
        add(text, "Content-Length", std::to_string(question.body.size()));
        if (!has(question, "content-type"))
            add(text, "Content-Type", "application/octet-stream");
    }
    for (const HttpHeader &header : question.headers) {
        if (breaksLines(header.name) || breaksLines(header.value))
            return fail(Code::N13, {{"detail", header.name.substr(0, header.name.find_first_of("\r\n"))}});
        add(text, header.name, header.value);
    }
    return text.append("\r\n");
}

} // namespace guichet::sync
