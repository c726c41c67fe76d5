// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/files.h"

#include "sync/transport/durable_file.h"

#include <filesystem>

namespace guichet::mutual {

Outcome<Bytes> loadFile(const std::string &path, std::uint64_t most)
{
    return transport::readFile(path, static_cast<std::size_t>(most));
}

Outcome<void> saveFile(const std::string &path, ByteView content, Readers readers)
{
    return transport::writeFileDurably(path, content, readers == Readers::OwnerOnly ? 0600 : 0644);
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
