// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/staff.h"

#include <algorithm>

namespace guichet::mutual::serve {

namespace {

// A clerk's command holds the lock for milliseconds, an import of a million people
// for half a minute: then the terminal is asked to come back, no thread waits.
constexpr const char *shortWait = "PRAGMA busy_timeout = 1000";
// The indexes on claims and members stay in memory far into the millions of claims.
constexpr const char *writerCache = "PRAGMA cache_size = -65536";

Outcome<std::unique_ptr<Clerk>> hire(const std::string &path)
{
    auto folder = openFolder(path);
    if (!folder)
        return folder.failure();
    auto receipt = loadRoleKey(*folder, sync::SignerRole::Receipt);
    if (!receipt)
        return receipt.failure();
    auto box = loadBoxKey(*folder);
    if (!box)
        return box.failure();
    if (const auto done = exec(folder->database, shortWait); !done)
        return done.failure();
    return std::make_unique<Clerk>(Clerk{std::move(*folder), std::move(*receipt), std::move(*box)});
}

Outcome<bool> isUpToDate(Clerk &clerk)
{
    auto row = clerk.folder.keep("SELECT signed_root FROM scheme");
    const bool isThere = row->next();
    if (const auto done = ended(*row); !done)
        return done.failure();
    return isThere && std::ranges::equal(row->blob(0), clerk.folder.signedRoot);
}

Outcome<void> renew(std::unique_ptr<Clerk> &clerk, const std::string &path)
{
    if (clerk) {
        const auto current = isUpToDate(*clerk);
        if (!current)
            return current.failure();
        if (*current)
            return {};
    }
    auto fresh = hire(path);
    if (!fresh)
        return fresh.failure();
    clerk = std::move(*fresh);
    return {};
}

} // namespace

Outcome<std::unique_ptr<Staff>> Staff::open(const std::string &path)
{
    auto staff = std::make_unique<Staff>(path);
    if (const auto ready = staff->writer(); !ready)
        return ready.failure();
    return staff;
}

Outcome<Staff::Reader> Staff::reader()
{
    std::unique_ptr<Clerk> clerk;
    {
        const std::lock_guard lock(m_free);
        if (!m_readers.empty()) {
            clerk = std::move(m_readers.back());
            m_readers.pop_back();
        }
    }
    if (const auto ready = renew(clerk, m_path); !ready)
        return ready.failure();
    return Reader(*this, std::move(clerk));
}

void Staff::giveBack(std::unique_ptr<Clerk> clerk)
{
    if (!clerk)
        return; // moved on
    const std::lock_guard lock(m_free);
    m_readers.push_back(std::move(clerk));
}

Outcome<Staff::Writer> Staff::writer()
{
    std::unique_lock lock(m_writing);
    const Clerk *before = m_writer.get();
    if (const auto ready = renew(m_writer, m_path); !ready)
        return ready.failure();
    if (m_writer.get() != before) {
        if (const auto done = exec(m_writer->folder.database, writerCache); !done)
            return done.failure();
    }
    return Writer(std::move(lock), *m_writer);
}

} // namespace guichet::mutual::serve
