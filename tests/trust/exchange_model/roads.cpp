// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/exchange_model/roads.h"

#include "sync/exchange_message.h"
#include "sync/http_auth.h"
#include "sync/transport/folder.h"

#include <algorithm>
#include <fstream>

namespace guichet::model {
namespace {

std::string headerOf(const std::vector<sync::HttpHeader> &headers, std::string_view name)
{
    const auto same = [&](const sync::HttpHeader &each) {
        return std::equal(each.name.begin(), each.name.end(), name.begin(), name.end(), [](char a, char b) { return (a | 32) == (b | 32); });
    };
    const auto at = std::find_if(headers.begin(), headers.end(), same);
    return at == headers.end() ? std::string() : at->value;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each + 32) : each; });
    return text;
}

sync::HttpReply page(int status, std::string_view text)
{
    sync::HttpReply reply;
    reply.status = status;
    reply.headers = {{"content-type", "text/html"}};
    reply.body = copyOf(bytesOf(text));
    return reply;
}

std::string withoutQuery(const std::string &path)
{
    return path.substr(0, path.find('?'));
}

} // namespace

std::optional<sync::HttpReply> replyOf(MutualEnd &mutual, const sync::HttpRequest &request, Death death)
{
    mutual::serve::Asked asked;
    asked.verb = request.method == sync::Method::Get ? mutual::serve::Verb::Get : mutual::serve::Verb::Post;
    asked.path = withoutQuery(request.path);
    if (const auto at = request.path.find("nonce="); at != std::string::npos)
        asked.nonce = request.path.substr(at + 6);
    asked.auth = headerOf(request.headers, "Guichet-Auth");
    asked.address = "127.0.0.1";
    asked.body = request.body;
    const auto told = mutual.answer(asked, death);
    if (!told)
        return {};
    sync::HttpReply reply;
    reply.status = told->status;
    for (const sync::HttpHeader &each : told->headers)
        reply.headers.push_back({lower(each.name), each.value});
    reply.body = told->body;
    return reply;
}

sync::HttpReply Relay::take(const sync::HttpRequest &request)
{
    if (request.method == sync::Method::Get)
        return page(504, "away");
    m_kept.push_back(request);
    std::erase_if(m_kept.back().headers, [](const sync::HttpHeader &each) { return lower(each.name) == "guichet-auth"; });
    std::vector<Bytes> files;
    for (const Bytes &file : m_forTerminal) {
        if (m_dice.chance(70))
            files.push_back(file); // again and again: whoever carries does not know what arrived
    }
    if (files.size() > sync::mostFilesInMail)
        files.erase(files.begin(), files.end() - static_cast<std::ptrdiff_t>(sync::mostFilesInMail));
    sync::HttpReply reply;
    reply.status = 202;
    reply.headers = {{"content-type", "application/octet-stream"}};
    reply.body = sync::encodeMail(files);
    return reply;
}

void Relay::handOn()
{
    for (std::size_t left = m_dice.below(2 * m_kept.size() + 1); left > 0; --left) {
        const auto reply = replyOf(m_mutual, m_kept[m_dice.below(m_kept.size())], Death::None);
        ++m_traffic.deliveries;
        if (!reply || reply->status != 200)
            continue;
        for (const ByteView file : sync::parseMail(reply->body).files)
            m_forTerminal.push_back(copyOf(file));
    }
    while (m_kept.size() > 12)
        m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(m_dice.below(m_kept.size())));
    while (m_forTerminal.size() > 40)
        m_forTerminal.erase(m_forTerminal.begin() + static_cast<std::ptrdiff_t>(m_dice.below(m_forTerminal.size())));
}

Bytes BadNetwork::damaged(Bytes bytes)
{
    if (bytes.empty())
        return bytes;
    if (m_dice.chance(50))
        bytes.resize(m_dice.below(bytes.size()));
    else
        bytes[m_dice.below(bytes.size())] ^= static_cast<Byte>(1u << m_dice.below(8));
    return bytes;
}

std::optional<sync::HttpReply> BadNetwork::deliver(const sync::HttpRequest &request)
{
    sync::HttpRequest sent = request;
    if (!m_isHealed && m_dice.chance(5)) {
        sent.body = damaged(std::move(sent.body));
        ++m_traffic.faults;
    }
    const Death death = m_isHealed || !m_dice.chance(4) ? Death::None : m_dice.chance(50) ? Death::BeforeCommit : Death::AfterCommit;
    m_traffic.mutualDeaths += death == Death::None ? 0 : 1;
    ++m_traffic.deliveries;
    auto reply = replyOf(m_mutual, sent, death);
    if (reply && onReply)
        onReply(*reply);
    return reply;
}

// What was under way for long arrives after what was sent later, and more than once.
void BadNetwork::deliverLate()
{
    while (!m_late.empty() && m_dice.chance(50)) {
        const std::size_t at = m_dice.below(m_late.size());
        deliver(m_late[at]);
        if (m_dice.chance(70))
            m_late.erase(m_late.begin() + static_cast<std::ptrdiff_t>(at));
    }
    if (m_late.size() > 8)
        m_late.pop_front();
}

// What comes from the road itself, whatever became of the question.
Outcome<sync::HttpReply> BadNetwork::answerOfTheRoad()
{
    const std::uint64_t fate = m_dice.below(31);
    if (fate < 15)
        return Outcome<sync::HttpReply>(fail(Code::N08, {{"hote", "mutuelle"}}));
    if (fate < 20)
        return page(500 + static_cast<int>(m_dice.below(5)), "error");
    if (fate < 24)
        return page(std::array{400, 401, 403, 404, 407, 413, 429}[m_dice.below(7)], "proxy");
    if (fate < 28 || !m_old)
        return page(200, "<html><body>Welcome to the guest network</body></html>");
    return *m_old;
}

sync::HttpReply BadNetwork::spoilt(sync::HttpReply reply)
{
    const std::uint64_t fate = m_dice.below(100);
    m_traffic.faults += fate < 12 ? 1 : 0;
    if (fate < 6 && !reply.body.empty()) {
        reply.body.resize(m_dice.below(reply.body.size()));
        reply.isCut = m_dice.chance(80);
    } else if (fate < 12) {
        reply.body = damaged(std::move(reply.body));
    }
    return reply;
}

Outcome<sync::HttpReply> BadNetwork::perform(const sync::HttpRequest &request)
{
    ++m_traffic.questions;
    if (m_isHealed) {
        const auto reply = deliver(request);
        check(reply.has_value());
        return *reply;
    }
    deliverLate();
    if (m_dice.chance(2))
        throw TerminalDies{};
    if (m_dice.chance(20)) { // lost on the way there, or the road answers in the mutual's place
        ++m_traffic.faults;
        return answerOfTheRoad();
    }
    if (m_dice.chance(30)) // twice, or once more much later
        m_dice.chance(50) ? static_cast<void>(deliver(request)) : m_late.push_back(request);
    auto reply = m_relay != nullptr ? std::optional(m_relay->take(request)) : deliver(request);
    if (m_dice.chance(2))
        throw TerminalDies{};
    if (!reply || m_dice.chance(15)) { // the acknowledgement is lost
        ++m_traffic.faults;
        return fail(Code::N08, {{"hote", "mutuelle"}});
    }
    if (m_dice.chance(20))
        m_old = *reply;
    if (m_dice.chance(5)) {
        ++m_traffic.faults;
        return answerOfTheRoad();
    }
    return spoilt(std::move(*reply));
}

Outcome<std::vector<std::string>> BadStick::filesDown(const std::string &scheme)
{
    auto listing = transport::listFiles(path().string(), transport::Side::Down);
    if (!listing)
        return listing.failure();
    std::erase_if(listing->names, [&](const std::string &name) { return !name.starts_with(scheme + '-'); });
    return std::move(listing->names);
}

Outcome<desk::StickFile> BadStick::readDown(const std::string &name)
{
    auto bytes = transport::readStickFile(path().string(), transport::Side::Down, name);
    if (!bytes)
        return bytes.failure();
    return desk::StickFile{name, *std::move(bytes)};
}

Outcome<void> BadStick::writeUp(const std::string &name, ByteView bytes)
{
    if (m_dice.chance(6))
        return fail(Code::U01);
    if (m_dice.chance(2))
        throw TerminalDies{};
    auto written = transport::writeStickFile(path().string(), transport::Side::Up, name, bytes);
    if (m_dice.chance(2))
        throw TerminalDies{};
    return written;
}

void BadStick::harm(const fs::path &file)
{
    const auto size = fs::file_size(file);
    if (m_dice.chance(30)) {
        fs::remove(file);
    } else if (m_dice.chance(50)) {
        fs::resize_file(file, m_dice.below(size + 1));
    } else if (size > 0) {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        const auto at = static_cast<std::streamoff>(m_dice.below(size));
        stream.seekg(at);
        const char changed = static_cast<char>(stream.get() ^ (1 << m_dice.below(8)));
        stream.seekp(at);
        stream.put(changed);
    }
}

void BadStick::travel(Traffic &traffic)
{
    ++traffic.sticks;
    const fs::path from = path();
    fs::create_directories(from);
    m_current = ++m_newest;
    fs::copy(from, path(), fs::copy_options::recursive);
    std::vector<fs::path> files;
    for (const auto &file : fs::recursive_directory_iterator(path())) {
        if (file.is_regular_file())
            files.push_back(file.path());
    }
    std::sort(files.begin(), files.end()); // the folder's own order is no part of the seed
    for (const fs::path &file : files) {
        if (m_dice.chance(30)) {
            harm(file);
            ++traffic.faults;
        }
    }
    if (m_dice.chance(20)) // an older stick turns up
        m_current = static_cast<int>(m_dice.below(static_cast<std::uint64_t>(m_newest) + 1));
    fs::create_directories(path());
}

} // namespace guichet::model
