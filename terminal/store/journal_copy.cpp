// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

#include "terminal/store/files.h"

// What a backup asks of the journal that is open.
namespace guichet::store {

Outcome<void> JournalStore::copyTo(const std::filesystem::path &file)
{
    const std::string path = file.string();
    auto vacuum = m_database.prepare("VACUUM INTO ?");
    if (auto done = vacuum.with(path).run(); !done)
        return failWith(done.error());
    return flushFile(file);
}

Outcome<crypto::Hash> JournalStore::hashAt(std::uint64_t sequence)
{
    auto row = m_database.prepare("SELECT hash FROM journal WHERE seq = ?");
    row.with(sequence);
    const auto hash = row.next() ? exactly<32>(row.blob(0)) : std::nullopt;
    if (row.error())
        return failWith(*row.error());
    return hash ? Outcome<crypto::Hash>(*hash) : fail(Code::D01, {{"n", std::to_string(sequence)}}, "no such entry");
}

} // namespace guichet::store
