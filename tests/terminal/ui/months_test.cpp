// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/chart.h"
#include "terminal/desk/record_care.h"
#include "terminal/desk/sliced_reading.h"
#include "terminal/ui/sliced_work.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <QDeadlineTimer>
#include <QThread>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

struct Months : testing::Test {
    CounterOnScreen counter{};

    void press(int key, const char *text = "") { counter.press(key, QString::fromUtf8(text)); }
    void enter() { press(Qt::Key_Return, "\r"); }
    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    desk::ClaimRow &closeOne(const char *number)
    {
        desk::MemberQuery query{desk::QueryKind::Number, number, false, {}};
        desk::VisitChoice choice;
        choice.photo = PhotoAnswer::Yes;
        const auto found = desk::findMember(counter.world.counter, query);
        const auto answer = desk::judgeRights(counter.world.counter, *found, 0, choice);
        desk::CareRequest request;
        request.verification = desk::recordVerification(counter.world.counter, *answer)->verification.id;
        request.lines = {{{"CONS"}, {}, {}, 1, {}}, {{"PARA"}, {}, {}, 10, {}}};
        EXPECT_TRUE(desk::closeCare(counter.world.counter, request));
        return counter.world.journal.claimRows.back();
    }
    void openClaim()
    {
        press(Qt::Key_F3);
        press(Qt::Key_Down);
        enter();
    }
};

TEST_F(Months, aClaimTellsItsStoryLineByLine)
{
    desk::ClaimRow &row = closeOne("DEM-0001");
    row.state = ClaimState::Partial;
    row.answeredAmount = Money{100};
    row.answerLines = {{2, Money{0}, "QUANTITY"}};
    openClaim();
    EXPECT_TRUE(shows("SOSSA Koffi"));
    EXPECT_TRUE(shows("Quantité trop grande : corriger la quantité."));
    EXPECT_TRUE(shows("Corriger et renvoyer"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(shows("1 demande"));
}

TEST_F(Months, aRejectedClaimIsCorrectedOnTheCareScreen)
{
    const Ulid old = closeOne("DEM-0001").claim.ulid;
    counter.world.journal.claimRows.back().state = ClaimState::Rejected;
    openClaim();
    enter(); // Corriger et renvoyer
    press(Qt::Key_F10);
    ASSERT_EQ(counter.world.journal.claimRows.size(), 2U);
    EXPECT_EQ(counter.world.journal.claimRows.back().claim.replaces, old);
    EXPECT_EQ(counter.world.journal.claimRows.back().claim.lines.size(), 2U);
}

TEST_F(Months, aClaimIsTakenBackWithAReason)
{
    closeOne("DEM-0001");
    openClaim();
    press(Qt::Key_F8);
    EXPECT_TRUE(shows("Pourquoi annuler cette demande ?"));
    press(Qt::Key_1, "1");
    EXPECT_EQ(counter.world.journal.claimRows.front().state, ClaimState::CancelRequested);
    EXPECT_TRUE(shows("Saisie deux fois"));
    EXPECT_TRUE(shows("elle est définitive quand la mutuelle l’a reçue"));
}

TEST_F(Months, anotherReasonIsWrittenAndNeeded)
{
    closeOne("DEM-0001");
    openClaim();
    press(Qt::Key_F8);
    press(Qt::Key_5, "5");
    enter();
    EXPECT_EQ(counter.world.journal.claimRows.front().state, ClaimState::Queued); // B06: nothing written
    counter.type(QStringLiteral("dossier perdu"));
    enter();
    EXPECT_EQ(counter.world.journal.claimRows.front().state, ClaimState::CancelRequested);
    EXPECT_TRUE(shows("dossier perdu"));
}

TEST_F(Months, aQuarantinedClaimHasNoDeadButton)
{
    closeOne("DEM-0001").state = ClaimState::Quarantined;
    openClaim();
    EXPECT_TRUE(shows("La mutuelle et deux personnes du centre décident"));
    EXPECT_FALSE(shows("Annuler la demande"));
    EXPECT_FALSE(shows("Corriger et renvoyer"));
}

TEST_F(Months, claimsAreFoundByMemberAndState)
{
    closeOne("DEM-0001");
    closeOne("DEM-0020").state = ClaimState::Paid;
    press(Qt::Key_F3);
    EXPECT_TRUE(shows("2 demandes"));
    counter.type(QStringLiteral("0020"));
    EXPECT_TRUE(shows("1 demande"));
    press(Qt::Key_Escape);
    press(Qt::Key_F3);
    press(Qt::Key_F2);
    EXPECT_TRUE(shows("Quelles demandes ?"));
    press(Qt::Key_3, "3"); // En attente
    EXPECT_TRUE(shows("1 demande"));
}

TEST_F(Months, theBordereauIsSignedOnceAndPrintedAfter)
{
    closeOne("DEM-0001");
    closeOne("DEM-0020");
    press(Qt::Key_F4);
    press(Qt::Key_Right); // on 12 May the month itself is meant; and back
    press(Qt::Key_Left);
    EXPECT_TRUE(shows("mai 2026"));
    EXPECT_TRUE(shows("2 demandes à signer"));
    press(Qt::Key_F10);
    EXPECT_TRUE(shows("Signé : "));
    EXPECT_EQ(counter.world.journal.records(sync::EntryKind::Batch)->size(), 1U);
    press(Qt::Key_F10); // nothing more to sign
    EXPECT_EQ(counter.world.journal.records(sync::EntryKind::Batch)->size(), 1U);
}

TEST_F(Months, aFaultLeadsToItsClaimAndBack)
{
    closeOne("DEM-0001");
    closeOne("DEM-0001");
    press(Qt::Key_F4);
    EXPECT_TRUE(shows("▲ à voir"));
    press(Qt::Key_Down);
    enter();
    EXPECT_TRUE(shows("Annuler la demande"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(shows("demandes à signer"));
    press(Qt::Key_F7);
    EXPECT_TRUE(shows("0 à 30 jours"));
}

TEST_F(Months, theFollowUpHasFiguresAndCharts)
{
    closeOne("DEM-0001");
    press(Qt::Key_F6);
    EXPECT_TRUE(shows("Semestre en cours"));
    EXPECT_TRUE(shows("but : 80 %") || counter.window.findChild<ui::MonthChart *>());
    EXPECT_TRUE(shows("05 : "));
    press(Qt::Key_F2);
    EXPECT_TRUE(shows("Quelle période ?"));
    press(Qt::Key_2, "2");
    EXPECT_TRUE(shows("Semestre passé"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(shows("Semestre passé"));
}

// A year that takes its time: the window answers in between, and it can be stopped.
class SlowReading : public desk::SlicedReading {
public:
    explicit SlowReading(int &steps)
        : m_steps(steps)
    {
    }
    Outcome<bool> step() override
    {
        QThread::msleep(5);
        return ++m_steps < 200;
    }
    int percent() const override { return m_steps / 2; }

private:
    int &m_steps;
};

TEST(SlicedWork, letsTheWindowBreatheAndStops)
{
    int steps = 0, advances = 0;
    bool finished = false;
    ui::SlicedWork work;
    QObject::connect(&work, &ui::SlicedWork::advanced, &work, [&](int) { ++advances; });
    QObject::connect(&work, &ui::SlicedWork::finished, &work, [&](desk::SlicedReading *) { finished = true; });
    work.start(std::make_unique<SlowReading>(steps));
    EXPECT_LT(steps, 200); // it came back before the end
    EXPECT_EQ(advances, 1);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    EXPECT_GT(advances, 1);
    work.cancel();
    const int stoppedAt = steps;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    EXPECT_EQ(steps, stoppedAt);
    EXPECT_FALSE(finished);
}

} // namespace
