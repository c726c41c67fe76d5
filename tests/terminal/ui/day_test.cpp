// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/cash_day.h"

#include "tests/terminal/ui/counter_on_screen.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace guichet;
using test::CounterOnScreen;

namespace {

class DayRoom : public testing::Test {
protected:
    CounterOnScreen counter{};

    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    void enter() { counter.press(Qt::Key_Return, QStringLiteral("\r")); }
    void find(const char *number)
    {
        counter.type(QString::fromUtf8(number));
        enter();
        counter.press(Qt::Key_O, QStringLiteral("o"));
    }
    // A consultation; the member pays 200.
    void visit(const char *number)
    {
        find(number);
        enter();
        counter.type(QStringLiteral("CONS"));
        enter();
        enter();
        counter.press(Qt::Key_F10);
        enter();
    }
    void openDay() { counter.press(Qt::Key_F2); }
    void startClosing()
    {
        openDay();
        counter.press(Qt::Key_F10);
    }
    std::size_t closings() { return counter.world.journal.records(sync::EntryKind::CashDay)->size(); }
};

TEST_F(DayRoom, anEmptyDaySaysSoCalmly)
{
    openDay();
    EXPECT_TRUE(shows("Aucune visite ce jour-là."));
    EXPECT_TRUE(shows("Pas encore clôturée"));
    counter.press(Qt::Key_F3);
    EXPECT_TRUE(shows("Rien à finir des jours passés."));
    counter.press(Qt::Key_F4);
    EXPECT_TRUE(shows("Aucun argent reçu ni rendu ce jour-là."));
    counter.press(Qt::Key_Escape);
    EXPECT_TRUE(shows("Aujourd’hui"));
}

TEST_F(DayRoom, visitsAndTheirCash)
{
    visit("DEM-0001");
    find("DEM-0003");
    counter.press(Qt::Key_Escape);
    openDay();
    EXPECT_TRUE(shows("Visites (2)"));
    EXPECT_TRUE(shows("✓ close"));
    EXPECT_TRUE(shows("○ ouverte"));
    counter.press(Qt::Key_F4);
    EXPECT_TRUE(shows("Caisse (1)"));
    EXPECT_TRUE(shows("+200"));
    EXPECT_TRUE(shows("Par heure"));
    EXPECT_TRUE(shows("Agent n° 7"));
}

TEST_F(DayRoom, anOpenVisitGoesOnFromThere)
{
    find("DEM-0003");
    counter.press(Qt::Key_Escape);
    openDay();
    counter.press(Qt::Key_Down);
    enter();
    EXPECT_NE(counter.named(QStringLiteral("Reçu en espèces")), nullptr);
    EXPECT_TRUE(shows("À payer par le membre"));
}

TEST_F(DayRoom, anotherDayByArrowOrByDate)
{
    visit("DEM-0001");
    counter.world.clock.setLocal("2026-05-13", 8, 0);
    openDay();
    EXPECT_TRUE(shows("Visites (0)"));
    counter.press(Qt::Key_Left);
    EXPECT_TRUE(shows("Journée du 12/05/2026"));
    EXPECT_TRUE(shows("Visites (1)"));
    EXPECT_TRUE(shows("Pas clôturée ce jour-là"));
    counter.press(Qt::Key_Right);
    counter.press(Qt::Key_Right);
    EXPECT_TRUE(shows("Aujourd’hui, 13/05/2026"));
    counter.named(QStringLiteral("Autre jour"))->setFocus();
    counter.type(QStringLiteral("12/5"));
    enter();
    EXPECT_TRUE(shows("Journée du 12/05/2026"));
}

TEST_F(DayRoom, aDateThatIsNoneStaysToBeCorrected)
{
    openDay();
    for (const char *typed : {"31/02/2026", "13/05/2099", "hier", "٣/٥"}) {
        auto *field = counter.named(QStringLiteral("Autre jour"));
        ASSERT_NE(field, nullptr);
        qobject_cast<QLineEdit *>(field)->clear();
        field->setFocus();
        counter.type(QString::fromUtf8(typed));
        enter();
        EXPECT_FALSE(counter.window.message().isEmpty()) << typed;
        EXPECT_EQ(counter.text("Autre jour"), QString::fromUtf8(typed));
        EXPECT_TRUE(shows("Aujourd’hui, 12/05/2026")) << typed;
    }
}

TEST_F(DayRoom, theEveningCountsAndCloses)
{
    visit("DEM-0001");
    startClosing();
    EXPECT_TRUE(shows("Attendu en caisse"));
    counter.type(QStringLiteral("200"));
    EXPECT_TRUE(shows("✓ Juste"));
    counter.press(Qt::Key_F10);
    EXPECT_EQ(closings(), 1U);
    EXPECT_TRUE(shows("Clôturée à 09:14"));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("sauvegarde")));
    counter.press(Qt::Key_F10); // the slip again, never a second closing
    EXPECT_EQ(closings(), 1U);
}

TEST_F(DayRoom, aDifferenceAsksWhy)
{
    visit("DEM-0001");
    startClosing();
    EXPECT_EQ(counter.named(QStringLiteral("Pourquoi cet écart ?")), nullptr);
    counter.type(QStringLiteral("150"));
    EXPECT_TRUE(shows("▲ Il manque 50"));
    counter.press(Qt::Key_F10);
    EXPECT_EQ(closings(), 0U);
    EXPECT_FALSE(counter.window.message().isEmpty());
    counter.type(QStringLiteral("Monnaie"));
    counter.press(Qt::Key_F10);
    EXPECT_EQ(closings(), 1U);
    EXPECT_TRUE(shows("écart −50"));
}

TEST_F(DayRoom, anAmountThatIsNoneStaysAsTyped)
{
    startClosing();
    for (const char *typed : {"1 000,50", "-1", "٢٠٠", "abc", ""}) {
        auto *field = qobject_cast<QLineEdit *>(counter.named(QStringLiteral("Espèces comptées")));
        ASSERT_NE(field, nullptr);
        field->clear();
        field->setFocus();
        counter.type(QString::fromUtf8(typed));
        counter.press(Qt::Key_F10);
        EXPECT_FALSE(counter.window.message().isEmpty()) << typed;
        EXPECT_EQ(counter.text("Espèces comptées"), QString::fromUtf8(typed));
    }
    EXPECT_EQ(closings(), 0U);
}

TEST_F(DayRoom, whatComesAfterTheClosingIsMarked)
{
    startClosing();
    counter.type(QStringLiteral("0"));
    counter.press(Qt::Key_F10);
    counter.press(Qt::Key_Escape);
    visit("DEM-0001");
    openDay();
    counter.press(Qt::Key_F4);
    EXPECT_TRUE(shows("après clôture"));
}

TEST_F(DayRoom, whoMayNotCloseDoesNotSeeTheKey)
{
    counter.world.counter.role = Role::Care;
    startClosing();
    EXPECT_FALSE(shows("Attendu en caisse"));
    EXPECT_FALSE(shows("Clôturer la journée"));
}

TEST_F(DayRoom, aFullDiskClosesNothing)
{
    startClosing();
    counter.type(QStringLiteral("0"));
    counter.world.journal.failsWith = Failure{Code::D05};
    counter.press(Qt::Key_F10);
    EXPECT_FALSE(counter.window.message().isEmpty());
    EXPECT_EQ(closings(), 0U);
    EXPECT_EQ(counter.text("Espèces comptées"), QStringLiteral("0"));
}

} // namespace
