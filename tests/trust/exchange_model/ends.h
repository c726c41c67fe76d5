// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/mutual_site.h"
#include "terminal/store/journal_store.h"
#include "tests/support/fake_ports.h"

#include <filesystem>

// Both ends of an exchange in this process, each with its real books on a disk in
// memory, each of which may die at any moment.
namespace guichet::model {

namespace fs = std::filesystem;

// A mutual with one enrolled terminal, made once and copied for every schedule.
struct Template {
    fs::path root{};
    fs::path mutual() const { return root / "mutual"; }
    fs::path terminal() const { return root / "terminal"; }
    std::int64_t enrolledAt = 0;
};
Template makeTemplate(const fs::path &root);

// Thrown where a terminal's program ends: nothing in memory survives.
struct TerminalDies {};

// Time goes on with every look at it; a look may be the last one.
class ModelClock : public desk::Clock {
public:
    explicit ModelClock(std::int64_t begin)
        : m_milliseconds(begin * 1000)
    {
    }
    desk::ClockReading read() const override;
    std::int64_t seconds() const { return m_milliseconds / 1000; }
    void pass(std::int64_t seconds) { m_milliseconds += seconds * 1000; }
    void dieAfter(int looks) { m_looksLeft = looks; } // negative: never
    void boot() { ++m_boot; }

private:
    mutable std::int64_t m_milliseconds;
    mutable int m_looksLeft = -1;
    Byte m_boot = 1;
};

struct SealedClaim {
    Ulid ulid{};
    std::string number{};
    Money mutual{};
    desk::Written written{};
};

class TerminalEnd {
public:
    TerminalEnd(const Template &made, const fs::path &home, ModelClock &clock);
    TerminalEnd(const TerminalEnd &) = delete;
    TerminalEnd &operator=(const TerminalEnd &) = delete;

    desk::Counter &counter() { return *m_counter; }
    desk::Journal &journal() { return *m_journal; }
    SealedClaim seal(Money mutual);
    // As its disk was at this moment, whatever the program still meant to write.
    void crash();

private:
    void open();

    fs::path m_home;
    int m_life = 0;
    crypto::Secret m_vaultKey{};
    ModelClock &m_clock;
    std::unique_ptr<store::JournalStore> m_journal{};
    test::FakeRoster m_roster{};
    std::optional<desk::Counter> m_counter{};
};

enum class Death { None, BeforeCommit, AfterCommit };

class MutualEnd {
public:
    MutualEnd(const Template &made, const fs::path &home, const ModelClock &clock);
    MutualEnd(const MutualEnd &) = delete;
    MutualEnd &operator=(const MutualEnd &) = delete;

    // Nothing: it died over the question and has been started again.
    std::optional<mutual::serve::Told> answer(const mutual::serve::Asked &asked, Death death);
    void readStick(const fs::path &stick);

    struct HeldClaim {
        std::string number{};
        Money mutual{};
        std::uint64_t sequence = 0;
        crypto::Hash hash{};
        Bytes receipt{};
    };
    std::map<Ulid, std::vector<HeldClaim>> held() const;
    std::uint64_t count(const std::string &table) const;

private:
    void open();

    fs::path m_home;
    const ModelClock &m_clock;
    std::unique_ptr<mutual::serve::MutualSite> m_site{};
};

} // namespace guichet::model
