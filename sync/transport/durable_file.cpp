// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace guichet::transport {
namespace {

constexpr std::size_t largestRead = std::size_t{1} << 20;
constexpr std::string_view unfinished = ".part";

Unexpected<SystemError> lastError()
{
    return Unexpected<SystemError>(errno);
}

Descriptor openIn(const Descriptor &folder, const std::string &name, int flags, mode_t mode = 0)
{
    int number = -1;
    do
        number = openat(folder.number(), name.c_str(), flags | O_CLOEXEC, mode);
    while (number < 0 && errno == EINTR);
    return Descriptor(number);
}

bool flush(const Descriptor &file)
{
    int result = 0;
    do
        result = fsync(file.number());
    while (result != 0 && errno == EINTR);
    // Some file systems cannot flush a folder; they then have nothing to flush.
    return result == 0 || errno == EINVAL;
}

bool writeAll(const Descriptor &file, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

// To the end of the file or one byte beyond the limit.
Result<Bytes, SystemError> readAll(const Descriptor &file, std::size_t limit, std::size_t expected)
{
    Bytes bytes;
    bytes.reserve(std::min(expected, limit));
    Bytes piece(std::min(largestRead, limit + 1));
    while (bytes.size() <= limit) {
        const ssize_t got = read(file.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return lastError();
        if (got == 0)
            return bytes;
        bytes.insert(bytes.end(), piece.begin(), piece.begin() + got);
    }
    return Unexpected<SystemError>(EFBIG);
}

Result<Bytes, SystemError> readOpened(const Descriptor &file, std::size_t limit)
{
    struct stat about{};
    if (!file.isOpen() || fstat(file.number(), &about) != 0)
        return lastError();
    if (!S_ISREG(about.st_mode))
        return Unexpected<SystemError>(EINVAL);
    const auto size = static_cast<std::uint64_t>(about.st_size);
    if (size > limit)
        return Unexpected<SystemError>(EFBIG);
    return readAll(file, limit, static_cast<std::size_t>(size));
}

bool writeUnfinished(const Descriptor &folder, const std::string &name, ByteView bytes, mode_t mode)
{
    const Descriptor file = openIn(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode);
    return file.isOpen() && writeAll(file, bytes) && flush(file);
}

struct Parted {
    std::string folder{};
    std::string name{};
};

Parted partsOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {".", path};
    return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Result<void, SystemError> writeIn(const Descriptor &folder, const std::string &name, ByteView bytes, mode_t mode)
{
    const std::string part = name + std::string(unfinished);
    if (!writeUnfinished(folder, part, bytes, mode) || renameat(folder.number(), part.c_str(), folder.number(), name.c_str()) != 0) {
        const SystemError error = errno;
        unlinkat(folder.number(), part.c_str(), 0);
        return Unexpected<SystemError>(error);
    }
    if (!flush(folder))
        return lastError();
    return {};
}

Result<Bytes, SystemError> readIn(const Descriptor &folder, const std::string &name, std::size_t limit)
{
    return readOpened(openIn(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), limit);
}

Result<Bytes, SystemError> readFromMedium(const Descriptor &folder, const std::string &name, std::size_t limit)
{
    const Descriptor file = openIn(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (file.isOpen())
        posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED);
    return readOpened(file, limit);
}

Outcome<void> writeFileDurably(const std::string &path, ByteView bytes, mode_t mode)
{
    const Parted parts = partsOf(path);
    const Descriptor folder(open(parts.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return fail(Code::E05, {{"fichier", path}}, "errno " + std::to_string(errno));
    if (const auto written = writeIn(folder, parts.name, bytes, mode); !written)
        return fail(Code::E05, {{"fichier", path}}, "errno " + std::to_string(written.error()));
    return {};
}

Outcome<Bytes> readFile(const std::string &path, std::size_t limit)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    auto bytes = readOpened(file, limit);
    if (!bytes)
        return fail(Code::E04, {{"fichier", path}}, "errno " + std::to_string(bytes.error()));
    return std::move(*bytes);
}

} // namespace guichet::transport
