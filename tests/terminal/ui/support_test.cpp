// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/support/flow.h"

#include "terminal/ui/support/screen.h"
#include "tests/support/fake_machine.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <gtest/gtest.h>

#include <algorithm>

// The Support screen: every test says what was found and what to do; none loses anything.
using namespace guichet;
using namespace guichet::ui;

namespace {

SupportFacts someFacts()
{
    SupportFacts facts;
    facts.disk = desk::DiskReport{"/srv", 9'000'000'000, 16'000'000'000, 5'300, true};
    facts.version = QStringLiteral("1.0");
    facts.state.rosterDay = dayOf({2026, 5, 10});
    facts.state.moment.judged = {1'780'041'600, 3};
    return facts;
}

const SupportRow &rowOf(const std::vector<SupportRow> &rows, SupportTest test)
{
    for (const SupportRow &row : rows) {
        if (row.test == test)
            return row;
    }
    ADD_FAILURE() << "no such row";
    return rows.front();
}

TEST(SupportModel, aCameraHasALineOnlyWhereThereIsOne)
{
    SupportFacts facts = someFacts();
    const auto without = supportRows(facts, Language::French);
    EXPECT_TRUE(std::none_of(without.begin(), without.end(), [](const SupportRow &row) { return row.test == SupportTest::Camera; }));
    facts.readers = {{QStringLiteral("/dev/video0"), true, false, Failure{Code::S01, {{"lecteur", "/dev/video0"}}, {}}}};
    const auto with = supportRows(facts, Language::French);
    EXPECT_EQ(rowOf(with, SupportTest::Camera).row.tone, Tone::Wait);
    EXPECT_TRUE(rowOf(with, SupportTest::Camera).body.contains(QStringLiteral("S01")));
}

TEST(SupportModel, aDoubtfulDiskIsAHintAndAFullOneAFault)
{
    SupportFacts facts = someFacts();
    EXPECT_EQ(rowOf(supportRows(facts, Language::French), SupportTest::Disk).row.tone, Tone::Yes);
    facts.disk->flushMicroseconds = 2;
    const SupportRow doubtful = rowOf(supportRows(facts, Language::French), SupportTest::Disk);
    EXPECT_EQ(doubtful.row.tone, Tone::Wait);
    EXPECT_TRUE(doubtful.body.contains(QStringLiteral("indice")));
    facts.disk->freeBytes = 1'000'000;
    EXPECT_EQ(rowOf(supportRows(facts, Language::French), SupportTest::Disk).row.tone, Tone::No);
    facts.disk.reset();
    facts.diskFailure = Failure{Code::D06, {}, {}};
    EXPECT_TRUE(rowOf(supportRows(facts, Language::French), SupportTest::Disk).body.contains(QStringLiteral("D06")));
}

TEST(SupportModel, whatIsNotWellSaysItsCode)
{
    SupportFacts facts = someFacts();
    facts.state.moment.judged.confidence = 1;
    facts.settings.clockChip = "/dev/rtc0";
    facts.clockChipFound = false;
    facts.journal = desk::JournalCheck{12, {}, false, 7, "hash"};
    const auto rows = supportRows(facts, Language::French);
    EXPECT_TRUE(rowOf(rows, SupportTest::Clock).body.contains(QStringLiteral("D16")));
    EXPECT_TRUE(rowOf(rows, SupportTest::Clock).body.contains(QStringLiteral("H06")));
    EXPECT_TRUE(rowOf(rows, SupportTest::Journal).body.contains(QStringLiteral("D01")));
    EXPECT_TRUE(rowOf(rows, SupportTest::Backup).body.contains(QStringLiteral("H07")));
}

struct Support : testing::Test {
    test::CounterOnScreen counter{};
    test::FakeMachine machine{};
    std::vector<std::string> sticks{"/media/cle"};
    SupportScreen *screen = nullptr;

    void openSupport()
    {
        Surroundings around{counter.pictures};
        around.machine = &machine;
        around.roads.sticks = [this] { return sticks.empty() ? Outcome<std::vector<std::string>>(fail(Code::U10)) : Outcome<std::vector<std::string>>(sticks); };
        auto *flow = new SupportFlow(counter.world.counter, counter.window, around);
        flow->open();
        screen = dynamic_cast<SupportScreen *>(counter.window.current());
        ASSERT_NE(screen, nullptr);
    }
    void attempt(SupportTest test)
    {
        screen->choose(test);
        counter.press(Qt::Key_Return);
    }
};

TEST_F(Support, everyLineIsReachedByArrowsAndHasAName)
{
    openSupport();
    for (int i = 0; i < 12; ++i)
        counter.press(Qt::Key_Down);
    EXPECT_EQ(screen->chosen(), SupportTest::Versions);
    for (int i = 0; i < 12; ++i)
        counter.press(Qt::Key_Up);
    EXPECT_EQ(screen->chosen(), SupportTest::Scanner);
}

TEST_F(Support, theJournalIsCheckedAndSaysHowMany)
{
    openSupport();
    attempt(SupportTest::Journal);
    EXPECT_FALSE(screen->isBusy());
    EXPECT_EQ(screen->chosen(), SupportTest::Journal);
}

TEST_F(Support, aCopyGoesOntoTheStickOrSaysWhy)
{
    openSupport();
    attempt(SupportTest::Backup);
    ASSERT_TRUE(machine.last);
    EXPECT_TRUE(machine.last->file.starts_with("/media/cle/guichet-")) << machine.last->file;
    EXPECT_TRUE(screen->result().contains(QStringLiteral("7"))) << screen->result().toStdString();
    machine.backupFails = Failure{Code::H09, {}, "part 3"};
    attempt(SupportTest::Backup);
    EXPECT_FALSE(counter.window.message().isEmpty());
    ASSERT_FALSE(machine.lines.empty()); // what was said is in the log
    EXPECT_EQ(machine.lines.back().text, "H09 part 3");
    sticks.clear();
    attempt(SupportTest::Backup);
    EXPECT_FALSE(counter.window.message().isEmpty());
}

TEST_F(Support, theLogIsCopiedAndHoldsNoNames)
{
    openSupport();
    counter.window.say(Failure{Code::E06, {{"nom", "SOSSA Koffi"}}, "nothing found"});
    ASSERT_FALSE(machine.lines.empty());
    screen->show(supportRows({{}, {}, {}, {}, false, {}, {}, true, {}, {}, {}, {}, {}, machine.lines, {}}, Language::French));
    attempt(SupportTest::Log);
    EXPECT_EQ(machine.copiedTo, "/media/cle");
    for (const desk::SupportLine &line : machine.lines)
        EXPECT_EQ(line.text.find("SOSSA"), std::string::npos);
}

} // namespace
