// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/visit_papers.h"
#include "terminal/domain/referral_text.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <gtest/gtest.h>

#include <iostream>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

const QString actSearchName = QStringLiteral("Chercher un acte ou un médicament");

// Keys and taps are counted as a receptionist gives them; a scan costs none.
struct Visit : testing::Test {
    CounterOnScreen counter{};
    int gestures = 0;

    QString card(const char *number) { return QString::fromStdString(counter.cardOf(number)); }
    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    void key(int key, const QString &text = {})
    {
        ++gestures;
        counter.press(key, text);
    }
    void keys(const char *typed)
    {
        for (const QChar character : QString::fromUtf8(typed))
            key(character.toUpper().unicode(), character);
    }
    void enter() { key(Qt::Key_Return, QStringLiteral("\r")); }
    // The first button whose name holds these words.
    bool tap(const char *words)
    {
        ++gestures;
        for (QAbstractButton *button : counter.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->accessibleName().contains(QString::fromUtf8(words)))
                continue;
            button->click();
            counter.settle();
            return true;
        }
        return false;
    }
    QWidget *favourites() const
    {
        for (QWidget *widget : counter.window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName().contains(QStringLiteral("à toucher")))
                return widget;
        }
        return nullptr;
    }
    std::size_t journaled(sync::EntryKind kind) { return counter.world.journal.records(kind)->size(); }
    void nextCheckIsDrawn()
    {
        for (int i = 0; i < 19; ++i)
            counter.world.journal.drawUlid(desk::now(counter.world.counter)).value();
    }
    const desk::VerificationRow &lastCheck() { return counter.world.journal.verificationRows.back(); }
    void closeOne(const char *number, const char *act)
    {
        counter.scanWedge(card(number));
        counter.press(Qt::Key_O, QStringLiteral("o"));
        counter.press(Qt::Key_Return, QStringLiteral("\r"));
        counter.type(QString::fromUtf8(act));
        for (int i = 0; i < 2; ++i)
            counter.press(Qt::Key_Return, QStringLiteral("\r"));
        counter.press(Qt::Key_F10);
        counter.press(Qt::Key_Return, QStringLiteral("\r"));
    }
};

Bytes jpegOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return {bytes.begin(), bytes.end()};
}

TEST_F(Visit, fromTheCardToTheReceiptInTwelveKeys)
{
    closeOne("DEM-0020", "CONS");
    closeOne("DEM-0003", "PARA");
    gestures = 0;
    QElapsedTimer clock;
    clock.start();
    counter.scanWedge(card("DEM-0001"));
    std::cout << "scan to answer, with the keys of the scanner: " << clock.elapsed() << " ms\n";
    keys("o");
    enter();
    key(Qt::Key_F3);
    enter(); // the consultation, once
    enter();
    keys("par");
    enter();
    keys("10");
    key(Qt::Key_F10);
    EXPECT_TRUE(shows("Soins enregistrés"));
    EXPECT_LE(gestures, 12);
    EXPECT_EQ(counter.world.journal.claimRows.back().claim.lines.size(), 2U);
    EXPECT_EQ(counter.world.journal.claimRows.back().claim.gross, Money{1250});
}

TEST_F(Visit, theSearchIsAnsweredAtOnce)
{
    QElapsedTimer clock;
    clock.start();
    counter.readers.takeKeyboard(card("DEM-0001").toUtf8(), {});
    std::cout << "scan to answer: " << clock.elapsed() << " ms\n";
    EXPECT_TRUE(shows("Droits ouverts"));
}

TEST_F(Visit, byTouchAloneToo)
{
    closeOne("DEM-0020", "CONS");
    gestures = 0;
    counter.scanWedge(card("DEM-0001"));
    EXPECT_TRUE(tap("Oui"));
    EXPECT_TRUE(tap("Soins"));
    QWidget *hits = favourites();
    ASSERT_NE(hits, nullptr);
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(20, 20), QPointF(20, 20), Qt::LeftButton, Qt::LeftButton, {});
    QMouseEvent release(QEvent::MouseButtonRelease, QPointF(20, 20), QPointF(20, 20), Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(hits, &press);
    QCoreApplication::sendEvent(hits, &release);
    ++gestures;
    EXPECT_TRUE(tap("Clore"));
    EXPECT_TRUE(shows("Soins enregistrés"));
    EXPECT_LE(gestures, 12);
}

TEST_F(Visit, somebodyLooksAtThePersonBeforeCare)
{
    counter.scanWedge(card("DEM-0001"));
    enter();
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("Regardez d’abord la personne")));
    EXPECT_EQ(counter.named(actSearchName), nullptr);
    keys("o");
    enter();
    EXPECT_NE(counter.named(actSearchName), nullptr);
}

TEST_F(Visit, anEmergencyWaitsForNoQuestion)
{
    counter.scanWedge(card("DEM-0001"));
    keys("2");
    enter();
    EXPECT_NE(counter.named(actSearchName), nullptr);
    EXPECT_EQ(lastCheck().verification.visit, VisitType::Emergency);
}

TEST_F(Visit, oneInTwentyIsLookedAtTwice)
{
    nextCheckIsDrawn();
    counter.scanWedge(card("DEM-0001"));
    keys("o");
    EXPECT_TRUE(shows("Contrôle au hasard"));
    enter();
    EXPECT_EQ(counter.named(actSearchName), nullptr);
    keys("o");
    EXPECT_FALSE(shows("Contrôle au hasard"));
    enter();
    EXPECT_NE(counter.named(actSearchName), nullptr);
    EXPECT_EQ(counter.world.journal.verificationRows.size(), 1U); // asked twice, checked once
}

TEST_F(Visit, aSecondLookMaySayNo)
{
    nextCheckIsDrawn();
    counter.scanWedge(card("DEM-0001"));
    keys("on");
    EXPECT_EQ(lastCheck().verification.photo, PhotoAnswer::No);
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("pas la personne")));
}

TEST_F(Visit, thePhotoOfTheListIsShown)
{
    counter.world.member("DEM-0001").photoHash = std::array<Byte, 8>{1, 2, 3};
    counter.world.roster.photos[{1, 2, 3}] = jpegOf({120, 160});
    counter.scanWedge(card("DEM-0001"));
    EXPECT_NE(counter.named(QStringLiteral("Photo de la liste")), nullptr);
    counter.world.roster.photos[{1, 2, 3}] = Bytes(100, 0xff);
    counter.press(Qt::Key_Escape);
    counter.scanWedge(card("DEM-0001"));
    EXPECT_NE(counter.named(QStringLiteral("Pas de photo dans la liste")), nullptr);
}

TEST_F(Visit, howOftenSomebodyCameIsAFact)
{
    closeOne("DEM-0001", "GE");
    counter.scanWedge(card("DEM-0001"));
    EXPECT_TRUE(shows("ces 7 derniers jours"));
    EXPECT_TRUE(shows("Suite de l’épisode du 12/05"));
    EXPECT_TRUE(shows("Droits ouverts"));
}

TEST_F(Visit, aNewbornIsSeenOnItsMothersCard)
{
    counter.scanWedge(card("DEM-0002"));
    key(Qt::Key_F8);
    counter.type(QStringLiteral("99/99"));
    enter();
    EXPECT_FALSE(counter.window.message().isEmpty());
    EXPECT_TRUE(shows("Quand l’enfant est-il né ?"));
    for (int i = 0; i < 5; ++i)
        counter.press(Qt::Key_Backspace);
    counter.type(QStringLiteral("02/05/2026"));
    enter();
    EXPECT_TRUE(shows("Nouveau-né de SOSSA Afi"));
    keys("p");
    EXPECT_TRUE(lastCheck().verification.newborn);
    EXPECT_EQ(lastCheck().verification.newbornBorn, test::dayFrom("2026-05-02"));
}

TEST_F(Visit, aReferralsCodeLeadsToItsPerson)
{
    const std::string text = encodeReferralText({{"POS07"}, {"DEM-0001"}, test::dayFrom("2026-05-10"), "POS07-A-12", false});
    counter.scanWedge(QString::fromStdString(text));
    EXPECT_TRUE(shows("SOSSA Koffi"));
    EXPECT_TRUE(shows("Référence du 10/05, de POS07"));
    keys("p");
    EXPECT_EQ(lastCheck().verification.visit, VisitType::Referral);
    EXPECT_EQ(lastCheck().verification.referral->from, "POS07");
}

TEST_F(Visit, aReferralOfSomebodyElseIsNotTaken)
{
    counter.scanWedge(card("DEM-0020"));
    const std::string text = encodeReferralText({{"POS07"}, {"DEM-0001"}, test::dayFrom("2026-05-10"), "POS07-A-12", false});
    counter.scanWedge(QString::fromStdString(text));
    EXPECT_TRUE(shows("AGBO Koffi"));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("autre membre")));
    counter.scanWedge(QString::fromStdString(text.substr(0, text.size() - 2)));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("abîmé")));
}

TEST_F(Visit, aPersonIsSentOnWithAPaper)
{
    counter.scanWedge(card("DEM-0001"));
    keys("o");
    key(Qt::Key_F5);
    enter();
    enter(); // nowhere to: asked again
    EXPECT_TRUE(shows("Vers quel centre ?"));
    EXPECT_EQ(journaled(sync::EntryKind::Referral), 0U);
    counter.type(QStringLiteral("HZO02"));
    enter();
    counter.type(QStringLiteral("Anémie"));
    enter();
    ASSERT_EQ(journaled(sync::EntryKind::Referral), 1U);
    EXPECT_TRUE(shows("Droits ouverts"));
    const auto kept = sync::parseReferralOut(counter.world.journal.records(sync::EntryKind::Referral)->front().body);
    EXPECT_EQ(kept->to, "HZO02");
    EXPECT_EQ(kept->reason, "Anémie");
}

TEST_F(Visit, aFormOnPaperIsEnteredLater)
{
    counter.press(Qt::Key_F10);
    EXPECT_TRUE(tap("Formulaire papier"));
    counter.type(QStringLiteral("20/04/2026"));
    enter();
    enter(); // three weeks late and no reason
    EXPECT_TRUE(shows("Formulaire rempli sur papier"));
    counter.type(QStringLiteral("Coupure de courant"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("20/04/2026")));
    counter.scanWedge(card("DEM-0001"));
    EXPECT_TRUE(shows("Formulaire papier du 20/04/2026"));
    keys("o");
    EXPECT_EQ(lastCheck().verification.careDay, test::dayFrom("2026-04-20"));
    EXPECT_EQ(lastCheck().verification.lateReason, "Coupure de courant");
    counter.press(Qt::Key_Escape);
    counter.scanWedge(card("DEM-0020"));
    keys("o");
    EXPECT_EQ(lastCheck().verification.careDay, test::dayFrom("2026-05-12"));
}

} // namespace
