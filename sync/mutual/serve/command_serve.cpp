// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/files.h"
#include "sync/mutual/program.h"
#include "sync/mutual/serve/mutual_site.h"
#include "sync/mutual/serve/run_relay.h"
#include "sync/mutual/table_values.h"

#include <ctime>

namespace guichet::mutual {

namespace {

constexpr std::string_view usualAddress = "127.0.0.1:8080";
constexpr std::uint64_t largestPem = std::uint64_t{1} << 20;

Unexpected<Failure> refuse(std::string option, std::string value, std::string expected)
{
    return fail(Code::E03, {{"option", std::move(option)}, {"valeur", std::move(value)}, {"attendu", std::move(expected)}});
}

Outcome<unsigned> numberFor(const Arguments &arguments, std::string_view option, unsigned usual, std::int64_t most)
{
    if (!arguments.has(option))
        return usual;
    const std::string text = arguments.value(option);
    const auto value = parseWhole(text, option == "--per-address" ? 0 : 1, most);
    if (!value)
        return refuse(std::string(option), text, "1…" + std::to_string(most));
    return static_cast<unsigned>(*value);
}

Outcome<serve::Limits> readLimits(const Arguments &arguments)
{
    serve::Limits limits;
    const auto connections = numberFor(arguments, "--connections", limits.connections, 100'000);
    const auto perAddress = numberFor(arguments, "--per-address", limits.perAddress, 100'000);
    const auto threads = numberFor(arguments, "--threads", limits.threads, 64);
    const auto rate = numberFor(arguments, "--rate", static_cast<unsigned>(limits.terminalPerSecond * 60), 60'000);
    for (const auto *value : {&connections, &perAddress, &threads, &rate}) {
        if (!*value)
            return value->failure();
    }
    limits.connections = *connections;
    limits.perAddress = *perAddress;
    limits.threads = *threads;
    limits.terminalBurst = *rate;
    limits.terminalPerSecond = static_cast<double>(*rate) / 60;
    limits.isBehindProxy = arguments.has("--behind-proxy");
    return limits;
}

Outcome<std::optional<serve::Tls>> readTls(const Arguments &arguments)
{
    if (!arguments.has("--tls-cert") && !arguments.has("--tls-key"))
        return std::optional<serve::Tls>{};
    for (const char *option : {"--tls-cert", "--tls-key"}) {
        if (!arguments.has(option))
            return fail(Code::E02, {{"option", option}});
    }
    const auto certificate = loadFile(arguments.value("--tls-cert"), largestPem);
    const auto key = loadFile(arguments.value("--tls-key"), largestPem);
    if (!certificate || !key)
        return certificate ? key.failure() : certificate.failure();
    return std::optional(serve::Tls{std::string(textOf(*certificate)), std::string(textOf(*key))});
}

Outcome<serve::RunOrder> readOrder(const Arguments &arguments)
{
    serve::RunOrder order;
    const std::string listen = arguments.has("--listen") ? arguments.value("--listen") : std::string(usualAddress);
    const auto address = serve::parseListen(listen);
    if (!address)
        return refuse("--listen", listen, std::string(usualAddress) + ", [::1]:8080");
    auto limits = readLimits(arguments);
    auto tls = readTls(arguments);
    if (!limits || !tls)
        return limits ? tls.failure() : limits.failure();
    order.server = {*address, std::move(*tls), *limits};
    order.log = arguments.value("--log");
    return order;
}

std::int64_t systemTime()
{
    return std::time(nullptr);
}

} // namespace

namespace {

Outcome<sync::RoadSettings> readUpstream(const Arguments &arguments)
{
    if (!arguments.has("--upstream"))
        return fail(Code::E02, {{"option", "--upstream"}});
    sync::RoadSettings road;
    road.url = arguments.value("--upstream");
    if (!road.url.ends_with('/'))
        road.url += '/';
    road.caFile = arguments.value("--upstream-ca");
    road.pin = arguments.value("--upstream-pin");
    road.proxy = arguments.value("--upstream-proxy");
    return road;
}

Exit runAsRelay(const Console &console, const Arguments &arguments, serve::RunOrder order)
{
    auto upstream = readUpstream(arguments);
    if (!upstream)
        return report(console, upstream.error());
    const auto served = serve::runRelay({std::move(order), arguments.place(0), std::move(*upstream), GUICHET_VERSION}, console.out);
    return served ? Exit::Done : report(console, served.error());
}

} // namespace

Exit runServe(const Console &console, const Arguments &arguments)
{
    auto order = readOrder(arguments);
    if (!order)
        return report(console, order.error());
    if (arguments.has("--relay"))
        return runAsRelay(console, arguments, std::move(*order));
    serve::holdSignals();
    const auto site = serve::MutualSite::open(arguments.place(0), order->server.limits, systemTime);
    if (!site)
        return report(console, site.error());
    const auto served = serve::runServer(std::move(*order), [&site](const serve::Asked &asked) { return (*site)->answer(asked); }, console.out);
    return served ? Exit::Done : report(console, served.error());
}

} // namespace guichet::mutual
