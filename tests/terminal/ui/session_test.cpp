// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_staff.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include "terminal/desk/record_care.h"
#include "terminal/desk/staff.h"
#include "terminal/desk/staff_badge.h"
#include "terminal/ui/lock/keeper.h"
#include "terminal/ui/opening/flow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

// As long as it takes, and never for ever.
template <class Condition>
bool becomes(CounterOnScreen &counter, const Condition &condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition() && waited.elapsed() < 20'000)
        counter.settle();
    return condition();
}

struct People : testing::Test {
    CounterOnScreen counter{};
    test::FakeStaff staff{};
    desk::StaffBadge reception = staff.add({"Accueil", Role::Reception, "839205", 0}).value();
    desk::StaffBadge chief = staff.add({"Chef", Role::Chief, "407192", 0}).value();

    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    void enter() { counter.press(Qt::Key_Return, QStringLiteral("\r")); }
    void scan(const desk::StaffBadge &badge) { counter.scanWedge(QString::fromStdString(desk::composeBadge(badge))); }
    QLineEdit *pin() { return qobject_cast<QLineEdit *>(counter.named(QStringLiteral("Code secret"))); }
    void typePin(const char *digits)
    {
        counter.type(QString::fromLatin1(digits));
        enter();
        EXPECT_TRUE(becomes(counter, [this] { return counter.named(QStringLiteral("Ouverture en cours")) == nullptr; }));
    }
};

struct Session : People {
    std::vector<std::string> others{};
    ui::LockKeeper *keeper = nullptr;

    void keep()
    {
        EXPECT_TRUE(desk::openSession(counter.world.counter, staff.people[0].who));
        keeper = new ui::LockKeeper(counter.window, counter.readers, counter.world.counter, &staff, [this](const desk::StaffMember &who) { others.push_back(who.name); });
    }
    void keepWithoutStaff()
    {
        keeper = new ui::LockKeeper(counter.window, counter.readers, counter.world.counter, nullptr, [this](const desk::StaffMember &who) { others.push_back(who.name); });
    }
    void openCare()
    {
        counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
        counter.press(Qt::Key_O, QStringLiteral("o"));
        enter();
    }
};

TEST_F(Session, lockedInTheMiddleOfAWordEverythingIsWhereItWas)
{
    keep();
    openCare();
    counter.type(QStringLiteral("CON"));
    const QString before = counter.text("Chercher un acte ou un médicament");
    ASSERT_EQ(before, QStringLiteral("CON"));
    counter.press(Qt::Key_F12);
    ASSERT_TRUE(keeper->isLocked());
    EXPECT_FALSE(shows("SOSSA")); // nobody's name is left on the screen
    counter.type(QStringLiteral("SULT"));
    enter();
    EXPECT_TRUE(keeper->isLocked());
    scan(reception);
    ASSERT_NE(pin(), nullptr);
    typePin("839205");
    EXPECT_FALSE(keeper->isLocked());
    EXPECT_EQ(counter.text("Chercher un acte ou un médicament"), before);
    counter.type(QStringLiteral("S"));
    EXPECT_EQ(counter.text("Chercher un acte ou un médicament"), QStringLiteral("CONS")); // the focus is there too
    EXPECT_TRUE(others.empty());
}

TEST_F(Session, aWrongPinStaysOutsideAndIsSaid)
{
    keep();
    counter.press(Qt::Key_F12);
    scan(reception);
    typePin("111111");
    EXPECT_TRUE(keeper->isLocked());
    EXPECT_TRUE(shows("A02"));
    counter.type(QStringLiteral("12a3"));
    EXPECT_EQ(pin()->text(), QStringLiteral("123")); // digits alone
    enter();
    EXPECT_TRUE(keeper->isLocked());
    EXPECT_TRUE(shows("6 à 16 chiffres"));
    counter.press(Qt::Key_Escape);
    EXPECT_EQ(pin(), nullptr); // back to the badge
}

TEST_F(Session, somebodyElseIsHandedOverAndTheDraftStays)
{
    keep();
    openCare();
    counter.type(QStringLiteral("CONS"));
    enter();
    enter();
    counter.press(Qt::Key_F12);
    scan(chief);
    typePin("407192");
    ASSERT_EQ(others.size(), 1U);
    EXPECT_EQ(others[0], "Chef");
    EXPECT_EQ(counter.world.journal.drafts.size(), 1U);
}

TEST_F(Session, aMembersCardOpensNothingAndABadgeOfNobodyNeither)
{
    keep();
    counter.press(Qt::Key_F12);
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    EXPECT_TRUE(keeper->isLocked());
    EXPECT_FALSE(shows("Droits ouverts"));
    EXPECT_TRUE(shows("pas un badge du personnel"));
    auto copy = reception;
    copy.secret[5] ^= 1;
    scan(copy);
    EXPECT_TRUE(shows("A01"));
    EXPECT_EQ(pin(), nullptr);
    counter.scanWedge(QStringLiteral("GUICHET-STAFF:0123456789ABCDEFGHJKMNPQRSTVWXYZ0"));
    EXPECT_TRUE(shows("A10"));
}

TEST_F(Session, whereNobodyHasABadgeAKeyBringsTheScreenBack)
{
    keepWithoutStaff();
    openCare();
    counter.press(Qt::Key_F12);
    EXPECT_TRUE(keeper->isBlank());
    EXPECT_FALSE(shows("SOSSA"));
    enter();
    EXPECT_FALSE(keeper->isBlank());
    EXPECT_TRUE(shows("SOSSA"));
}

TEST_F(Session, withoutInputTheScreenGoesBlankThenLocks)
{
    keep();
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    ASSERT_TRUE(shows("SOSSA"));
    keeper->setTimes({20, 400});
    EXPECT_TRUE(becomes(counter, [this] { return keeper->isBlank() || keeper->isLocked(); }));
    EXPECT_FALSE(shows("SOSSA"));
    EXPECT_TRUE(becomes(counter, [this] { return keeper->isLocked(); }));
}

TEST_F(Session, aCardInFrontOfABlankScreenIsAnswered)
{
    keep();
    keeper->setTimes({20, 3'600'000});
    ASSERT_TRUE(becomes(counter, [this] { return keeper->isBlank(); }));
    keeper->setTimes({3'600'000, 3'600'000});
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    EXPECT_FALSE(keeper->isBlank());
    EXPECT_TRUE(shows("Droits ouverts"));
}

TEST_F(Session, aBadgeAtHomeIsNoCard)
{
    keep();
    scan(reception);
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("badge du personnel")));
}

struct Opening : People {
    int entered = 0;
    int opened = 0;
    std::optional<Failure> opensWith{};
    ui::OpeningFlow *flow = nullptr;

    Opening()
    {
        ui::OpeningFlow::Steps steps;
        steps.open = [this](const desk::Unlocked &) -> Outcome<desk::Counter *> {
            ++opened;
            if (opensWith)
                return fail(opensWith->code, opensWith->fields);
            return &counter.world.counter;
        };
        steps.facts = [] { return ui::OpeningFacts{QStringLiteral("Ticket 80 mm"), {QStringLiteral("Caméra")}, std::uint64_t{10} << 20}; };
        steps.enter = [this] { ++entered; };
        flow = new ui::OpeningFlow(counter.window, counter.readers, staff, counter.pictures, std::move(steps));
        flow->start();
        counter.settle();
    }
};

TEST_F(Opening, badgeAndPinLeadToTheDateToConfirm)
{
    EXPECT_TRUE(shows("Présentez votre badge"));
    EXPECT_EQ(pin(), nullptr);
    scan(reception);
    ASSERT_NE(pin(), nullptr);
    EXPECT_EQ(pin()->echoMode(), QLineEdit::Password);
    typePin("839205");
    EXPECT_EQ(opened, 1);
    EXPECT_TRUE(shows("Bonjour, Accueil (Réception)"));
    EXPECT_TRUE(shows("mardi 12 mai 2026, 09:14"));
    EXPECT_TRUE(shows("Fichier des membres"));
    EXPECT_TRUE(shows("Ticket 80 mm"));
    EXPECT_TRUE(shows("Caméra"));
    EXPECT_TRUE(shows("10 Mo libres"));
    EXPECT_EQ(entered, 0);
    enter();
    EXPECT_EQ(entered, 1);
}

TEST_F(Opening, theKeypadOnTheScreenIsEnough)
{
    scan(reception);
    for (const char digit : std::string("839205")) {
        auto *key = qobject_cast<QAbstractButton *>(counter.named(QString(QLatin1Char(digit))));
        ASSERT_NE(key, nullptr);
        EXPECT_GE(key->height(), 48);
        key->click();
    }
    qobject_cast<QAbstractButton *>(counter.named(QStringLiteral("Valider le code secret")))->click();
    EXPECT_TRUE(becomes(counter, [this] { return opened == 1; }));
}

TEST_F(Opening, onAzertyTheUpperRowNeedsNoShift)
{
    scan(reception);
    counter.time += 700;
    counter.send(QEvent::KeyPress, Qt::Key_Ampersand, QStringLiteral("&"), 8 + 2); // the key of the 1
    counter.settle();
    EXPECT_EQ(pin()->text(), QStringLiteral("1"));
}

TEST_F(Opening, whoMustWaitStandsAtTheBadgeAgain)
{
    staff.preparesWith = Failure{Code::A03, {{"minutes", "2"}}, {}};
    scan(reception);
    EXPECT_EQ(pin(), nullptr);
    EXPECT_TRUE(shows("A03"));
    staff.preparesWith = Failure{Code::A07, {{"mo", "128"}}, {}};
    scan(reception);
    EXPECT_EQ(pin(), nullptr);
    EXPECT_TRUE(shows("128 Mo"));
}

TEST_F(Opening, aPictureOfTheBadgeServesWhereThereIsNoReader)
{
    counter.pictures.codes["/tmp/badge.png"] = {desk::composeBadge(chief)};
    Q_EMIT counter.readers.pictureGiven(QStringLiteral("/tmp/badge.png"), QStringLiteral("badge.png"));
    counter.settle();
    EXPECT_NE(pin(), nullptr);
}

TEST_F(Opening, aFolderThatDoesNotOpenIsSaid)
{
    opensWith = Failure{Code::D01, {{"n", "7"}}, {}};
    scan(reception);
    typePin("839205");
    EXPECT_FALSE(shows("Bonjour"));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("7")));
    EXPECT_EQ(entered, 0);
}

} // namespace
