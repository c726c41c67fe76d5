// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/www.h"

#include "sync/mutual/files.h"
#include "sync/mutual/serve/static_files.h"
#include "sync/road_paths.h"

#include <charconv>
#include <filesystem>

namespace guichet::mutual {

namespace fs = std::filesystem;

Www::Www(const Folder &folder, const std::string &path)
    : m_path(path.empty() ? (fs::path(folder.path) / "www").string() : path)
{
}

Outcome<void> Www::save(const std::string &place, ByteView content) const
{
    const fs::path file = fs::path(m_path) / place;
    if (!serve::isPlainPath(place)) // a scheme's code may hold what no path does
        return fail(Code::E05, {{"fichier", file.string()}});
    if (const auto made = makeFolders(file.parent_path().string()); !made)
        return made;
    return saveFile(file.string(), content, Readers::Everyone);
}

bool Www::hasPack(const crypto::Hash &name, std::uint64_t bytes) const
{
    std::error_code error;
    return fs::file_size(fs::path(m_path) / sync::paths::pack(name), error) == bytes && !error;
}

Outcome<void> Www::savePack(const crypto::Hash &name, ByteView pack) const
{
    return hasPack(name, pack.size()) ? Outcome<void>() : save(sync::paths::pack(name), pack);
}

Outcome<Bytes> Www::loadPack(const crypto::Hash &name) const
{
    return loadFile((fs::path(m_path) / sync::paths::pack(name)).string(), sync::largestPack);
}

void Www::removePack(const crypto::Hash &name) const
{
    std::error_code error;
    fs::remove(fs::path(m_path) / sync::paths::pack(name), error);
}

Outcome<void> Www::saveRoots(const SchemeCode &scheme, const std::vector<Bytes> &roots) const
{
    for (const Bytes &root : roots) {
        const auto version = sync::peekRootVersion(root);
        const auto saved = version ? save(sync::paths::root(scheme, *version), root) : Outcome<void>(fail(Code::D02));
        if (!saved)
            return saved;
    }
    return {};
}

void Www::removeDeltasBefore(const SchemeCode &scheme, const FacilityCode &facility, std::uint64_t base) const
{
    const fs::path folder = (fs::path(m_path) / sync::paths::delta(scheme, facility, base)).parent_path();
    std::error_code error;
    std::vector<fs::path> old;
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        std::uint64_t number = base;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
        if (read.ptr == name.data() + name.size() && number < base)
            old.push_back(entry.path());
    }
    for (const fs::path &file : old)
        fs::remove(file, error);
}

} // namespace guichet::mutual
