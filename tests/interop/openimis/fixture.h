// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/openimis_road.h"
#include "sync/transport/http/http_client.h"

#include <sys/types.h>

#include <functional>
#include <memory>
#include <string>

// server.py beside this file, started for one test and ended with it.
namespace guichet::sync {

struct Stored {
    std::int64_t claims = 0;   // how often one was stored
    std::int64_t different = 0; // by code
    std::int64_t posts = 0;
    std::int64_t logins = 0;
};

class OpenimisFixture {
public:
    OpenimisFixture();
    ~OpenimisFixture();
    OpenimisFixture(const OpenimisFixture &) = delete;
    OpenimisFixture &operator=(const OpenimisFixture &) = delete;

    static bool canRun(); // Python is there
    const RoadSettings &road() const { return m_road; }
    void tell(const std::string &json);
    void arm(const std::string &fault, int times = 1);
    Stored stored();
    Outcome<HttpReply> perform(const HttpRequest &request) { return m_client->perform(request); }
    std::string tokenForTests(); // of a login of its own

private:
    pid_t m_process = -1;
    RoadSettings m_road{};
    std::unique_ptr<HttpClient> m_client{};
};

struct Talk {
    std::vector<ForeignNews> news{};
    std::optional<Failure> trouble{};
    std::optional<std::int64_t> retryAfter{};
    std::vector<std::string> paths{};
};
ForeignContext contextForTests();
// A whole conversation; news are taken after each step, as they must be.
Talk converse(OpenimisFixture &server, RoadSettings road, std::vector<ForeignClaim> claims);

} // namespace guichet::sync
