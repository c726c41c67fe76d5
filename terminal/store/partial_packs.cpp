// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/partial_packs.h"

#include "terminal/store/files.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::size_t largestPart = (std::size_t{256} << 20) + sizeof(crypto::Hash);

} // namespace

PackFile::PackFile(const std::filesystem::path &folder)
    : m_path(folder / "pack.part")
{
}

Bytes PackFile::load(const crypto::Hash &name)
{
    const auto file = loadFile(m_path, largestPart);
    if (!file || file->size() < name.size() || !std::equal(name.begin(), name.end(), file->begin()))
        return {};
    return Bytes(file->begin() + static_cast<std::ptrdiff_t>(name.size()), file->end());
}

Outcome<void> PackFile::keep(const crypto::Hash &name, ByteView bytes)
{
    Bytes file(name.begin(), name.end());
    append(file, bytes);
    return saveFile(m_path, file);
}

void PackFile::forget()
{
    std::error_code ignored;
    if (std::filesystem::exists(m_path, ignored))
        removeFile(m_path);
}

} // namespace guichet::store
