// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include "terminal/desk/record_care.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

const QString searchName = QStringLiteral("Numéro, nom ou téléphone");
const QString actSearchName = QStringLiteral("Chercher un acte ou un médicament");

struct Counter : testing::Test {
    CounterOnScreen counter{};

    QString card(const char *number) { return QString::fromStdString(counter.cardOf(number)); }
    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    void enter() { counter.press(Qt::Key_Return, QStringLiteral("\r")); }
    QLineEdit *field(const QString &name) { return qobject_cast<QLineEdit *>(counter.named(name)); }
    void addAct(const char *code)
    {
        counter.type(QString::fromUtf8(code));
        enter();
        enter();
    }
    void openCare()
    {
        counter.scanWedge(card("DEM-0001"));
        counter.press(Qt::Key_O, QStringLiteral("o"));
        enter();
    }
};

TEST_F(Counter, aScanAtHomeIsAnswered)
{
    counter.scanWedge(card("DEM-0001"));
    ASSERT_EQ(counter.scans.size(), 1U);
    EXPECT_TRUE(shows("Droits ouverts"));
    EXPECT_TRUE(shows("SOSSA Koffi"));
    EXPECT_TRUE(counter.world.journal.verificationRows.empty()); // shown first, recorded with the photo's answer
    counter.press(Qt::Key_O, QStringLiteral("o"));
    EXPECT_EQ(counter.world.journal.verificationRows.size(), 1U);
    EXPECT_TRUE(shows("Code de vérification"));
}

TEST_F(Counter, aScanNeverLandsInTheField)
{
    counter.type(QStringLiteral("Sos"));
    counter.scanWedge(QStringLiteral("NOT A CARD OF ANY MUTUAL AT ALL 0123456789"));
    EXPECT_EQ(counter.text(searchName.toUtf8().constData()), QStringLiteral("Sos"));
    EXPECT_EQ(counter.scans.size(), 1U);
    EXPECT_FALSE(counter.window.message().isEmpty());
}

TEST_F(Counter, whatSlippedThroughABusyMachineIsTakenBack)
{
    counter.type(QStringLiteral("Sos"));
    const QString scan = QStringLiteral("NOT A CARD OF ANY MUTUAL AT ALL 0123456789");
    counter.time += 3000;
    for (int i = 0; i < scan.size(); ++i) {
        counter.send(QEvent::KeyPress, scan.at(i).unicode(), scan.at(i));
        counter.time += 8;
        if (i == 9)
            counter.settle(); // the pause timer came due in the middle
    }
    counter.send(QEvent::KeyPress, Qt::Key_Return, QStringLiteral("\r"));
    counter.settle();
    EXPECT_EQ(counter.text(searchName.toUtf8().constData()), QStringLiteral("Sos"));
    ASSERT_EQ(counter.scans.size(), 1U);
    EXPECT_EQ(counter.scans[0], scan.toUtf8());
}

TEST_F(Counter, theSameCardTwiceInTwoSecondsIsOneScan)
{
    const QString text = card("DEM-0001");
    counter.scanWedge(text);
    counter.time -= 2500; // scanWedge waits three seconds before it starts
    counter.scanWedge(text);
    EXPECT_EQ(counter.scans.size(), 1U);
    counter.scanWedge(text);
    EXPECT_EQ(counter.scans.size(), 2U);
}

TEST_F(Counter, aScanDuringCareChangesNothing)
{
    openCare();
    addAct("CONS");
    counter.scanWedge(card("DEM-0020"));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("Soins en cours")));
    EXPECT_TRUE(shows("Consultation"));
    EXPECT_EQ(counter.text(actSearchName.toUtf8().constData()), QString());
    EXPECT_EQ(counter.world.journal.verificationRows.size(), 1U);
}

TEST_F(Counter, aStormOfEntersClosesNothing)
{
    counter.scanWedge(card("DEM-0001"));
    for (int i = 0; i < 200; ++i)
        counter.send(QEvent::KeyPress, Qt::Key_Return, QStringLiteral("\r"), 0, {}, i % 2 == 1);
    counter.settle();
    for (int i = 0; i < 20; ++i)
        enter();
    EXPECT_TRUE(counter.world.journal.claimRows.empty());
    EXPECT_LE(counter.world.journal.verificationRows.size(), 1U);
}

TEST_F(Counter, tenMegabytesPastedAreCut)
{
    QGuiApplication::clipboard()->setText(QString(10 * 1024 * 1024, QLatin1Char('A')));
    field(searchName)->paste();
    EXPECT_LE(field(searchName)->text().size(), 4096);
    enter();
    EXPECT_FALSE(counter.window.message().isEmpty());
}

TEST_F(Counter, severalOfTheNameAreAskedFor)
{
    counter.type(QStringLiteral("agbo"));
    enter();
    EXPECT_TRUE(shows("Laquelle de ces personnes ?"));
    counter.press(Qt::Key_2, QStringLiteral("2"));
    EXPECT_TRUE(shows("AGBO Koffi"));
    EXPECT_TRUE(shows("Droits ouverts"));
}

TEST_F(Counter, aHouseholdCardAsksWhoIsPresent)
{
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001", true)));
    EXPECT_TRUE(shows("Qui est présent ?"));
    enter(); // nobody is chosen beforehand
    EXPECT_TRUE(shows("Qui est présent ?"));
    counter.press(Qt::Key_3, QStringLiteral("3"));
    EXPECT_TRUE(shows("SOSSA Komla"));
}

TEST_F(Counter, aPictureIsAScan)
{
    counter.pictures.codes["/tmp/card.png"] = {counter.cardOf("DEM-0010")};
    counter.flow->readPicture(QStringLiteral("/tmp/card.png"), {});
    EXPECT_TRUE(shows("Cotisation échue"));
}

TEST_F(Counter, amountsThatCannotBeReadAreKeptAndAnswered)
{
    openCare();
    addAct("CONS");
    for (const char *typed : {"1 000,50", "-1", "١٠٠"}) {
        counter.press(Qt::Key_F6);
        counter.type(QString::fromUtf8(typed));
        EXPECT_EQ(counter.text("Reçu en espèces"), QString::fromUtf8(typed));
        EXPECT_FALSE(counter.window.message().isEmpty()) << typed;
        counter.press(Qt::Key_F10);
        EXPECT_TRUE(counter.world.journal.claimRows.empty()) << typed;
    }
    QLineEdit *quantity = field(QStringLiteral("Quantité, Consultation"));
    ASSERT_NE(quantity, nullptr);
    quantity->setFocus();
    quantity->selectAll();
    counter.type(QStringLiteral("-1"));
    EXPECT_EQ(quantity->text(), QStringLiteral("-1"));
    EXPECT_FALSE(counter.window.message().isEmpty());
}

TEST_F(Counter, aWholeVisitByKeyboardAlone)
{
    counter.type(QStringLiteral("dem-0001"));
    enter();
    counter.press(Qt::Key_P, QStringLiteral("p"));
    enter();
    counter.type(QStringLiteral("cons"));
    enter();
    counter.type(QStringLiteral("2"));
    enter();
    addAct("para");
    counter.press(Qt::Key_F6);
    counter.type(QStringLiteral("1 000"));
    EXPECT_TRUE(shows("À rendre"));
    counter.press(Qt::Key_F10);
    ASSERT_EQ(counter.world.journal.claimRows.size(), 1U);
    const Claim &claim = counter.world.journal.claimRows[0].claim;
    EXPECT_EQ(claim.gross.amount, 2025);
    EXPECT_EQ(claim.mutual.amount, 1620);
    EXPECT_EQ(claim.cashDue.amount, 405);
    EXPECT_TRUE(shows("Soins enregistrés"));
    EXPECT_TRUE(shows(claim.number.text.c_str()));
    enter();
    EXPECT_NE(counter.named(searchName), nullptr);
    EXPECT_TRUE(shows("✓ close"));
}

TEST_F(Counter, aDraftWaitsInTodaysVisits)
{
    openCare();
    addAct("GE");
    counter.press(Qt::Key_Escape);
    EXPECT_EQ(counter.world.journal.drafts.size(), 1U);
    EXPECT_TRUE(shows("brouillon"));
    counter.press(Qt::Key_Down);
    enter();
    EXPECT_TRUE(shows("Goutte épaisse"));
}

TEST_F(Counter, aFullDiskIsSaidAndNothingIsShownAsDone)
{
    openCare();
    addAct("CONS");
    counter.world.journal.failsWith = Failure{Code::D01};
    counter.press(Qt::Key_F10);
    EXPECT_FALSE(counter.window.message().isEmpty());
    EXPECT_FALSE(shows("Soins enregistrés"));
    EXPECT_TRUE(shows("Consultation"));
}

TEST_F(Counter, careBeginsWithoutAReproach)
{
    openCare();
    EXPECT_TRUE(counter.window.message().isEmpty()) << counter.window.message().toStdString();
    EXPECT_TRUE(counter.words().simplified().contains(QStringLiteral("0 F")));
}

TEST_F(Counter, aFieldThatCannotBeReadLosesNothingElse)
{
    openCare();
    addAct("CONS");
    addAct("GE");
    counter.press(Qt::Key_F6);
    counter.type(QStringLiteral("x"));
    Q_EMIT counter.window.closing();
    const auto drafts = desk::openDrafts(counter.world.counter);
    ASSERT_TRUE(drafts && drafts->size() == 1U);
    EXPECT_EQ(drafts->front().lines.size(), 2U);
    counter.press(Qt::Key_Escape);
    EXPECT_FALSE(counter.window.message().isEmpty());
    EXPECT_EQ(counter.text("Reçu en espèces"), QStringLiteral("x"));
}

TEST_F(Counter, aCheckThatCannotBeRecordedKeepsThePersonOnce)
{
    counter.scanWedge(card("DEM-0001"));
    counter.world.journal.failsWith = Failure{Code::D01};
    counter.press(Qt::Key_Escape);
    EXPECT_TRUE(shows("Droits ouverts"));
    EXPECT_FALSE(counter.window.message().isEmpty());
    counter.press(Qt::Key_Escape);
    EXPECT_NE(counter.named(searchName), nullptr);
}

TEST_F(Counter, anUnknownCardLeavesThePersonOnTheScreen)
{
    counter.scanWedge(card("DEM-0001"));
    counter.time += 5000;
    counter.scanWedge(QStringLiteral("https://example.org/une-autre-carte"));
    EXPECT_TRUE(shows("Droits ouverts"));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    EXPECT_EQ(counter.world.journal.verificationRows.size(), 1U);
}

TEST_F(Counter, theReferralsDateIsTakenBeforeCareBegins)
{
    counter.scanWedge(card("DEM-0001"));
    counter.press(Qt::Key_3, QStringLiteral("3"));
    counter.type(QStringLiteral("10/05"));
    enter();
    EXPECT_TRUE(shows("Droits ouverts"));
    EXPECT_EQ(field(actSearchName), nullptr);
    counter.press(Qt::Key_O, QStringLiteral("o"));
    enter();
    EXPECT_NE(field(actSearchName), nullptr);
}

TEST_F(Counter, everyControlHasAName)
{
    for (const QWidget *widget : counter.window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const bool named = widget->focusPolicy() == Qt::NoFocus || !widget->accessibleName().isEmpty();
        EXPECT_TRUE(named) << widget->metaObject()->className();
    }
}

} // namespace
