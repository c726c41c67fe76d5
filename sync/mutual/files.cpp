// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/files.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace guichet::mutual {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

bool writeAll(int file, ByteView content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written <= 0)
            return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

bool syncFolderOf(const std::filesystem::path &path)
{
    const auto parent = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && ::fsync(folder.number()) == 0;
}

} // namespace

Outcome<Bytes> loadFile(const std::string &path, std::uint64_t most)
{
    std::error_code error;
    const auto refused = [&] { return fail(Code::E04, {{"fichier", path}}); };
    if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) > most || error)
        return refused();
    std::ifstream file(path, std::ios::binary);
    Bytes content(std::filesystem::file_size(path, error));
    file.read(reinterpret_cast<char *>(content.data()), static_cast<std::streamsize>(content.size()));
    if (error || file.gcount() != static_cast<std::streamsize>(content.size()))
        return refused();
    return content;
}

Outcome<void> saveFile(const std::string &path, ByteView content, Readers readers)
{
    const std::string part = path + ".part";
    const mode_t mode = readers == Readers::OwnerOnly ? 0600 : 0644;
    const auto refused = [&] {
        ::unlink(part.c_str());
        return fail(Code::E05, {{"fichier", path}});
    };
    ::unlink(part.c_str());
    {
        const Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
        if (!file.isOpen() || !writeAll(file.number(), content))
            return refused();
    }
    if (::rename(part.c_str(), path.c_str()) != 0 || !syncFolderOf(path))
        return refused();
    return {};
}

Outcome<void> makeFolders(const std::string &path)
{
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error)
        return fail(Code::E05, {{"fichier", path}});
    return {};
}

} // namespace guichet::mutual
