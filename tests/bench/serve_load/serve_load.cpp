// SPDX-License-Identifier: Apache-2.0
// serve_load [--terminals N] [--claims N] [--lanes N] [--sizes N,N,..]: a mutual
// served by guichet-mutual beside this program; terminals, each on a line of its own
// that stays open, poll the manifest and their answers and send their claims, as
// fast as the server takes them. One table a store size: latency of each path,
// claims a second, memory.
#include "tests/bench/serve_load/books.h"
#include "tests/bench/serve_load/server_process.h"
#include "tests/sync/mutual/serve/raw_http.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <sstream>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

namespace guichet::bench {
namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    std::size_t terminals = 2000;
    std::size_t claims = 20'000;         // in all, for each store size
    std::size_t lanes = 16;              // requests on their way at once
    std::vector<std::uint64_t> sizes{10'000, 100'000};
};

struct Request {
    std::size_t terminal = 0;
    const char *path = "";
    std::string text{};                  // head and body
};

struct Measured {
    std::map<std::string, std::vector<double>> milliseconds{};
    std::size_t failures = 0;
    double seconds = 0;
};

std::string textOfPost(const LoadTerminal &terminal, const std::string &path, const Bytes &body)
{
    std::string text = "POST /" + path + " HTTP/1.1\r\nHost: mutual\r\nGuichet-Auth: " + authHeader(terminal, path, body, std::time(nullptr))
        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    return text.append(textOf(body));
}

// For each upload what goes with it: a look at the manifest, a look for answers.
std::vector<Request> makeRequests(std::vector<LoadTerminal> &terminals, const crypto::PublicKey &mutual, const Options &options)
{
    std::vector<Request> requests;
    for (const Upload &upload : makeUploads(terminals, mutual, options.claims / terminals.size())) {
        const LoadTerminal &terminal = terminals[upload.terminal];
        requests.push_back({upload.terminal, "manifest", "GET /v1/NIK/KPO01/manifest HTTP/1.1\r\nHost: mutual\r\n\r\n"});
        requests.push_back({upload.terminal, "claims", textOfPost(terminal, "v1/claims", upload.body)});
        requests.push_back({upload.terminal, "answers", textOfPost(terminal, "v1/answers", makeQuestion(terminal, mutual, std::time(nullptr)))});
    }
    return requests;
}

struct Lane {
    std::size_t number = 0;
    std::size_t of = 1;
    std::uint16_t port = 0;
};

// A line that was silent for a minute has been closed: a new one, as any client does.
std::optional<test::RawReply> askOn(std::unique_ptr<test::RawLine> &line, const std::string &text, std::uint16_t port)
{
    auto reply = line->send(text) ? line->reply() : std::nullopt;
    if (reply)
        return reply;
    line = std::make_unique<test::RawLine>(port);
    return line->send(text) ? line->reply() : std::nullopt;
}

// One lane: its share of the terminals, one request after another.
Measured drive(const std::vector<Request> &requests, std::vector<std::unique_ptr<test::RawLine>> &lines, const Lane &lane)
{
    Measured measured;
    for (const Request &request : requests) {
        if (request.terminal % lane.of != lane.number)
            continue;
        const auto begun = Clock::now();
        const auto reply = askOn(lines[request.terminal], request.text, lane.port);
        measured.milliseconds[request.path].push_back(std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
        if (!reply || reply->status != 200)
            ++measured.failures;
    }
    return measured;
}

Measured run(const std::vector<Request> &requests, std::uint16_t port, const Options &options)
{
    std::vector<std::unique_ptr<test::RawLine>> lines;
    for (std::size_t i = 0; i < options.terminals; ++i)
        lines.push_back(std::make_unique<test::RawLine>(port));
    std::vector<Measured> parts(options.lanes);
    const auto begun = Clock::now();
    {
        std::vector<std::jthread> lanes;
        for (std::size_t i = 0; i < options.lanes; ++i)
            lanes.emplace_back([&, i] { parts[i] = drive(requests, lines, {i, options.lanes, port}); });
    }
    Measured all;
    all.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    for (Measured &part : parts) {
        all.failures += part.failures;
        for (auto &[path, values] : part.milliseconds)
            all.milliseconds[path].insert(all.milliseconds[path].end(), values.begin(), values.end());
    }
    return all;
}

double share(std::vector<double> &values, double part)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void print(std::uint64_t size, const Options &options, Measured &measured, const ServerProcess &server)
{
    for (auto &[path, values] : measured.milliseconds)
        std::printf("serve\t%9llu claims held\t%-8s\t%6zu requests\tp50 %7.2f ms\tp99 %7.2f ms\tmax %7.2f ms\n", static_cast<unsigned long long>(size), path.c_str(),
            values.size(), share(values, 0.5), share(values, 0.99), share(values, 1));
    const double claims = static_cast<double>(options.claims / options.terminals * options.terminals);
    std::printf("serve\t%9llu claims held\t%.0f claims/s\t%.1f s\tVmHWM %.1f MB\tCPU %.2f s\tfailed %zu\n", static_cast<unsigned long long>(size), claims / measured.seconds,
        measured.seconds, server.peakMegabytes(), server.cpuSeconds(), measured.failures);
    std::fflush(stdout);
}

std::vector<std::uint64_t> numbersIn(const std::string &text)
{
    std::vector<std::uint64_t> numbers;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');)
        numbers.push_back(std::stoull(part));
    return numbers;
}

Options readOptions(int count, char **words)
{
    Options options;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = words[i];
        if (name == "--sizes")
            options.sizes = numbersIn(words[i + 1]);
        else
            (name == "--terminals" ? options.terminals : name == "--claims" ? options.claims : options.lanes) = std::stoull(words[i + 1]);
    }
    return options;
}

} // namespace
} // namespace guichet::bench

int main(int count, char **words)
{
    using namespace guichet::bench;
    rlimit descriptors{20'000, 20'000}; // a line for each terminal
    ::setrlimit(RLIMIT_NOFILE, &descriptors);
    const auto options = readOptions(count, words);
    const auto root = std::filesystem::temp_directory_path() / ("guichet-load-" + std::to_string(::getpid()));
    std::filesystem::create_directories(root);
    const std::string folder = (root / "mutual").string();
    auto terminals = makeMutual(folder, options.terminals);
    const auto box = guichet::mutual::loadBoxKey(*guichet::mutual::openFolder(folder))->publicKey;
    for (const std::uint64_t size : options.sizes) {
        fillUpTo(folder, size);
        const auto requests = makeRequests(terminals, box, options);
        ServerProcess server(folder);
        auto measured = run(requests, server.port(), options);
        print(size, options, measured, server);
    }
    std::filesystem::remove_all(root);
    return 0;
}
