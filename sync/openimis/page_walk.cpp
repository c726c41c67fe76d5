// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/page_walk.h"

#include "sync/openimis/loose_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace guichet::sync::openimis {

namespace {

constexpr std::int64_t mostPages = 100'000; // a server that always has one more is not followed for ever
constexpr int mostCuts = 3;
constexpr std::size_t largestPage = std::size_t{8} << 20;

bool hasNext(const QJsonObject &bundle)
{
    const QJsonArray links = arrayAt(bundle, "link");
    return std::any_of(links.begin(), links.end(), [](const QJsonValue &link) { return textAt(link.toObject(), "relation") == "next"; });
}

} // namespace

PageWalk::PageWalk(std::string resource, std::string token, int perPage)
    : m_resource(std::move(resource))
    , m_token(std::move(token))
    , m_perPage(std::max(1, perPage))
{
}

std::optional<HttpRequest> PageWalk::next() const
{
    if (m_isDone || m_trouble)
        return {};
    const std::int64_t count = m_single > 0 ? 1 : m_perPage;
    const std::int64_t page = m_single > 0 ? m_single : m_page;
    HttpRequest request;
    request.path = m_resource + "/?_count=" + std::to_string(count) + "&page-offset=" + std::to_string(page);
    request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer " + m_token}};
    request.largestReply = largestPage;
    return request;
}

void PageWalk::take(const Outcome<HttpReply> &reply)
{
    if (!reply) {
        m_trouble = reply.error();
        return;
    }
    if (reply->isCut) { // asked again
        if (++m_cuts >= mostCuts)
            m_trouble = Failure{Code::N08, {}, "list cut every time"};
        return;
    }
    m_cuts = 0;
    if (reply->status == 401 || reply->status == 403)
        m_trouble = Failure{Code::N09, {}, "list refused"};
    else if (m_single > 0)
        takeSingle(*reply);
    else
        takePage(*reply);
}

void PageWalk::takePage(const HttpReply &reply)
{
    if (reply.status == 404 && m_page > 1) {
        m_isDone = true;
        return;
    }
    if (reply.status == 500) {
        m_single = (m_page - 1) * m_perPage + 1;
        return;
    }
    m_isDone = !addEntries(reply) || ++m_page > mostPages;
}

void PageWalk::takeSingle(const HttpReply &reply)
{
    if (reply.status == 404) {
        m_isDone = true;
        return;
    }
    bool isLast = false;
    if (reply.status == 500)
        m_bad.push_back(m_single);
    else
        isLast = !addEntries(reply);
    ++m_single;
    m_isDone = isLast;
    if (m_single > m_page * m_perPage)
        endSingles();
}

void PageWalk::endSingles()
{
    m_single = 0;
    m_isDone = m_isDone || ++m_page > mostPages;
}

bool PageWalk::addEntries(const HttpReply &reply)
{
    const auto bundle = reply.status == 200 ? objectIn(reply.body) : std::nullopt;
    if (!bundle || textAt(*bundle, "resourceType") != "Bundle") {
        m_trouble = Failure{Code::N03, {}, "no list: HTTP " + std::to_string(reply.status)};
        return false;
    }
    for (const QJsonValue &value : arrayAt(*bundle, "entry")) {
        const QJsonObject resource = at(value.toObject(), "resource").toObject();
        const std::string id = textAt(resource, "id");
        if (id.empty() || !m_seen.insert(id).second)
            continue;
        m_entries.push_back({id, businessCodeOf(arrayAt(resource, "identifier")), QJsonDocument(resource).toJson(QJsonDocument::Compact).toStdString()});
    }
    return hasNext(*bundle);
}

std::vector<PageEntry> PageWalk::takeEntries()
{
    return std::exchange(m_entries, {});
}

} // namespace guichet::sync::openimis
