// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/backup_parts.h"

#include "terminal/store/journal_store.h"

#include <sys/stat.h>

namespace guichet::store {

ScratchFolder::ScratchFolder(std::filesystem::path path)
    : m_path(std::move(path))
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
    ::mkdir(m_path.c_str(), 0700); // where it fails, so does the first file in it, and says why
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Outcome<desk::Written> checkJournalIn(const std::filesystem::path &folder, ByteView key32)
{
    const auto journal = JournalStore::open(folder / journalName, key32);
    if (!journal)
        return journal.failure();
    const auto check = (*journal)->verifyChain([](std::uint64_t, std::uint64_t) { return true; });
    if (!check)
        return check.failure();
    if (!check->ok)
        return fail(Code::D01, {{"n", std::to_string(check->firstBroken)}}, check->why);
    return (*journal)->head();
}

} // namespace guichet::store
