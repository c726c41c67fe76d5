// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/sticks.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace guichet::transport {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> whereSticksAre{"/media/", "/run/media/", "/mnt/"};

bool isWhereSticksAre(const std::string &path)
{
    return std::any_of(whereSticksAre.begin(), whereSticksAre.end(), [&](std::string_view folder) { return path.starts_with(folder); });
}

// mountinfo writes blanks and backslashes as \040, \134 (proc(5)).
std::string unescaped(const std::string &text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isOctal = text[i] == '\\' && i + 3 < text.size()
            && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 1, text.begin() + static_cast<std::ptrdiff_t>(i) + 4,
                           [](char c) { return c >= '0' && c <= '7'; });
        if (isOctal) {
            plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

struct Mount {
    std::string path{};
    std::string fileSystem{};
    std::string source{};
};

// id parent major:minor root PATH options [fields…] - TYPE SOURCE options
std::vector<Mount> mountsIn(const std::string &file)
{
    std::ifstream lines(file);
    std::vector<Mount> mounts;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word;
        Mount mount;
        for (int i = 0; i < 5; ++i)
            words >> mount.path;
        while (words >> word && word != "-") {
        }
        if (words >> mount.fileSystem >> mount.source)
            mounts.push_back({unescaped(mount.path), mount.fileSystem, unescaped(mount.source)});
    }
    return mounts;
}

std::string firstLineOf(const fs::path &file)
{
    std::ifstream content(file);
    std::string line;
    std::getline(content, line);
    return line;
}

// The names a removable medium has: itself and its partitions.
std::vector<std::string> namesOf(const fs::path &device)
{
    std::vector<std::string> names{device.filename().string()};
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(device, error)) {
        if (fs::exists(entry.path() / "partition", error))
            names.push_back(entry.path().filename().string());
    }
    return names;
}

std::size_t countUnread(const std::string &blocks, const std::vector<Mount> &mounts)
{
    std::set<std::string> mounted;
    for (const Mount &mount : mounts)
        mounted.insert(fs::path(mount.source).filename().string());
    std::size_t unread = 0;
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(blocks, error)) {
        const std::string size = firstLineOf(entry.path() / "size");
        if (firstLineOf(entry.path() / "removable") != "1" || size.empty() || size == "0")
            continue;
        const auto names = namesOf(entry.path());
        if (std::none_of(names.begin(), names.end(), [&](const std::string &name) { return mounted.contains(name); }))
            ++unread;
    }
    return unread;
}

bool hasExchange(const std::string &path)
{
    std::error_code error;
    return fs::is_directory(fs::path(path) / "GUICHET", error);
}

} // namespace

Sticks findSticks(const StickSources &sources)
{
    const std::vector<Mount> mounts = mountsIn(sources.mounts);
    Sticks sticks;
    for (const Mount &mount : mounts) {
        if (isWhereSticksAre(mount.path) && mount.source.starts_with("/dev/"))
            sticks.mounted.push_back({mount.path, mount.fileSystem, hasExchange(mount.path)});
    }
    std::sort(sticks.mounted.begin(), sticks.mounted.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    sticks.unread = countUnread(sources.blocks, mounts);
    return sticks;
}

Outcome<std::string> chooseStick(const Sticks &sticks)
{
    if (sticks.mounted.size() == 1)
        return sticks.mounted.front().path;
    if (sticks.mounted.empty())
        return sticks.unread > 0 ? fail(Code::U08) : fail(Code::U10);
    std::vector<std::string> used;
    std::string list;
    for (const MountedStick &stick : sticks.mounted) {
        if (stick.hasExchange)
            used.push_back(stick.path);
        list += (list.empty() ? "" : ", ") + stick.path;
    }
    if (used.size() == 1)
        return used.front();
    return fail(Code::U11, {{"liste", list}});
}

} // namespace guichet::transport
