// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/random_values.h"
#include "tests/trust/exchange_model/ends.h"

#include <deque>
#include <functional>

// The roads between the two ends, as bad as they can be: all their faults come from
// the schedule's dice.
namespace guichet::model {

struct Traffic {
    std::uint64_t questions = 0;   // asked by the terminal
    std::uint64_t deliveries = 0;  // that reached the mutual, repeated and late ones included
    std::uint64_t faults = 0;
    std::uint64_t terminalDeaths = 0;
    std::uint64_t mutualDeaths = 0;
    std::uint64_t sticks = 0;
};

// A box that keeps what is posted and hands it on later: several times, in any order,
// long after, without the header that was meant for one use.
class Relay {
public:
    Relay(test::RandomValues &dice, MutualEnd &mutual, Traffic &traffic)
        : m_dice(dice)
        , m_mutual(mutual)
        , m_traffic(traffic)
    {
    }
    sync::HttpReply take(const sync::HttpRequest &request);
    void handOn();

private:
    test::RandomValues &m_dice;
    MutualEnd &m_mutual;
    Traffic &m_traffic;
    std::vector<sync::HttpRequest> m_kept{};
    std::vector<Bytes> m_forTerminal{}; // files of the mutual's replies
};

class BadNetwork : public desk::Network {
public:
    BadNetwork(test::RandomValues &dice, MutualEnd &mutual, Traffic &traffic)
        : m_dice(dice)
        , m_mutual(mutual)
        , m_traffic(traffic)
    {
    }
    Outcome<sync::HttpReply> perform(const sync::HttpRequest &request) override;
    void cancel() override {}

    void isHealed() { m_isHealed = true; }
    void goThrough(Relay *relay) { m_relay = relay; } // nullptr: straight
    // Every reply as the mutual gave it.
    std::function<void(const sync::HttpReply &)> onReply{};

private:
    std::optional<sync::HttpReply> deliver(const sync::HttpRequest &request);
    void deliverLate();
    Outcome<sync::HttpReply> answerOfTheRoad();
    sync::HttpReply spoilt(sync::HttpReply reply);
    Bytes damaged(Bytes bytes);

    test::RandomValues &m_dice;
    MutualEnd &m_mutual;
    Traffic &m_traffic;
    Relay *m_relay = nullptr;
    bool m_isHealed = false;
    std::deque<sync::HttpRequest> m_late{};
    std::optional<sync::HttpReply> m_old{};
};

// The stick in somebody's pocket: files vanish, end early, change; older sticks turn up again.
class BadStick : public desk::Stick {
public:
    BadStick(test::RandomValues &dice, const fs::path &home)
        : m_dice(dice)
        , m_home(home)
    {
    }
    Outcome<std::vector<std::string>> filesDown(const std::string &scheme) override;
    Outcome<desk::StickFile> readDown(const std::string &name) override;
    Outcome<void> writeUp(const std::string &name, ByteView bytes) override;

    fs::path path() const { return m_home / std::to_string(m_current); }
    void travel(Traffic &traffic);

private:
    void harm(const fs::path &file);

    test::RandomValues &m_dice;
    fs::path m_home;
    int m_current = 0;
    int m_newest = 0;
};

std::optional<sync::HttpReply> replyOf(MutualEnd &mutual, const sync::HttpRequest &request, Death death);

} // namespace guichet::model
