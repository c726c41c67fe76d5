// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/home/model.h"
#include "terminal/ui/outbox/model.h"
#include "tests/terminal/ui/counter_on_screen.h"
#include "tests/terminal/ui/held_network.h"

#include <QDeadlineTimer>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

struct Outbox : testing::Test {
    test::Line line{};
    test::Script script{};
    test::FakeStick stick{};
    std::vector<std::string> mounted{"/media/cle"};
    std::vector<std::string> opened{};
    std::unique_ptr<CounterOnScreen> counter{};

    ui::Roads roads()
    {
        ui::Roads roads;
        roads.address = "https://mutuelle.example/";
        roads.openNetwork = [this]() -> Outcome<std::unique_ptr<desk::Network>> { return std::unique_ptr<desk::Network>(new test::HeldNetwork(line)); };
        roads.start = [this](desk::ExchangeParts) -> Outcome<std::unique_ptr<desk::Conversation>> {
            return std::unique_ptr<desk::Conversation>(new test::ScriptedTalk(script));
        };
        roads.sticks = [this]() -> Outcome<std::vector<std::string>> {
            if (mounted.empty())
                return fail(Code::U10);
            return mounted;
        };
        roads.openStick = [this](const std::string &folder) -> Outcome<std::unique_ptr<desk::Stick>> {
            opened.push_back(folder);
            return std::unique_ptr<desk::Stick>(new test::BorrowedStick(stick));
        };
        return roads;
    }
    void start(ui::Roads given)
    {
        counter = std::make_unique<CounterOnScreen>(QSize(1024, 600), std::move(given));
        counter->press(Qt::Key_F3);
    }
    bool shows(const char *words) { return counter->words().contains(QString::fromUtf8(words)); }
    void enter() { counter->press(Qt::Key_Return, QStringLiteral("\r")); }
    // Until the window has said so, or ten seconds.
    bool comesToShow(const char *words)
    {
        const QDeadlineTimer end(10'000);
        while (!end.hasExpired() && !shows(words))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return shows(words);
    }
};

desk::ClaimRow claim(const char *number, ClaimState state, const char *day, std::int64_t mutual)
{
    desk::ClaimRow row;
    row.claim.number = {number};
    row.claim.ulid.bytes[15] = static_cast<Byte>(number[std::string_view(number).size() - 1]);
    row.claim.member = {"DEM-0001"};
    row.claim.careDay = test::dayFrom(day);
    row.claim.mutual = {mutual};
    row.claim.currency = "XOF";
    row.state = state;
    return row;
}

TEST_F(Outbox, saysThatNothingWaits)
{
    start(roads());
    EXPECT_TRUE(shows("Rien en attente"));
    EXPECT_TRUE(shows("Aucun échange encore"));
}

TEST_F(Outbox, whatNeedsSomebodyStandsFirst)
{
    start(roads());
    counter->world.journal.claimRows = {claim("DEM01-A26-0000011", ClaimState::Paid, "2026-05-02", 800), claim("DEM01-A26-0000022", ClaimState::Queued, "2026-05-08", 900),
                                        claim("DEM01-A26-0000033", ClaimState::Rejected, "2026-05-03", 700)};
    counter->world.journal.claimRows[2].answerReasons = {"PRICE"};
    counter->press(Qt::Key_Escape);
    counter->press(Qt::Key_F3);
    EXPECT_TRUE(shows("1 en attente"));
    EXPECT_TRUE(shows("3 demandes"));
    counter->press(Qt::Key_Down);
    EXPECT_TRUE(shows("DEM01-A26-0000033\n✗ rejetée\nDEM-0001 · 700"));
    EXPECT_TRUE(shows("Prix au-dessus de la convention : corriger le prix."));
    const desk::ClaimHistory history{counter->world.journal.claimRows, {}};
    const desk::CounterState state = desk::counterState(counter->world.counter);
    const auto model = ui::outboxModel({history, state, true, {}}, Language::French);
    ASSERT_EQ(model.rows.size(), 3U);
    EXPECT_EQ(model.rows[0].title, QStringLiteral("DEM01-A26-0000033"));
    EXPECT_TRUE(model.rows[0].detail.contains(QStringLiteral("corriger le prix")));
    EXPECT_EQ(model.rows[1].title, QStringLiteral("DEM01-A26-0000022"));
    EXPECT_TRUE(model.rows[1].state.startsWith(QStringLiteral("○")));
}

TEST_F(Outbox, alarmLevelsSayWhatToDo)
{
    start(roads());
    desk::CounterState state = desk::counterState(counter->world.counter);
    state.outbox.waiting = 12;
    struct Level {
        int days;
        ui::Tone tone;
        const char *advice;
    };
    for (const Level &level : {Level{3, ui::Tone::Wait, ""}, Level{7, ui::Tone::Wait, "réseau"}, Level{30, ui::Tone::No, "clé"}, Level{60, ui::Tone::No, "aujourd’hui"}}) {
        state.oldestWaitingDays = level.days;
        const desk::ClaimHistory none{};
        const auto model = ui::outboxModel({none, state, true, {}}, Language::French);
        EXPECT_EQ(model.headline, QStringLiteral("12 en attente"));
        EXPECT_EQ(model.oldest, QStringLiteral("la plus ancienne : %1 j").arg(level.days));
        EXPECT_EQ(model.tone, level.tone) << level.days;
        EXPECT_TRUE(model.advice.contains(QString::fromUtf8(level.advice))) << level.days;
    }
}

TEST_F(Outbox, anExchangeRunsToItsEnd)
{
    line.mayPass.release(10);
    script.report.send.sent = 3;
    script.report.receive.receipts = 3;
    script.report.receive.answers = 1;
    start(roads());
    enter();
    EXPECT_TRUE(comesToShow("3 demandes envoyées · 3 reçus · 1 réponse"));
    EXPECT_EQ(script.replies, (std::vector<bool>{true, true}));
}

// The line hangs; somebody comes with a card; the answer is there at once.
TEST_F(Outbox, theCounterIsUsableMeanwhile)
{
    start(roads());
    enter();
    EXPECT_TRUE(comesToShow("Échange en cours"));
    counter->scanWedge(QString::fromStdString(counter->cardOf("DEM-0001")));
    EXPECT_TRUE(shows("Droits ouverts"));
    line.mayPass.release(10);
    const QDeadlineTimer end(10'000);
    while (!end.hasExpired() && script.replies.size() < 2)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_EQ(script.replies.size(), 2U);
    EXPECT_TRUE(shows("Droits ouverts"));
}

TEST_F(Outbox, stoppedItSaysSo)
{
    start(roads());
    enter();
    EXPECT_TRUE(comesToShow("Échange en cours"));
    counter->press(Qt::Key_F4);
    EXPECT_TRUE(comesToShow("Pas de liaison"));
    EXPECT_TRUE(line.stopped);
}

TEST_F(Outbox, aTroubleIsSaidAndNothingIsLost)
{
    line.stopped = true;
    line.mayPass.release(10);
    counter = std::make_unique<CounterOnScreen>(QSize(1024, 600), roads());
    counter->world.journal.claimRows = {claim("DEM01-A26-0000022", ClaimState::Queued, "2026-05-08", 900)};
    counter->press(Qt::Key_F3);
    enter();
    EXPECT_TRUE(comesToShow("Pas de liaison avec la mutuelle (mutuelle.example). Rien n'est perdu"));
    EXPECT_TRUE(shows("1 en attente"));
}

TEST_F(Outbox, closedInTheMiddleItEnds)
{
    start(roads());
    enter();
    EXPECT_TRUE(comesToShow("Échange en cours"));
    counter.reset();
    EXPECT_TRUE(line.stopped);
}

TEST_F(Outbox, byItselfWhenSomethingWaits)
{
    line.mayPass.release(10);
    ui::Roads quick = roads();
    quick.lookEveryMs = 10;
    counter = std::make_unique<CounterOnScreen>(QSize(1024, 600), std::move(quick));
    counter->world.journal.claimRows = {claim("DEM01-A26-0000022", ClaimState::Queued, "2026-05-08", 900)};
    const QDeadlineTimer end(10'000);
    while (!end.hasExpired() && script.replies.size() < 2)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_EQ(script.replies.size(), 2U);
    EXPECT_TRUE(counter->window.message().isEmpty());
}

// trust.md 4, row 56: tried by itself and not reached, it disturbs nobody; the queue is shown.
TEST_F(Outbox, Row56withoutNetworkThereIsNoMessage)
{
    line.stopped = true;
    line.mayPass.release(10);
    ui::Roads quick = roads();
    quick.lookEveryMs = 10;
    counter = std::make_unique<CounterOnScreen>(QSize(1024, 600), std::move(quick));
    counter->world.journal.claimRows = {claim("DEM01-A26-0000022", ClaimState::Queued, "2026-05-08", 900)};
    const QDeadlineTimer end(10'000);
    while (!end.hasExpired() && script.replies.empty())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    ASSERT_FALSE(script.replies.empty());
    EXPECT_TRUE(counter->window.message().isEmpty());
    counter->press(Qt::Key_F3);
    EXPECT_TRUE(shows("1 en attente"));
}

TEST_F(Outbox, oneStickIsTaken)
{
    start(roads());
    counter->press(Qt::Key_F6);
    EXPECT_EQ(opened, (std::vector<std::string>{"/media/cle"}));
    EXPECT_TRUE(shows("Rien à copier"));
}

TEST_F(Outbox, ofTwoSticksTheUserChooses)
{
    mounted = {"/media/a", "/media/b"};
    start(roads());
    counter->press(Qt::Key_F7);
    EXPECT_TRUE(shows("Plusieurs clés : laquelle ?"));
    EXPECT_TRUE(opened.empty());
    counter->press(Qt::Key_2, QStringLiteral("2"));
    EXPECT_EQ(opened, (std::vector<std::string>{"/media/b"}));
    EXPECT_TRUE(shows("Vous pouvez retirer la clé."));
}

TEST_F(Outbox, withoutStickItSaysSo)
{
    mounted.clear();
    start(roads());
    counter->press(Qt::Key_F6);
    EXPECT_TRUE(counter->window.message().contains(QStringLiteral("introuvable")));
}

TEST_F(Outbox, withoutNetworkTheStickIsTheWay)
{
    ui::Roads stickOnly = roads();
    stickOnly.address.clear();
    start(std::move(stickOnly));
    enter();
    EXPECT_EQ(line.asked, 0);
    EXPECT_EQ(script.replies.size(), 0U);
}

// A list from openIMIS: nobody signed it, and the bar says so however fresh it is.
TEST_F(Outbox, anUnsignedListIsNamedInTheStatus)
{
    start(roads());
    counter->world.roster.inForce->source = "openimis";
    const auto chips = ui::statusChips(desk::counterState(counter->world.counter));
    EXPECT_TRUE(chips.front().text.startsWith(QStringLiteral("Liste openimis, non signée")));
    EXPECT_EQ(chips.front().alert, ui::Alert::Mild);
}

} // namespace
