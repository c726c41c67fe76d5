// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/static_files.h"

#include "sync/mutual/serve/byte_range.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guichet::mutual::serve {

namespace {

constexpr std::size_t longestPath = 512;

// Closes what was not handed over.
class OpenFile {
public:
    explicit OpenFile(const std::string &path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)) // nothing here may make us wait
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    std::optional<struct stat> status() const
    {
        struct stat found{};
        if (m_descriptor < 0 || ::fstat(m_descriptor, &found) != 0 || !S_ISREG(found.st_mode))
            return {};
        return found;
    }
    int handOver() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

std::string hexText(std::uint64_t number)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return {digits.data(), end};
}

// A file put in its place by a rename has another number: the same size in the
// same second is still another file.
std::string tagOf(const struct stat &file)
{
    const auto nanoseconds = static_cast<std::uint64_t>(file.st_mtim.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(file.st_mtim.tv_nsec);
    return '"' + hexText(file.st_ino) + '-' + hexText(nanoseconds) + '-' + hexText(static_cast<std::uint64_t>(file.st_size)) + '"';
}

bool names(std::string_view list, const std::string &tag)
{
    return list == "*" || list.find(tag) != std::string_view::npos; // tags are quoted: none is part of another
}

// A pack is named after its content; everything else is asked for anew each time.
std::string_view cachingOf(std::string_view path)
{
    return path.starts_with("v1/packs/") ? "public, max-age=31536000, immutable" : "no-cache";
}

Told headersFor(const Asked &asked, const std::string &tag, int status)
{
    Told told;
    told.status = status;
    told.headers = {{"ETag", tag}, {"Accept-Ranges", "bytes"}, {"Cache-Control", std::string(cachingOf(asked.path))}};
    if (status != 304)
        told.headers.push_back({"Content-Type", "application/octet-stream"});
    return told;
}

} // namespace

bool isPlainPath(std::string_view path)
{
    if (path.empty() || path.size() > longestPath)
        return false;
    char before = '/';
    for (const char character : path) {
        const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
        const bool mayBegin = isLetter || character == '_' || character == '-';
        if (before == '/' ? !mayBegin : !mayBegin && character != '.' && character != '/')
            return false;
        before = character;
    }
    return before != '/';
}

Told answerWithFile(const std::string &folder, const Asked &asked)
{
    const auto missing = [] { return plainLine(404, "not here"); };
    if (!isPlainPath(asked.path))
        return missing();
    OpenFile file(folder + '/' + asked.path);
    const auto status = file.status();
    if (!status)
        return missing();
    const std::string tag = tagOf(*status);
    if (!asked.ifNoneMatch.empty() && names(asked.ifNoneMatch, tag))
        return headersFor(asked, tag, 304);
    const auto size = static_cast<std::uint64_t>(status->st_size);
    const bool isStillThat = asked.ifRange.empty() || asked.ifRange == tag;
    const ByteRange range = parseRange(isStillThat ? asked.range : std::string{}, size);
    if (range.kind == ByteRange::Kind::Impossible) {
        Told told = plainLine(416, "no such range");
        told.headers.push_back({"Content-Range", "bytes */" + std::to_string(size)});
        return told;
    }
    const bool isPart = range.kind == ByteRange::Kind::Part;
    Told told = headersFor(asked, tag, isPart ? 206 : 200);
    if (isPart)
        told.headers.push_back({"Content-Range",
            "bytes " + std::to_string(range.from) + '-' + std::to_string(range.from + range.bytes - 1) + '/' + std::to_string(size)});
    told.file = FileSlice{file.handOver(), range.from, isPart ? range.bytes : size};
    return told;
}

} // namespace guichet::mutual::serve
