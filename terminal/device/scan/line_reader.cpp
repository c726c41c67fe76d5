// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/line_reader.h"

#include <algorithm>
#include <utility>

namespace guichet::device {
namespace {

// A card, a badge, a number: printable ASCII. Anything else is noise on the line.
bool isText(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char sign) { return sign >= ' ' && sign <= '~'; });
}

} // namespace

std::vector<std::string> LineReader::take(std::string_view bytes)
{
    std::vector<std::string> codes;
    for (const char sign : bytes) {
        if (sign == '\r' || sign == '\n' || sign == '\t') {
            finish(codes);
        } else if (m_line.size() < longestCode) {
            m_line.push_back(sign);
        } else {
            m_tooLong = true;
            m_garbled = enoughGarbled; // noise may have no line end at all
        }
    }
    return codes;
}

std::vector<std::string> LineReader::pause()
{
    std::vector<std::string> codes;
    finish(codes);
    return codes;
}

void LineReader::finish(std::vector<std::string> &codes)
{
    std::string line;
    line.swap(m_line);
    const bool usable = !std::exchange(m_tooLong, false) && isText(line);
    if (line.empty())
        return;
    m_garbled = usable ? 0 : m_garbled + 1;
    if (usable)
        codes.push_back(std::move(line));
}

} // namespace guichet::device
