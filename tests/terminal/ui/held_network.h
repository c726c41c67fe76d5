// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/network_exchange.h"

#include <atomic>
#include <semaphore>

// A network that waits for the test, and what it carries.
namespace guichet::test {

// A network on which every question waits until it is let through or stopped.
struct Line {
    std::counting_semaphore<1000> mayPass{0};
    std::atomic<int> asked{0};
    std::atomic<bool> stopped{false};
};

class HeldNetwork final : public desk::Network {
public:
    explicit HeldNetwork(Line &line)
        : m_line(line)
    {
    }
    Outcome<sync::HttpReply> perform(const sync::HttpRequest &) override
    {
        ++m_line.asked;
        m_line.mayPass.acquire();
        if (m_line.stopped)
            return fail(Code::N08, {{"hote", "mutuelle.example"}});
        return sync::HttpReply{200, {}, {}, false};
    }
    void cancel() override
    {
        m_line.stopped = true;
        m_line.mayPass.release();
    }

private:
    Line &m_line;
};

// A conversation of two questions that reports what the test says.
struct Script {
    int questions = 2;
    desk::ExchangeReport report{};
    std::vector<bool> replies{};
};

class ScriptedTalk final : public desk::Conversation {
public:
    explicit ScriptedTalk(Script &script)
        : m_script(script)
    {
    }
    std::optional<sync::HttpRequest> next() override
    {
        if (m_script.replies.size() >= static_cast<std::size_t>(m_script.questions) || m_failed)
            return {};
        return sync::HttpRequest{};
    }
    void take(const Outcome<sync::HttpReply> &reply) override
    {
        m_script.replies.push_back(reply.has_value());
        m_failed = !reply;
        if (!reply)
            m_script.report.trouble = reply.error();
    }
    const desk::ExchangeReport &report() const override { return m_script.report; }

private:
    Script &m_script;
    bool m_failed = false;
};

// A fake stick the flow may own.
class BorrowedStick final : public desk::Stick {
public:
    explicit BorrowedStick(desk::Stick &stick)
        : m_stick(stick)
    {
    }
    Outcome<std::vector<std::string>> filesDown(const std::string &scheme) override { return m_stick.filesDown(scheme); }
    Outcome<desk::StickFile> readDown(const std::string &name) override { return m_stick.readDown(name); }
    Outcome<void> writeUp(const std::string &name, ByteView bytes) override { return m_stick.writeUp(name, bytes); }

private:
    desk::Stick &m_stick;
};

} // namespace guichet::test
