// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/support_log.h"

#include "terminal/domain/day.h"
#include "terminal/store/files.h"

#include <algorithm>
#include <fstream>

namespace guichet::store {
namespace {

constexpr std::size_t longestDetail = 200;
constexpr std::int64_t minutesADay = 24 * 60;

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string momentText(std::int64_t unixSeconds)
{
    const std::int64_t minutes = (unixSeconds / 60) % minutesADay;
    return toIsoText(dayOfMoment(unixSeconds, 0)) + 'T' + twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60) + 'Z';
}

std::string plain(std::string_view text)
{
    std::string shown(text.substr(0, longestDetail));
    for (char &c : shown) {
        if (static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) > '~')
            c = ' ';
    }
    return shown;
}

// Whole lines of the younger half.
std::string youngerHalf(const std::string &text)
{
    const std::size_t cut = text.find('\n', text.size() / 2);
    return cut == std::string::npos ? std::string{} : text.substr(cut + 1);
}

std::string contentOf(const std::filesystem::path &folder)
{
    const auto bytes = loadFile(folder / supportLogName, largestSupportLog * 2);
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string{};
}

} // namespace

void addToSupportLog(const std::filesystem::path &folder, std::int64_t unixSeconds, std::string_view code, std::string_view detail)
{
    const std::string line = momentText(unixSeconds) + ' ' + plain(code) + ' ' + plain(detail) + '\n';
    const std::filesystem::path file = folder / supportLogName;
    std::error_code none;
    const std::uintmax_t size = std::filesystem::file_size(file, none);
    if (!none && size + line.size() > largestSupportLog)
        (void)saveFile(file, bytesOf(youngerHalf(contentOf(folder))));
    std::ofstream(file, std::ios::binary | std::ios::app) << line; // a log that cannot be written stops nobody
}

std::vector<desk::SupportLine> readSupportLog(const std::filesystem::path &folder)
{
    constexpr std::size_t momentSize = 17;
    std::vector<desk::SupportLine> lines;
    const std::string text = contentOf(folder);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = plain(std::string_view(text).substr(at, end - at));
        if (line.size() > momentSize)
            lines.push_back({line.substr(0, momentSize), line.substr(momentSize + 1)});
        at = end + 1;
    }
    return lines;
}

} // namespace guichet::store
