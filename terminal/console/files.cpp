// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/files.h"

#include <filesystem>
#include <fstream>

namespace guichet::console {

namespace fs = std::filesystem;

Outcome<Bytes> loadFile(const std::string &path, std::uint64_t largest)
{
    std::error_code error;
    const bool isFile = fs::is_regular_file(path, error);
    const std::uint64_t size = isFile ? fs::file_size(path, error) : 0;
    if (!isFile || error)
        return fail(Code::E04, {{"fichier", path}});
    if (size > largest)
        return fail(Code::U09, {{"nom", path}});
    std::ifstream file(path, std::ios::binary);
    Bytes bytes(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file || static_cast<std::uint64_t>(file.gcount()) != size)
        return fail(Code::E04, {{"fichier", path}});
    return bytes;
}

Outcome<void> saveFile(const std::string &path, ByteView bytes)
{
    const std::string part = path + ".part";
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        file.close();
        if (!file)
            return fail(Code::E05, {{"fichier", path}});
    }
    std::error_code error;
    fs::rename(part, path, error);
    if (error)
        return fail(Code::E05, {{"fichier", path}});
    return {};
}

Failure withName(Failure failure, const std::string &path)
{
    failure.fields.emplace_back("nom", fs::path(path).filename().string());
    return failure;
}

} // namespace guichet::console
