// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/ndjson_lines.h"

#include <filesystem>

namespace guichet::mutual {

Outcome<NdjsonLines> NdjsonLines::open(const std::string &path)
{
    NdjsonLines lines;
    lines.m_file.open(path, std::ios::binary);
    if (!lines.m_file)
        return fail(Code::E04, {{"fichier", std::filesystem::path(path).filename().string()}});
    return lines;
}

NdjsonLines::Found NdjsonLines::next(std::string &line)
{
    auto &buffer = *m_file.rdbuf();
    for (;;) {
        line.clear();
        bool isTooLong = false;
        int character = buffer.sbumpc();
        if (character == std::char_traits<char>::eof())
            return Found::End;
        ++m_line;
        for (; character != std::char_traits<char>::eof() && character != '\n'; character = buffer.sbumpc()) {
            ++m_bytes;
            isTooLong = isTooLong || line.size() >= largestLine;
            if (!isTooLong)
                line.push_back(static_cast<char>(character));
        }
        ++m_bytes;
        if (isTooLong)
            return Found::TooLong;
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            return Found::Line;
    }
}

} // namespace guichet::mutual
