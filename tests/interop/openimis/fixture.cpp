// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/openimis/fixture.h"

#include "sync/openimis/loose_json.h"
#include "sync/openimis/server_words.h"

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

extern char **environ;

namespace guichet::sync {

namespace {

constexpr const char *python = "/usr/bin/python3";
constexpr const char *script = GUICHET_SOURCE_DIR "/tests/interop/openimis/server.py";

std::string firstLineOf(int end)
{
    std::string line;
    char character = 0;
    while (::read(end, &character, 1) == 1 && character != '\n')
        line.push_back(character);
    return line;
}

} // namespace

bool OpenimisFixture::canRun()
{
    return ::access(python, X_OK) == 0;
}

OpenimisFixture::OpenimisFixture()
{
    std::array<int, 2> pipe{};
    check(::pipe(pipe.data()) == 0);
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    std::array<std::string, 3> words{python, "-B", script};
    std::array<char *, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    check(::posix_spawn(&m_process, python, &actions, nullptr, arguments.data(), environ) == 0);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    const std::string port = firstLineOf(pipe[0]);
    ::close(pipe[0]);
    check(!port.empty());
    m_road.kind = RoadKind::Openimis;
    m_road.url = "http://127.0.0.1:" + port + "/api/api_fhir_r4/";
    m_road.login = Login::Password;
    m_road.user = "poste";
    m_road.secret = "secret";
    m_road.claimAdmin = "VIDS0011";
    m_road.facilityCode = "VIDIS001";
    auto client = HttpClient::open(m_road, "0");
    check(client.has_value());
    m_client = std::move(*client);
}

OpenimisFixture::~OpenimisFixture()
{
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

void OpenimisFixture::tell(const std::string &json)
{
    HttpRequest request;
    request.method = Method::Post;
    request.path = m_road.url.substr(0, m_road.url.find("/api/")) + "/_fixture";
    request.body = copyOf(bytesOf(json));
    const auto reply = m_client->perform(request);
    check(reply.has_value() && reply->status == 200);
}

void OpenimisFixture::arm(const std::string &fault, int times)
{
    tell(R"({"fault":")" + fault + R"(","times":)" + std::to_string(times) + '}');
}

Stored OpenimisFixture::stored()
{
    HttpRequest request;
    request.path = m_road.url.substr(0, m_road.url.find("/api/")) + "/_fixture";
    const auto reply = m_client->perform(request);
    check(reply.has_value());
    const auto told = openimis::objectIn(reply->body);
    check(told.has_value());
    const auto number = [&](const char *name) { return openimis::wholeIn(openimis::at(*told, name)).value_or(-1); };
    return {number("stored"), openimis::arrayAt(*told, "codes").size(), number("posts"), number("logins")};
}

std::string OpenimisFixture::tokenForTests()
{
    HttpRequest request;
    request.method = Method::Post;
    request.path = "login/";
    request.body = openimis::encodeLogin(m_road.user, m_road.secret);
    const auto reply = m_client->perform(request);
    check(reply.has_value());
    return openimis::parseLogin(reply->body).value().jwt;
}

ForeignContext contextForTests()
{
    ForeignContext context;
    context.scheme = {{"NIK"}, "Mutuelle de Nikki", "XOF", "nik"};
    context.facility.code = {"KPO01"};
    context.terminal = "KPO01-A";
    context.now = 1'795'392'000;
    context.zoneMinutes = 60;
    return context;
}

Talk converse(OpenimisFixture &server, RoadSettings road, std::vector<ForeignClaim> claims)
{
    OpenimisRoad talk(std::move(road), contextForTests(), std::move(claims));
    Talk heard;
    for (int step = 0; step < 10'000; ++step) {
        const auto question = talk.next();
        for (ForeignNews &news : talk.takeNews())
            heard.news.push_back(std::move(news));
        if (!question)
            break;
        heard.paths.push_back(question->path);
        talk.take(server.perform(*question));
        for (ForeignNews &news : talk.takeNews())
            heard.news.push_back(std::move(news));
    }
    heard.trouble = talk.trouble();
    heard.retryAfter = talk.retryAfter();
    return heard;
}

} // namespace guichet::sync
