// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <string>
#include <vector>

namespace guichet::test {

// A small FHIR server as values: capability statement, transactions with conditional
// create, search by identifier and request, pages. Faults are put in by the test.
class FakeServer {
public:
    static constexpr const char *address = "https://fhir.example/r4/";

    Outcome<sync::HttpReply> answer(const sync::HttpRequest &request);
    std::vector<QJsonObject> kept(const char *type) const;
    void keep(QJsonObject resource); // gives it an id

    // Called before (work not done) and after (work done) each question, with its number from 1.
    std::function<std::optional<Outcome<sync::HttpReply>>(const sync::HttpRequest &, int)> before{};
    std::function<std::optional<Outcome<sync::HttpReply>>(const sync::HttpRequest &, int)> after{};
    std::function<void(QJsonObject &)> alter{};    // each resource before it is kept
    std::size_t pageSize = 100;
    std::string nextHost = "https://fhir.example/r4/";
    std::vector<std::string> asked{};              // "GET metadata"

private:
    sync::HttpReply work(const sync::HttpRequest &request);
    sync::HttpReply transaction(const QJsonObject &bundle);
    sync::HttpReply search(const std::string &path);
    const QJsonObject *find(const std::string &type, const std::string &query) const;

    std::vector<QJsonObject> m_resources{};
};

sync::HttpReply jsonReply(int status, const std::string &body);

} // namespace guichet::test
