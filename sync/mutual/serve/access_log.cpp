// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/access_log.h"

#include <array>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace guichet::mutual::serve {

namespace {

constexpr std::size_t longestMethod = 8;
constexpr std::size_t longestPath = 120;

std::string timeText(std::int64_t seconds)
{
    const auto moment = static_cast<std::time_t>(seconds);
    std::tm utc{};
    gmtime_r(&moment, &utc);
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text.data(), size};
}

bool isPlain(char character)
{
    const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return isLetter || (character >= '0' && character <= '9') || character == '/' || character == '.' || character == '-' || character == '_';
}

std::string cleaned(std::string_view text, std::size_t longest)
{
    std::string clean(text.substr(0, longest));
    for (char &character : clean) {
        if (!isPlain(character))
            character = '?';
    }
    return clean.empty() ? "-" : clean;
}

int openLog(const std::string &path)
{
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
}

} // namespace

std::string formatLogLine(const LogLine &line)
{
    std::string text = timeText(line.time) + ' ' + cleaned(line.method, longestMethod) + ' ' + cleaned(line.path, longestPath) + ' ';
    text += line.status == 0 ? "cut" : std::to_string(line.status);
    text += ' ' + std::to_string(line.bytes) + ' ' + std::to_string(line.milliseconds) + ' ' + cleaned(line.terminal, longestPath) + '\n';
    return text;
}

Outcome<AccessLog> AccessLog::toFile(const std::string &path)
{
    const int descriptor = openLog(path);
    if (descriptor < 0)
        return fail(Code::E05, {{"fichier", path}});
    return AccessLog(descriptor, path);
}

AccessLog::AccessLog(AccessLog &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
{
}

AccessLog::~AccessLog()
{
    if (m_descriptor > 2)
        ::close(m_descriptor);
}

void AccessLog::write(const LogLine &line) const
{
    const std::string text = formatLogLine(line);
    // A log that cannot be written must not stop the exchange.
    [[maybe_unused]] const auto written = ::write(m_descriptor, text.data(), text.size());
}

void AccessLog::reopen()
{
    if (m_path.empty())
        return;
    const int fresh = openLog(m_path);
    if (fresh < 0)
        return; // the old file goes on
    ::dup3(fresh, m_descriptor, O_CLOEXEC); // atomic: no line is lost between the two
    ::close(fresh);
}

} // namespace guichet::mutual::serve
