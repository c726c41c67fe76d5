// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/complaints.h"

#include "tests/terminal/ui/counter_on_screen.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

using namespace guichet;
using test::CounterOnScreen;

namespace {

class ComplaintRoom : public testing::Test {
protected:
    CounterOnScreen counter{};

    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    void enter() { counter.press(Qt::Key_Return, QStringLiteral("\r")); }
    std::vector<desk::ComplaintRow> book() { return desk::complaints(counter.world.counter).value(); }
    void openCare()
    {
        counter.type(QStringLiteral("DEM-0001"));
        enter();
        counter.press(Qt::Key_O, QStringLiteral("o"));
        enter();
        counter.type(QStringLiteral("CONS"));
        enter();
        enter();
    }
    void complain(const char *words)
    {
        counter.press(Qt::Key_F9);
        counter.type(QString::fromUtf8(words));
        counter.press(Qt::Key_F10);
    }
};

TEST_F(ComplaintRoom, isWrittenOverTheHomeScreenAndGivesItBack)
{
    counter.type(QStringLiteral("SOS"));
    complain("Trop d’attente");
    ASSERT_EQ(book().size(), 1U);
    EXPECT_EQ(book().front().said.text, "Trop d’attente");
    EXPECT_TRUE(book().front().said.member.empty());
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("KPO01-A26-P0001")));
    EXPECT_EQ(counter.text("Numéro, nom ou téléphone"), QStringLiteral("SOS"));
    counter.type(QStringLiteral("SA"));
    EXPECT_EQ(counter.text("Numéro, nom ou téléphone"), QStringLiteral("SOSSA"));
}

// A person waits, her acts half entered: everything is there afterwards, the cursor too.
TEST_F(ComplaintRoom, leavesTheCareAsItWas)
{
    openCare();
    counter.press(Qt::Key_F6);
    counter.type(QStringLiteral("10"));
    counter.press(Qt::Key_F9);
    EXPECT_EQ(counter.text("Numéro de membre"), QStringLiteral("DEM-0001"));
    counter.type(QStringLiteral("Médicament absent"));
    counter.press(Qt::Key_F5); // stock-out
    counter.press(Qt::Key_F10);
    ASSERT_EQ(book().size(), 1U);
    EXPECT_EQ(book().front().said.category, ComplaintCategory::StockOut);
    EXPECT_EQ(book().front().said.member, "DEM-0001");
    EXPECT_TRUE(shows("À payer par le membre"));
    EXPECT_EQ(counter.text("Reçu en espèces"), QStringLiteral("10"));
    counter.type(QStringLiteral("00"));
    EXPECT_EQ(counter.text("Reçu en espèces"), QStringLiteral("1000"));
    EXPECT_TRUE(counter.world.journal.claimRows.empty());
    counter.press(Qt::Key_F10);
    EXPECT_EQ(counter.world.journal.claimRows.size(), 1U);
}

TEST_F(ComplaintRoom, escapeKeepsWhatIsHalfWritten)
{
    openCare();
    counter.press(Qt::Key_F9);
    counter.type(QStringLiteral("Pas fini"));
    counter.press(Qt::Key_Escape);
    EXPECT_TRUE(shows("À payer par le membre"));
    counter.press(Qt::Key_F9);
    EXPECT_TRUE(shows("Pas fini"));
    EXPECT_TRUE(book().empty());
}

// Somebody comes with a card meanwhile: the answer is shown, the words are not lost.
TEST_F(ComplaintRoom, aScanTakesNothingAway)
{
    counter.press(Qt::Key_F9);
    counter.type(QStringLiteral("Pas fini"));
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    EXPECT_TRUE(shows("Droits ouverts"));
    counter.press(Qt::Key_F9);
    EXPECT_TRUE(shows("Pas fini"));
    counter.press(Qt::Key_Escape);
    EXPECT_TRUE(shows("Droits ouverts"));
}

TEST_F(ComplaintRoom, helpOnTopStillLeadsBack)
{
    openCare();
    counter.press(Qt::Key_F9);
    counter.press(Qt::Key_F1);
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_Escape);
    EXPECT_TRUE(shows("À payer par le membre"));
}

TEST_F(ComplaintRoom, withoutAWordNothingIsKept)
{
    complain("");
    EXPECT_FALSE(counter.window.message().isEmpty());
    EXPECT_TRUE(book().empty());
    EXPECT_NE(counter.named(QStringLiteral("Ce que dit la personne")), nullptr);
}

TEST_F(ComplaintRoom, aHugePasteIsCutToWhatIsKept)
{
    counter.press(Qt::Key_F9);
    auto *box = qobject_cast<QPlainTextEdit *>(counter.named(QStringLiteral("Ce que dit la personne")));
    ASSERT_NE(box, nullptr);
    QGuiApplication::clipboard()->setText(QString(1'000'000, QLatin1Char('x')));
    box->paste();
    EXPECT_EQ(box->toPlainText().size(), 2000);
    counter.press(Qt::Key_F10);
    EXPECT_EQ(book().size(), 1U);
}

TEST_F(ComplaintRoom, theBookAnswersAndCloses)
{
    complain("Trop d’attente");
    counter.press(Qt::Key_F7);
    EXPECT_TRUE(shows("1 plainte"));
    EXPECT_TRUE(shows("à répondre"));
    counter.press(Qt::Key_F4);
    counter.type(QStringLiteral("Un second guichet ouvre"));
    counter.press(Qt::Key_F10);
    EXPECT_EQ(book().front().state, ComplaintState::Answered);
    EXPECT_TRUE(shows("Un second guichet ouvre"));
    counter.press(Qt::Key_F6);
    counter.press(Qt::Key_F10);
    EXPECT_EQ(book().front().state, ComplaintState::Closed);
    counter.press(Qt::Key_F6);
    EXPECT_FALSE(counter.window.message().isEmpty());
    counter.press(Qt::Key_Escape);
    EXPECT_NE(counter.named(QStringLiteral("Numéro, nom ou téléphone")), nullptr);
}

TEST_F(ComplaintRoom, onlyTheChiefSeesTheAnswerKey)
{
    counter.world.counter.role = Role::Reception;
    complain("Trop d’attente");
    counter.press(Qt::Key_F7);
    counter.press(Qt::Key_F4);
    EXPECT_FALSE(shows("Enregistrer la réponse"));
    EXPECT_EQ(book().front().state, ComplaintState::Open);
}

TEST_F(ComplaintRoom, anEmptyBookIsCalm)
{
    counter.press(Qt::Key_F7);
    EXPECT_TRUE(shows("Aucune plainte."));
    counter.press(Qt::Key_F10);
    counter.type(QStringLiteral("Une"));
    counter.press(Qt::Key_F10);
    EXPECT_TRUE(shows("Cahier des plaintes"));
    EXPECT_EQ(book().size(), 1U);
}

} // namespace
