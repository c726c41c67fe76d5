// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "tests/support/demo_counter.h"

#include <gtest/gtest.h>

#include <sstream>

// The console in front of the demo's counter.
namespace guichet::console {

class DemoWorld final : public World {
public:
    test::DemoCounter demo{};
    test::FakePictures seen{};
    std::optional<std::string> chosen{};

    void chooseFolder(const std::optional<std::string> &option) override { chosen = option; }
    std::string folder() override { return "/nowhere"; }
    std::string keyFile() override { return "/nowhere/vault.key"; }
    test::FakeNetwork network_{};
    std::optional<test::DemoCounter> second{};       // a second scheme's folder
    std::vector<sync::RoadSettings> roadsOfAll{};
    std::optional<std::string> scheme{};

    void chooseScheme(const std::optional<std::string> &code) override { scheme = code; }
    Outcome<desk::Counter *> counter() override
    {
        const auto all = counters();
        return all ? Outcome<desk::Counter *>(all->front()) : all.failure();
    }
    Outcome<std::vector<desk::Counter *>> counters() override
    {
        std::vector<desk::Counter *> all{&demo.counter};
        if (second)
            all.push_back(&second->counter);
        std::erase_if(all, [&](desk::Counter *each) { return scheme && each->journal.enrolled().scheme.code.text != *scheme; });
        if (all.empty())
            return fail(Code::E03, {{"option", "--scheme"}, {"valeur", *scheme}, {"attendu", "DEMO"}});
        return all;
    }
    Outcome<std::vector<sync::RoadSettings>> roads(const desk::Counter &) override { return roadsOfAll; }
    Outcome<std::unique_ptr<desk::Network>> network(const sync::RoadSettings &) override
    {
        auto made = std::make_unique<test::FakeNetwork>();
        made->server = network_.server;
        return std::unique_ptr<desk::Network>(std::move(made));
    }
    Outcome<std::unique_ptr<desk::Enrolling>> enrolling() override { return fail(Code::E07); }
    Outcome<std::unique_ptr<desk::Stick>> stick(const std::string &folder) override { return fail(Code::U10, {{"nom", folder}}); }
    desk::Clock &clock() override { return demo.clock; }
    desk::Pictures &pictures() override { return seen; }
};

struct Commands : testing::Test {
    DemoWorld world{};
    std::ostringstream out{};
    std::ostringstream err{};

    int run(const std::vector<std::string> &words)
    {
        out.str({});
        err.str({});
        Console console{out, err, world};
        return console::run(words, console);
    }
    std::string field(const std::string &name) const
    {
        const std::string json = out.str();
        const auto start = json.find('"' + name + "\":\"");
        if (start == std::string::npos)
            return {};
        const auto from = start + name.size() + 4;
        return json.substr(from, json.find('"', from) - from);
    }
};

} // namespace guichet::console
