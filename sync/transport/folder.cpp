// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/folder.h"

#include "sync/sealed_file.h"
#include "sync/transport/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace guichet::transport {
namespace {

constexpr std::string_view topFolder = "GUICHET";
constexpr std::string_view extension = ".guichet";
constexpr std::size_t longestName = 60;
constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::uint64_t spareBytes = 65'536; // folders and tables of the file system
constexpr mode_t folderMode = 0755;
constexpr mode_t fileMode = 0644;            // sealed: nothing to hide from who holds the stick

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};

std::string sideName(Side side)
{
    return side == Side::Up ? "UP" : "DOWN";
}

Unexpected<Failure> failWith(int error, const std::string &name, std::size_t needed = 0)
{
    const std::string detail = "errno " + std::to_string(error);
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case EINVAL: return fail(Code::U10, {{"nom", name}}, detail);
    case ENOSPC:
    case EDQUOT: return fail(Code::U05, {{"x", std::to_string(needed / megabyte + 1)}}, detail);
    case EROFS:
    case EACCES:
    case EPERM: return fail(Code::U06, {}, detail);
    case EFBIG: return fail(Code::U09, {}, detail);
    default: return fail(Code::U01, {}, detail);
    }
}

Descriptor openFolderIn(const Descriptor &parent, const std::string &name)
{
    return Descriptor(openat(parent.number(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

Result<Descriptor, SystemError> openSide(const std::string &root, Side side)
{
    // The root itself may be a link that the user or the system made; below it none is followed.
    const Descriptor stick(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!stick.isOpen())
        return Unexpected<SystemError>(errno);
    const Descriptor top = openFolderIn(stick, std::string(topFolder));
    Descriptor folder = top.isOpen() ? openFolderIn(top, sideName(side)) : Descriptor();
    if (!folder.isOpen())
        return Unexpected<SystemError>(errno);
    return folder;
}

bool makeFolderIn(const Descriptor &parent, const std::string &name)
{
    if (mkdirat(parent.number(), name.c_str(), folderMode) != 0)
        return errno == EEXIST;
    return fsync(parent.number()) == 0 || errno == EINVAL;
}

Result<Descriptor, SystemError> makeSide(const std::string &root, Side side)
{
    const Descriptor stick(open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!stick.isOpen() || !makeFolderIn(stick, std::string(topFolder)))
        return Unexpected<SystemError>(errno);
    const Descriptor top = openFolderIn(stick, std::string(topFolder));
    if (!top.isOpen() || !makeFolderIn(top, sideName(side)))
        return Unexpected<SystemError>(errno);
    Descriptor folder = openFolderIn(top, sideName(side));
    if (!folder.isOpen())
        return Unexpected<SystemError>(errno);
    return folder;
}

bool exists(const std::string &root)
{
    struct stat about{};
    return stat(root.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

bool isRegular(const Descriptor &folder, const std::string &name)
{
    struct stat about{};
    return fstatat(folder.number(), name.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(about.st_mode);
}

void look(Listing &listing, const Descriptor &folder, const std::string &name)
{
    if (name == "." || name == "..")
        return;
    if (isFileName(name) && isRegular(folder, name))
        listing.names.push_back(name);
    else
        ++listing.ignored;
}

std::uint64_t freeBytesOf(int folder)
{
    struct statvfs about{};
    if (fstatvfs(folder, &about) != 0)
        return UINT64_MAX; // the write itself will tell
    return static_cast<std::uint64_t>(about.f_bavail) * about.f_frsize;
}

Result<Bytes, SystemError> readBackFrom(int folder, const std::string &name)
{
    return readFromMedium(Descriptor(dup(folder)), name, static_cast<std::size_t>(sync::largestFile));
}

} // namespace

bool isFileName(const std::string &name)
{
    if (name.size() > longestName || name.size() <= extension.size() || name.front() == '.' || !name.ends_with(extension))
        return false;
    return std::all_of(name.begin(), name.end() - static_cast<std::ptrdiff_t>(extension.size()),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

Outcome<Listing> listFiles(const std::string &root, Side side)
{
    if (!exists(root))
        return fail(Code::U10, {{"nom", root}});
    Listing listing;
    const auto folder = openSide(root, side);
    if (!folder && (folder.error() == ENOENT || folder.error() == ENOTDIR || folder.error() == ELOOP))
        return listing;
    if (!folder)
        return failWith(folder.error(), root);
    const std::unique_ptr<DIR, CloseFolder> entries(fdopendir(dup(folder->number())));
    if (!entries)
        return failWith(errno, root);
    errno = 0;
    for (std::size_t seen = 0; seen < mostEntriesSeen; ++seen) {
        const dirent *entry = readdir(entries.get());
        if (entry == nullptr)
            break;
        look(listing, *folder, entry->d_name);
        errno = 0;
    }
    if (errno != 0)
        return failWith(errno, root);
    std::sort(listing.names.begin(), listing.names.end());
    return listing;
}

Outcome<Bytes> readStickFile(const std::string &root, Side side, const std::string &name)
{
    if (!isFileName(name))
        return fail(Code::U10, {{"nom", name}}, "not a name of ours");
    const auto folder = openSide(root, side);
    if (!folder)
        return failWith(folder.error(), root);
    auto bytes = readIn(*folder, name, static_cast<std::size_t>(sync::largestFile));
    if (!bytes)
        return failWith(bytes.error(), name);
    return std::move(*bytes);
}

const Medium &realMedium()
{
    static constexpr Medium real{freeBytesOf, readBackFrom};
    return real;
}

Outcome<void> writeStickFile(const std::string &root, Side side, const std::string &name, ByteView bytes)
{
    return writeStickFile(root, side, name, bytes, realMedium());
}

Outcome<void> writeStickFile(const std::string &root, Side side, const std::string &name, ByteView bytes, const Medium &medium)
{
    if (!isFileName(name))
        return fail(Code::U10, {{"nom", name}}, "not a name of ours");
    if (bytes.size() > sync::largestFile)
        return fail(Code::U09);
    const auto folder = makeSide(root, side);
    if (!folder)
        return failWith(folder.error(), root, bytes.size());
    if (medium.freeBytes(folder->number()) < bytes.size() + spareBytes)
        return failWith(ENOSPC, name, bytes.size());
    if (const auto written = writeIn(*folder, name, bytes, fileMode); !written)
        return failWith(written.error(), name, bytes.size());
    const auto kept = medium.readBack(folder->number(), name);
    if (!kept || !std::equal(bytes.begin(), bytes.end(), kept->begin(), kept->end())) {
        unlinkat(folder->number(), name.c_str(), 0);
        return fail(Code::U07, {}, "read back differs");
    }
    return {};
}

} // namespace guichet::transport
