// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "tests/support/demo_counter.h"
#include "tests/support/fake_machine.h"
#include "tests/support/fake_staff.h"

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

    SignIn signIn{};
    std::optional<Role> cameInAs{};                  // by badge; nobody: by the folder's key
    std::optional<std::string> typedSecret{};

    void chooseSignIn(const SignIn &wanted) override { signIn = wanted; }
    Outcome<std::string> secret(const std::string &variable) override { return typedSecret ? Outcome<std::string>(*typedSecret) : fail(Code::E02, {{"option", '$' + variable}}); }
    void chooseScheme(const std::optional<std::string> &code) override { scheme = code; }
    Outcome<desk::Counter *> counter() override
    {
        const auto all = counters();
        return all ? Outcome<desk::Counter *>(all->front()) : all.failure();
    }
    Outcome<std::vector<desk::Counter *>> counters() override
    {
        std::vector<desk::Counter *> all{&demo.counter};
        demo.counter.role = cameInAs;
        if (const auto allowed = signIn.needs ? desk::demand(demo.counter, *signIn.needs) : Outcome<void>(); !allowed)
            return allowed.failure();
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
    test::FakeStaff people{};
    desk::StaffBook &staff() override { return people; }
    Outcome<Bytes> drawCode(const std::string &text) override { return copyOf(bytesOf("PNG " + text)); }

    desk::DeviceSettings settings{};
    test::FakeMachine machine_{};
    std::vector<Entry> typed{};
    std::vector<std::string> printed{};              // titles
    std::optional<Failure> printerFails{};
    bool hasPrinter = true;

    Outcome<desk::DeviceSettings> profile(const std::optional<std::string> &asked) override
    {
        return asked && asked != "pc-scanner" ? fail(Code::H02, {{"nom", *asked}}) : Outcome<desk::DeviceSettings>(settings);
    }
    std::unique_ptr<Entries> entries(const desk::DeviceSettings &) override { return std::make_unique<Script>(typed); }
    std::unique_ptr<Printer> printer(const desk::DeviceSettings &) override { return hasPrinter ? std::make_unique<Sheets>(*this) : nullptr; }
    Outcome<std::size_t> tryScanner(const desk::ScannerSettings &) override { return scanTried; }
    Outcome<std::size_t> scanTried{std::size_t{312}};
    Outcome<desk::Machine *> machine() override { return static_cast<desk::Machine *>(&machine_); }
    Outcome<Restored> restore(const std::string &file, const desk::Progress &) override
    {
        return file == "ok" ? Outcome<Restored>(Restored{{file, "KPO01-A", 900, 0, 1024}, {}}) : fail(Code::H03, {{"n", "900"}, {"present", "1043"}});
    }
    Outcome<desk::DiskReport> disk() override { return machine_.report; }
    bool hasClockChip(const std::string &device) override { return machine_.hasClockChip(device); }

private:
    class Script final : public Entries {
    public:
        explicit Script(std::vector<Entry> lines)
            : m_lines(std::move(lines))
        {
        }
        std::optional<Entry> next() override { return m_at < m_lines.size() ? std::optional(m_lines[m_at++]) : std::nullopt; }

    private:
        std::vector<Entry> m_lines;
        std::size_t m_at = 0;
    };
    class Sheets final : public Printer {
    public:
        explicit Sheets(DemoWorld &world)
            : m_world(world)
        {
        }
        std::string name() const override { return "test"; }
        Outcome<void> print(const Document &document, Paper) override
        {
            m_world.printed.push_back(document.title);
            return m_world.printerFails ? Outcome<void>(Unexpected(*m_world.printerFails)) : Outcome<void>();
        }

    private:
        DemoWorld &m_world;
    };
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
