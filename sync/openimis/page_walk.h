// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

// A list of openIMIS read page by page (openimis.md 3.1, R8, R12). Pages are counted,
// not followed: the address of the next one comes percent-encoded and may name another
// host. A page past the end is a 404, its total may be old, lists without a stable
// order show an entry twice, and one bad record costs its whole page: then its records
// are asked for one by one, and the bad one is reported.
namespace guichet::sync::openimis {

struct PageEntry {
    std::string id{};
    std::string code{};          // its business code
    std::string json{};          // the resource, compact
};

class PageWalk {
public:
    // `resource` as in the path, "ActivityDefinition"; `token` of a login.
    PageWalk(std::string resource, std::string token, int perPage = 50);

    std::optional<HttpRequest> next() const; // nothing at the end, or when it failed
    void take(const Outcome<HttpReply> &reply);

    std::vector<PageEntry> takeEntries();    // new since the last call, each id once
    const std::vector<std::int64_t> &badRecords() const { return m_bad; } // places in the list, from 1
    const std::optional<Failure> &trouble() const { return m_trouble; }

private:
    void takePage(const HttpReply &reply);
    void takeSingle(const HttpReply &reply);
    bool addEntries(const HttpReply &reply); // whether there is a next page; trouble when it is no Bundle
    void endSingles();

    std::string m_resource;
    std::string m_token;
    std::int64_t m_perPage;
    std::int64_t m_page = 1;
    std::int64_t m_single = 0;               // > 0: one record after another, this place
    int m_cuts = 0;                          // replies in a row that ended early
    bool m_isDone = false;
    std::set<std::string> m_seen{};
    std::vector<PageEntry> m_entries{};
    std::vector<std::int64_t> m_bad{};
    std::optional<Failure> m_trouble{};
};

} // namespace guichet::sync::openimis
