// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include "terminal/ui/home/card_stage.h"
#include "terminal/ui/home/screen.h"

#include <gtest/gtest.h>

#include <thread>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

// A reader whose events a test calls, from whatever thread it likes.
class HandReader final : public desk::Scanner {
public:
    explicit HandReader(desk::ScannerEvents *events, bool camera = false)
        : m_events(events)
        , m_camera(camera)
    {
    }
    std::string name() const override { return "/dev/reader"; }
    bool showsPictures() const override { return m_camera; }
    void start(desk::ScannerEvents events) override { *m_events = std::move(events); }

private:
    desk::ScannerEvents *m_events;
    bool m_camera;
};

struct Readers : testing::Test {
    CounterOnScreen counter{};
    desk::ScannerEvents reader{};

    void plug(bool camera = false)
    {
        std::vector<std::unique_ptr<desk::Scanner>> readers;
        readers.push_back(std::make_unique<HandReader>(&reader, camera));
        counter.readers.start(std::move(readers));
        fromThread([this] { reader.onReady(); });
    }
    template <class Call>
    void fromThread(const Call &call)
    {
        std::thread(call).join();
        counter.settle();
    }
    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    bool isLive() { return counter.window.findChild<ui::CardStage *>()->isLive(); }
};

TEST_F(Readers, aCodeReadInAnotherThreadIsAnswered)
{
    plug();
    const std::string card = counter.cardOf("DEM-0001");
    fromThread([&] { reader.onCode(card); });
    EXPECT_TRUE(shows("Droits ouverts"));
    EXPECT_EQ(counter.text("Numéro, nom ou téléphone"), QString());
    EXPECT_EQ(counter.readers.times().count(), 1U);
}

TEST_F(Readers, onADevicesRoadNothingIsRepaired)
{
    plug();
    fromThread([&] { reader.onCode(QString::fromStdString(counter.cardOf("DEM-0001")).toLower().toStdString()); });
    EXPECT_FALSE(shows("Droits ouverts"));
    EXPECT_FALSE(counter.window.message().isEmpty());
    EXPECT_FALSE(counter.readers.keyboardNote());
}

TEST_F(Readers, unpluggedIsSaidOnAnyScreenAndSoIsItsReturn)
{
    plug();
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    fromThread([&] { reader.onTrouble(Failure{Code::S01, {{"lecteur", "/dev/reader"}}}); });
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("tapez le numéro")));
    EXPECT_TRUE(shows("SOSSA Koffi"));
    ASSERT_EQ(counter.readers.readers().size(), 1U);
    EXPECT_FALSE(counter.readers.readers()[0].ready);
    EXPECT_EQ(counter.readers.readers()[0].trouble->code, Code::S01);
    fromThread([&] { reader.onReady(); });
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("de nouveau")));
    EXPECT_TRUE(counter.readers.readers()[0].ready);
}

TEST_F(Readers, twoCardsAreAskedToBeOne)
{
    plug();
    fromThread([&] { reader.onSeveral(); });
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("une seule carte")));
}

TEST_F(Readers, duringCareACodeChangesNothing)
{
    plug();
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    const std::string other = counter.cardOf("DEM-0020");
    fromThread([&] { reader.onCode(other); });
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("Soins en cours")));
}

TEST_F(Readers, theLivePictureIsShownUntilTheCameraIsLost)
{
    plug(true);
    EXPECT_FALSE(isLive());
    fromThread([&] { reader.onFrame(desk::Frame{4, 2, Bytes(8, 120), {}}); });
    EXPECT_TRUE(isLive());
    fromThread([&] { reader.onTrouble(Failure{Code::S04}); }); // dark: what it sees is still shown
    EXPECT_TRUE(isLive());
    fromThread([&] { reader.onTrouble(Failure{Code::S01}); });
    EXPECT_FALSE(isLive());
}

TEST_F(Readers, picturesNeverQueueUp)
{
    plug(true);
    int shown = 0;
    QObject::connect(&counter.readers, &ui::ScanDesk::pictureSeen, &counter.window, [&] { ++shown; });
    std::thread([this] {
        for (int i = 0; i < 500; ++i)
            reader.onFrame(desk::Frame{4, 2, Bytes(8, 120), {}});
    }).join();
    counter.settle();
    EXPECT_EQ(shown, 1);
}

TEST_F(Readers, theNewestOfferIsAskedFirstAndEndsWithItsOwner)
{
    plug();
    std::vector<QByteArray> taken;
    {
        QObject lock;
        counter.readers.offerTo(&lock, [&](const ui::Scan &scan) {
            taken.push_back(scan.text);
            return true;
        });
        counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
        EXPECT_FALSE(shows("Droits ouverts"));
    }
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0020")));
    EXPECT_EQ(taken.size(), 1U);
    EXPECT_TRUE(shows("AGBO Koffi"));
}

TEST_F(Readers, anOfferThatDeclinesLeavesTheScanToTheVisit)
{
    counter.readers.offerTo(&counter.window, [](const ui::Scan &) { return false; });
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    EXPECT_TRUE(shows("Droits ouverts"));
}

} // namespace
