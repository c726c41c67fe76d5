// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/relay_packs.h"

#include "sync/mutual/files.h"
#include "sync/road_paths.h"
#include "sync/sealed_file.h"

#include <algorithm>
#include <filesystem>

namespace guichet::mutual::serve {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t chunkBytes = 65'536;
constexpr std::int64_t longestFetch = 3'600'000; // ms of one try: 256 MiB never come in one on a slow line, they come in several

sync::HttpRequest requestFor(const crypto::Hash &name, std::uint64_t from)
{
    sync::HttpRequest request;
    request.path = sync::paths::pack(name);
    request.largestReply = sync::largestFile;
    request.rangeFrom = from;
    request.totalMilliseconds = longestFetch;
    return request;
}

} // namespace

bool isPackNamed(ByteView pack, const crypto::Hash &name)
{
    Bytes hashes;
    for (std::size_t from = 0; from < pack.size(); from += chunkBytes)
        append(hashes, crypto::hash(pack.subspan(from, std::min(chunkBytes, pack.size() - from))));
    return crypto::hash(hashes) == name || crypto::hash(pack) == name;
}

bool RelayPacks::isHere(const crypto::Hash &name) const
{
    std::error_code error;
    return fs::is_regular_file(m_folder + '/' + toHex(name), error);
}

bool RelayPacks::wait(const crypto::Hash &name, std::chrono::milliseconds most)
{
    if (isHere(name))
        return true;
    std::unique_lock lock(m_mutex);
    if (std::ranges::find(m_queue, name) == m_queue.end()) {
        if (m_queue.size() >= mostQueued)
            return false;
        m_queue.push_back(name);
        m_changed.notify_all();
    }
    m_changed.wait_for(lock, most, [&] { return std::ranges::find(m_queue, name) == m_queue.end(); });
    return isHere(name);
}

void RelayPacks::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        crypto::Hash name{};
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [&] { return !m_queue.empty(); }))
                return;
            name = m_queue.front();
        }
        fetch(name, stop);
        const std::lock_guard lock(m_mutex);
        m_queue.pop_front(); // there, or to be asked for again
        m_changed.notify_all();
    }
}

// What came of a broken fetch stays beside the packs under a hidden name and is
// gone on with; a whole one that is not what it is called is thrown away.
void RelayPacks::fetch(const crypto::Hash &name, const std::stop_token &stop)
{
    const std::string part = m_folder + "/.part-" + toHex(name);
    const auto before = loadFile(part, sync::largestFile);
    Bytes pack = before ? *before : Bytes{};
    bool isWhole = false;
    while (!isWhole && !stop.stop_requested()) {
        const auto reply = m_upstream(requestFor(name, pack.size()));
        if (!reply || (reply->status != 200 && reply->status != 206) || (reply->body.empty() && reply->isCut))
            break;
        if (reply->status == 200)
            pack.clear(); // from its beginning, whatever was asked
        if (pack.size() + reply->body.size() > sync::largestFile)
            break;
        append(pack, reply->body);
        isWhole = !reply->isCut;
        [[maybe_unused]] const auto kept = saveFile(part, pack, Readers::OwnerOnly); // without it the next try begins anew
    }
    if (!isWhole)
        return;
    std::error_code error;
    fs::remove(part, error);
    if (!isPackNamed(pack, name))
        return;
    makeRoom();
    [[maybe_unused]] const auto saved = saveFile(m_folder + '/' + toHex(name), pack, Readers::OwnerOnly);
}

void RelayPacks::makeRoom() const
{
    struct Pack {
        fs::file_time_type time{};
        std::uint64_t bytes = 0;
        fs::path path{};
    };
    std::error_code error;
    std::vector<Pack> packs;
    std::uint64_t all = 0;
    for (const auto &entry : fs::directory_iterator(m_folder, error)) {
        packs.push_back({entry.last_write_time(error), entry.file_size(error), entry.path()});
        all += packs.back().bytes;
    }
    std::ranges::sort(packs, {}, &Pack::time);
    for (const Pack &pack : packs) {
        if (all + sync::largestFile <= mostBytes)
            return;
        fs::remove(pack.path, error);
        all -= pack.bytes;
    }
}

} // namespace guichet::mutual::serve
