// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_names.h"

#include <algorithm>

namespace guichet::store {

RosterNames::RosterNames(const std::filesystem::path &file, ByteView vaultKey32, Of part)
{
    m_worker = std::jthread([this, file, key = crypto::Secret(vaultKey32), part](const std::stop_token &stop) { gather(stop, file, key.view(), part); });
}

void RosterNames::wait()
{
    if (m_worker.joinable())
        m_worker.join();
}

void RosterNames::gather(const std::stop_token &stop, const std::filesystem::path &file, ByteView vaultKey32, Of part)
{
    auto opened = RosterFile::open(file, vaultKey32);
    if (!opened)
        return;
    const bool isFile = part == Of::File;
    const std::uint32_t first = isFile ? 0 : opened->baseBlocks();
    const std::uint32_t end = isFile ? opened->baseBlocks() : opened->blocks();
    NameIndex::Builder builder;
    builder.reserve(isFile ? opened->base().status.members : opened->rows() - opened->base().status.members);
    for (std::uint32_t block = first; block < end && !stop.stop_requested(); ++block) {
        const auto bytes = opened->openBlock(block);
        const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
        if (!view)
            return;
        for (std::size_t row = 0; row < view->members(); ++row) {
            const auto name = view->nameOf(row);
            builder.add(name.surname + ' ' + name.givenNames);
        }
        m_percent.store(static_cast<int>(std::uint64_t{block - first} * 100 / (end - first)));
    }
    if (stop.stop_requested())
        return;
    m_index = builder.finish();
    m_ready.store(true, std::memory_order_release);
}

Outcome<desk::NameSearch> searchNames(RosterFile &file, const NameIndex &names, const NameIndex *later, const std::string &words, std::size_t limit)
{
    const auto laterRows = static_cast<std::uint32_t>(file.base().status.members);
    const auto inForce = [&file](std::uint32_t row) {
        const auto person = file.personAt(row);
        return person && *person;
    };
    NameMatches matches = later ? names.find(words, limit, inForce) : names.find(words, limit);
    if (later) {
        const NameMatches more = later->find(words, limit, [&](std::uint32_t row) { return inForce(laterRows + row); });
        for (const NameMatch &match : more.best)
            matches.best.push_back({laterRows + match.row, match.penalty});
        std::stable_sort(matches.best.begin(), matches.best.end(), [](const NameMatch &a, const NameMatch &b) { return a.penalty < b.penalty; });
        matches.more = matches.more || more.more || matches.best.size() > limit;
        matches.best.resize(std::min(matches.best.size(), limit));
    }
    desk::NameSearch search;
    search.more = matches.more;
    for (const NameMatch &match : matches.best) {
        auto person = file.personAt(match.row);
        if (!person)
            return person.failure();
        if (*person)
            search.people.push_back(std::move(**person));
    }
    return search;
}

} // namespace guichet::store
