// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/files.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guichet::store {
namespace {

class Descriptor {
public:
    Descriptor(const std::filesystem::path &path, int flags)
        : m_value(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    bool isOpen() const { return m_value >= 0; }
    int value() const { return m_value; }

private:
    int m_value;
};

bool writeAll(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

std::filesystem::path folderOf(const std::filesystem::path &path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

} // namespace

Unexpected<Failure> failWith(int systemError, const std::string &what)
{
    const std::string detail = what + ": " + std::to_string(systemError);
    if (systemError == ENOSPC || systemError == EDQUOT)
        return fail(Code::D05, {{"n", "0"}}, detail);
    if (systemError == EROFS)
        return fail(Code::D06, {}, detail);
    return fail(Code::D04, {}, detail);
}

std::optional<Bytes> loadFile(const std::filesystem::path &path, std::size_t largest)
{
    const Descriptor file(path, O_RDONLY);
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.value(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    if (static_cast<std::size_t>(status.st_size) > largest)
        return {};
    Bytes bytes(static_cast<std::size_t>(status.st_size));
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t got = ::read(file.value(), bytes.data() + at, bytes.size() - at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return {};
        at += static_cast<std::size_t>(got);
    }
    return bytes;
}

Outcome<void> saveFile(const std::filesystem::path &path, ByteView bytes)
{
    const std::filesystem::path beside = path.string() + ".part";
    {
        const Descriptor file(beside, O_WRONLY | O_CREAT | O_TRUNC);
        if (!file.isOpen() || !writeAll(file.value(), bytes))
            return failWith(errno, "write " + beside.filename().string());
    }
    return replaceFile(beside, path);
}

Outcome<void> flushFile(const std::filesystem::path &path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.value()) != 0)
        return failWith(errno, "flush " + path.filename().string());
    return {};
}

Outcome<void> replaceFile(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (auto flushed = flushFile(from); !flushed)
        return flushed;
    if (::rename(from.c_str(), to.c_str()) != 0)
        return failWith(errno, "rename " + to.filename().string());
    return flushFile(folderOf(to));
}

void removeFile(const std::filesystem::path &path)
{
    if (::unlink(path.c_str()) == 0)
        (void)flushFile(folderOf(path));
}

Outcome<void> checkFolder(const std::filesystem::path &folder)
{
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return fail(Code::D10, {}, "no data folder");
    if ((status.st_mode & 077) != 0 || status.st_uid != ::geteuid())
        return fail(Code::D08);
    if (::access(folder.c_str(), R_OK | W_OK | X_OK) != 0)
        return fail(Code::D04);
    return {};
}

Outcome<FolderLock> FolderLock::take(const std::filesystem::path &folder)
{
    FolderLock lock;
    lock.m_descriptor = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock.m_descriptor < 0)
        return failWith(errno, "lock");
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(Code::D09);
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

void hardenProcess()
{
    ::umask(077);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace guichet::store
