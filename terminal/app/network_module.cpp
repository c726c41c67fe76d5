// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/http_client.h"
#include "terminal/app/module.h"

// The module of the network road: the desk's port over sync/transport/http.
namespace {

using namespace guichet;

class NetworkRoad final : public desk::Network {
public:
    explicit NetworkRoad(std::unique_ptr<sync::HttpClient> client)
        : m_client(std::move(client))
    {
    }
    Outcome<sync::HttpReply> perform(const sync::HttpRequest &request) override { return m_client->perform(request); }
    void cancel() override { m_client->cancel(); }

private:
    std::unique_ptr<sync::HttpClient> m_client;
};

} // namespace

extern "C" __attribute__((visibility("default"))) void guichetOpenNetwork(const sync::RoadSettings *road, const char *version,
                                                                         Outcome<std::unique_ptr<desk::Network>> *opened)
{
    auto client = sync::HttpClient::open(*road, version);
    if (client)
        *opened = std::unique_ptr<desk::Network>(std::make_unique<NetworkRoad>(*std::move(client)));
    else
        *opened = client.failure();
}
static_assert(std::is_same_v<decltype(guichetOpenNetwork), app::OpenNetwork>);
