// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <string>
#include <string_view>

namespace guichet::mutual::serve {

struct LogLine {
    std::int64_t time = 0;          // Unix seconds
    std::string_view method{};
    std::string_view path{};        // without its query: no nonce
    int status = 0;                 // 0: the line went before an answer
    std::uint64_t bytes = 0;        // of the answer's body
    std::int64_t milliseconds = 0;
    std::string_view terminal{};
};
// "2026-11-22T08:15:02Z POST /v1/claims 200 1841 12 KPO01-A": no address, no person.
// What a client made up is cut and cleaned.
std::string formatLogLine(const LogLine &line);

// One line a request, each in one write: lines of several threads do not mix.
class AccessLog {
public:
    static Outcome<AccessLog> toFile(const std::string &path); // E05
    static AccessLog toStandardError() { return AccessLog(2, {}); }
    AccessLog(AccessLog &&other) noexcept;
    AccessLog &operator=(AccessLog &&) = delete;
    ~AccessLog();

    void write(const LogLine &line) const;
    void reopen(); // after logrotate has moved the file away

private:
    AccessLog(int descriptor, std::string path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {
    }
    int m_descriptor;
    std::string m_path;
};

} // namespace guichet::mutual::serve
