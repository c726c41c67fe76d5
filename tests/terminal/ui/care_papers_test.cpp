// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/visit_papers.h"
#include "terminal/domain/letter_text.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

struct CarePapers : testing::Test {
    CounterOnScreen counter{};

    void SetUp() override
    {
        Plan &plan = counter.world.roster.rosterTerms.plans[0];
        for (BenefitRule &rule : plan.rules)
            rule.requiresLetter = rule.category == "LAB";
        plan.rules[1].requiresPriorAuth = true;
        plan.excludedConditions = {"COSMETIC"};
    }
    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    void enter() { counter.press(Qt::Key_Return, QStringLiteral("\r")); }
    void openCare(bool emergency = false)
    {
        counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
        if (emergency)
            counter.press(Qt::Key_2, QStringLiteral("2"));
        counter.press(Qt::Key_O, QStringLiteral("o"));
        enter();
    }
    void addAct(const char *code)
    {
        counter.type(QString::fromUtf8(code));
        enter();
        enter();
    }
    bool choose(const char *words)
    {
        for (QAbstractButton *button : counter.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->accessibleName().contains(QString::fromUtf8(words)))
                continue;
            button->click();
            counter.settle();
            return true;
        }
        return false;
    }
    Claim close()
    {
        counter.press(Qt::Key_F10);
        return counter.world.journal.claimRows.empty() ? Claim() : counter.world.journal.claimRows.back().claim;
    }
    std::size_t letters() { return counter.world.journal.records(sync::EntryKind::Letter)->size(); }
};

TEST_F(CarePapers, aLetterIsTyped)
{
    openCare();
    addAct("GE");
    EXPECT_TRUE(shows("Lettre de garantie requise"));
    counter.press(Qt::Key_F7);
    counter.type(QStringLiteral("LG-9"));
    enter();
    counter.type(QStringLiteral("mille"));
    enter();
    counter.type(QStringLiteral("30/06/2026"));
    enter();
    EXPECT_TRUE(shows("Lettre de garantie")); // the amount cannot be read: asked again
    for (int i = 0; i < 5; ++i)
        counter.press(Qt::Key_Backspace);
    counter.type(QStringLiteral("150 000"));
    enter();
    enter();
    EXPECT_TRUE(shows("Lettre LG-9"));
    EXPECT_FALSE(shows("Lettre de garantie requise"));
    const Claim claim = close();
    ASSERT_TRUE(claim.letter);
    EXPECT_EQ(claim.letter->maxAmount, Money{150'000});
    EXPECT_EQ(claim.mutual, Money{1200});
}

TEST_F(CarePapers, aLetterIsScannedAtAnyMoment)
{
    openCare();
    addAct("GE");
    const LetterText letter{LetterKind::Guarantee, "LG-10", {150'000}, test::dayFrom("2026-06-30"), {"DEM-0001"}};
    LetterText others = letter;
    others.member = {"DEM-0020"};
    counter.scanWedge(QString::fromStdString(encodeLetterText(others)));
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("autre membre")));
    counter.scanWedge(QString::fromStdString(encodeLetterText(letter)));
    EXPECT_TRUE(shows("Lettre LG-10"));
    EXPECT_EQ(close().letter->number, "LG-10");
}

TEST_F(CarePapers, aDraftKeepsItsPapers)
{
    openCare();
    addAct("GE");
    counter.scanWedge(QString::fromStdString(encodeLetterText({LetterKind::PriorAuthorisation, "EP-3", {}, test::dayFrom("2026-06-30"), {"DEM-0001"}})));
    counter.press(Qt::Key_Escape);
    ASSERT_TRUE(choose("SOSSA Koffi"));
    EXPECT_TRUE(shows("Entente préalable EP-3"));
    EXPECT_EQ(close().priorAuthorisation, "EP-3");
}

TEST_F(CarePapers, aLetterIsAskedForAndItsAnswerEntered)
{
    openCare();
    addAct("GE");
    counter.press(Qt::Key_F2);
    ASSERT_TRUE(choose("Demander une lettre"));
    EXPECT_EQ(qobject_cast<QLineEdit *>(counter.named(QStringLiteral("Actes demandés, et pourquoi")))->text(), QStringLiteral("Goutte épaisse"));
    enter();
    EXPECT_EQ(letters(), 1U);
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("enregistré")));
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_F10);
    ASSERT_TRUE(choose("À régulariser"));
    ASSERT_TRUE(choose("SOSSA Koffi"));
    counter.scanWedge(QString::fromStdString(encodeLetterText({LetterKind::Guarantee, "LG-77", {90'000}, test::dayFrom("2026-06-30"), {"DEM-0001"}})));
    EXPECT_EQ(counter.text("Numéro"), QStringLiteral("LG-77"));
    for (int i = 0; i < 4; ++i)
        enter();
    EXPECT_EQ(letters(), 2U);
    EXPECT_EQ(desk::letterRequests(counter.world.counter)->front().answer->number, "LG-77");
}

TEST_F(CarePapers, anEmergencyIsToRegularise)
{
    openCare(true);
    addAct("GE");
    EXPECT_TRUE(close().provisional);
    enter();
    EXPECT_TRUE(shows("1 à régulariser"));
    counter.press(Qt::Key_F10);
    ASSERT_TRUE(choose("À régulariser"));
    EXPECT_TRUE(shows("avant le 15/05"));
    ASSERT_TRUE(choose("SOSSA Koffi"));
    counter.type(QStringLiteral("LG-5"));
    for (int i = 0; i < 4; ++i)
        enter();
    EXPECT_TRUE(desk::pendingRegularisations(counter.world.counter)->empty());
    EXPECT_FALSE(shows("1 à régulariser"));
}

TEST_F(CarePapers, anActWithoutTariffIsEntered)
{
    openCare();
    counter.press(Qt::Key_F2);
    ASSERT_TRUE(choose("hors tarif"));
    ASSERT_TRUE(choose("Consultation"));
    counter.type(QStringLiteral("Visite à domicile"));
    enter();
    enter();
    counter.type(QStringLiteral("3 000"));
    enter();
    EXPECT_TRUE(shows("Visite à domicile"));
    const Claim claim = close();
    ASSERT_EQ(claim.lines.size(), 1U);
    EXPECT_TRUE(claim.lines[0].code.empty());
    EXPECT_EQ(claim.lines[0].care.category, "CONSULT");
    EXPECT_FALSE(claim.lines[0].care.tariffPrice);
    EXPECT_EQ(claim.gross, Money{3000});
}

TEST_F(CarePapers, aDiagnosisIsChosenAndTheConditionToo)
{
    openCare();
    addAct("CONS");
    counter.press(Qt::Key_F4);
    counter.press(Qt::Key_2, QStringLiteral("2"));
    counter.press(Qt::Key_F2);
    ASSERT_TRUE(choose("Cas particulier"));
    counter.press(Qt::Key_2, QStringLiteral("2"));
    EXPECT_TRUE(shows("Cas particulier : COSMETIC"));
    const Claim claim = close();
    EXPECT_EQ(claim.diagnosis, "Paludisme simple");
    EXPECT_EQ(claim.condition, "COSMETIC");
    EXPECT_EQ(claim.mutual, Money{0});
}

TEST_F(CarePapers, thePrescriberIsRemembered)
{
    openCare();
    addAct("CONS");
    auto *prescriber = qobject_cast<QLineEdit *>(counter.named(QStringLiteral("Prescripteur")));
    ASSERT_NE(prescriber, nullptr);
    prescriber->setFocus();
    counter.type(QStringLiteral("Dr Amouzou"));
    close();
    enter();
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0020")));
    counter.press(Qt::Key_O, QStringLiteral("o"));
    enter();
    EXPECT_EQ(counter.text("Prescripteur"), QStringLiteral("Dr Amouzou"));
}

} // namespace
