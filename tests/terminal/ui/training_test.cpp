// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/training/flow.h"

#include "terminal/ui/screen.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace guichet;

namespace {

// A window over a counter that practises, or is about to.
class TrainingRoom : public testing::Test {
protected:
    test::DemoCounter world{};
    test::FakePictures pictures{};
    ui::CounterWindow window{ui::lookFor({1024, 600}), Language::French};
    ui::VisitFlow *flow = nullptr;
    std::vector<bool> asked{};

    void start(bool practises)
    {
        world.counter.training = practises;
        ui::Surroundings around{pictures};
        around.practise = [this](bool wanted) { asked.push_back(wanted); };
        flow = new ui::VisitFlow(world.counter, window, around);
        window.resize(1024, 600);
        window.show();
        flow->goHome();
        QCoreApplication::processEvents();
    }
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }
    void runPrimary()
    {
        for (const ui::KeyAction &action : window.current()->keys()) {
            if (action.primary)
                return action.run();
        }
        FAIL() << "no primary action";
    }
};

TEST_F(TrainingRoom, everyScreenOfTrainingIsMarked)
{
    start(true);
    EXPECT_TRUE(words().contains(QStringLiteral("FORMATION")));
    ASSERT_TRUE(flow->openRoom(Qt::Key_F2));
    EXPECT_TRUE(words().contains(QStringLiteral("FORMATION")));
    const auto *mark = window.findChild<QWidget *>(QStringLiteral("trainingMark"));
    ASSERT_NE(mark, nullptr);
    EXPECT_TRUE(mark->isVisible());
    EXPECT_EQ(mark->size(), window.size());
    EXPECT_EQ(mark->parent()->children().last(), mark); // in front of everything
}

TEST_F(TrainingRoom, theRealCounterIsNot)
{
    start(false);
    EXPECT_FALSE(words().contains(QStringLiteral("FORMATION")));
}

TEST_F(TrainingRoom, isEnteredAfterItWasExplained)
{
    start(false);
    ASSERT_TRUE(flow->openRoom(ui::trainingRoomKey));
    EXPECT_TRUE(words().contains(QStringLiteral("série Z")));
    EXPECT_TRUE(asked.empty());
    runPrimary();
    EXPECT_EQ(asked, std::vector<bool>{true});
}

TEST_F(TrainingRoom, isLeftTheSameWay)
{
    start(true);
    ASSERT_TRUE(flow->openRoom(ui::trainingRoomKey));
    EXPECT_TRUE(words().contains(QStringLiteral("Quitter la formation")));
    runPrimary();
    EXPECT_EQ(asked, std::vector<bool>{false});
}

// Nothing of it waits to be sent, and sending is refused with its reason.
TEST_F(TrainingRoom, nothingWaitsAndNothingIsSent)
{
    start(true);
    ASSERT_TRUE(flow->openRoom(Qt::Key_F3));
    EXPECT_TRUE(words().contains(QStringLiteral("Rien en attente")));
}

} // namespace
