// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fhir/fake_server.h"

#include "sync/fhir/elements.h"

#include <QByteArray>
#include <QJsonDocument>

#include <charconv>

namespace guichet::test {
namespace {

std::string decoded(const std::string &text)
{
    return QByteArray::fromPercentEncoding(QByteArray::fromStdString(text)).toStdString();
}

std::string typeOf(const QJsonObject &resource)
{
    return resource.value(QLatin1String("resourceType")).toString().toStdString();
}

std::string locationOf(const QJsonObject &resource)
{
    return typeOf(resource) + '/' + resource.value(QLatin1String("id")).toString().toStdString();
}

// One of "identifier=sys|a,sys|b" or "request=Claim/1,Claim/2".
bool matches(const QJsonObject &resource, const std::string &query)
{
    const auto equals = query.find('=');
    const std::string values = ',' + query.substr(equals + 1) + ',';
    const auto isNamed = [&](const std::string &value) { return values.find(',' + value + ',') != std::string::npos; };
    if (query.substr(0, equals) == "request")
        return isNamed(resource.value(QLatin1String("request")).toObject().value(QLatin1String("reference")).toString().toStdString());
    for (const QJsonValue &each : resource.value(QLatin1String("identifier")).toArray()) {
        const QJsonObject identifier = each.toObject();
        if (isNamed((identifier.value(QLatin1String("system")).toString() + QLatin1Char('|') + identifier.value(QLatin1String("value")).toString()).toStdString()))
            return true;
    }
    return false;
}

constexpr const char *capability = R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server","interaction":[{"code":"transaction"}],)"
                                   R"("resource":[{"type":"Patient"},{"type":"Coverage"},{"type":"Organization"},{"type":"Claim"},{"type":"ClaimResponse"}]}]})";

} // namespace

sync::HttpReply jsonReply(int status, const std::string &body)
{
    return {status, {{"content-type", "application/fhir+json"}}, copyOf(bytesOf(body))};
}

Outcome<sync::HttpReply> FakeServer::answer(const sync::HttpRequest &request)
{
    asked.push_back(std::string(sync::nameOf(request.method)) + ' ' + request.path);
    const int number = static_cast<int>(asked.size());
    if (before) {
        if (auto fault = before(request, number))
            return *std::move(fault);
    }
    sync::HttpReply reply = work(request);
    if (after) {
        if (auto fault = after(request, number))
            return *std::move(fault);
    }
    return reply;
}

std::vector<QJsonObject> FakeServer::kept(const char *type) const
{
    std::vector<QJsonObject> found;
    for (const QJsonObject &resource : m_resources) {
        if (typeOf(resource) == type)
            found.push_back(resource);
    }
    return found;
}

void FakeServer::keep(QJsonObject resource)
{
    resource.insert(QLatin1String("id"), QString::number(m_resources.size() + 1));
    if (alter)
        alter(resource);
    m_resources.push_back(resource);
}

sync::HttpReply FakeServer::work(const sync::HttpRequest &request)
{
    if (request.path == "metadata")
        return jsonReply(200, capability);
    if (request.method == sync::Method::Get)
        return search(request.path);
    const auto body = json::parseDocument(textOf(request.body), request.body.size());
    return body ? transaction(*body) : jsonReply(400, "{}");
}

const QJsonObject *FakeServer::find(const std::string &type, const std::string &query) const
{
    for (const QJsonObject &resource : m_resources) {
        if (typeOf(resource) == type && matches(resource, query))
            return &resource;
    }
    return nullptr;
}

sync::HttpReply FakeServer::transaction(const QJsonObject &bundle)
{
    QJsonArray entries;
    QString text = QString::fromUtf8(QJsonDocument(bundle).toJson());
    // What points at an entry is told where that one is before it is kept itself.
    for (qsizetype i = 0; i < bundle.value(QLatin1String("entry")).toArray().size(); ++i) {
        const QJsonObject entry = QJsonDocument::fromJson(text.toUtf8()).object().value(QLatin1String("entry")).toArray().at(i).toObject();
        const QJsonObject resource = entry.value(QLatin1String("resource")).toObject();
        const std::string search = decoded(entry.value(QLatin1String("request")).toObject().value(QLatin1String("ifNoneExist")).toString().toStdString());
        const bool isThere = find(typeOf(resource), search) != nullptr;
        if (!isThere)
            keep(resource);
        const QString location = QString::fromStdString(locationOf(*find(typeOf(resource), search)));
        text.replace(entry.value(QLatin1String("fullUrl")).toString(), location);
        entries.append(QJsonObject{{QLatin1String("response"), QJsonObject{{QLatin1String("status"), QLatin1String(isThere ? "200 OK" : "201 Created")}, {QLatin1String("location"), location}}}});
    }
    const QJsonObject reply{{QLatin1String("resourceType"), QLatin1String("Bundle")}, {QLatin1String("type"), QLatin1String("transaction-response")}, {QLatin1String("entry"), entries}};
    return jsonReply(200, fhir::toText(reply));
}

sync::HttpReply FakeServer::search(const std::string &whole)
{
    const std::string path = whole.starts_with(address) ? whole.substr(std::string(address).size()) : whole;
    const auto question = path.find('?');
    const auto offsetAt = path.find("&offset=");
    const std::string query = decoded(path.substr(question + 1, offsetAt == std::string::npos ? std::string::npos : offsetAt - question - 1));
    std::size_t offset = 0;
    if (offsetAt != std::string::npos)
        std::from_chars(path.data() + offsetAt + 8, path.data() + path.size(), offset);
    QJsonArray entries;
    std::size_t found = 0;
    for (const QJsonObject &resource : m_resources) {
        if (typeOf(resource) != path.substr(0, question) || !matches(resource, query) || found++ < offset || static_cast<std::size_t>(entries.size()) >= pageSize)
            continue;
        entries.append(QJsonObject{{QLatin1String("resource"), resource}});
    }
    QJsonObject bundle{{QLatin1String("resourceType"), QLatin1String("Bundle")}, {QLatin1String("type"), QLatin1String("searchset")}};
    if (!entries.isEmpty())
        bundle.insert(QLatin1String("entry"), entries);
    if (found > offset + pageSize) {
        const std::string next = nextHost + path.substr(0, offsetAt) + "&offset=" + std::to_string(offset + pageSize);
        bundle.insert(QLatin1String("link"), QJsonArray{QJsonObject{{QLatin1String("relation"), QLatin1String("next")}, {QLatin1String("url"), QString::fromStdString(next)}}});
    }
    return jsonReply(200, fhir::toText(bundle));
}

} // namespace guichet::test
