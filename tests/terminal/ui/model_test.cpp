// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_counter.h"
#include "terminal/ui/answer/model.h"
#include "terminal/ui/care/model.h"
#include "terminal/ui/care/search.h"
#include "terminal/ui/home/model.h"
#include "terminal/ui/words/numbers.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::ui;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

TEST(Numbers, onlyWholeAmountsInAsciiDigitsAreRead)
{
    EXPECT_EQ(parseAmount(utf8("1 000"))->amount, 1000);
    EXPECT_EQ(parseAmount(utf8("1\u202f000\u00a0"))->amount, 1000);
    EXPECT_EQ(parseAmount(utf8("0"))->amount, 0);
    for (const char *typed : {"1 000,50", "-1", "١٠٠", "", "1e3", "99999999999999999999", "12a", "1.5"})
        EXPECT_EQ(parseAmount(utf8(typed)).error().code, Code::C01) << typed;
}

TEST(Numbers, aQuantityIsOneAtLeast)
{
    EXPECT_EQ(*parseQuantity(utf8("20")), 20);
    for (const char *typed : {"0", "-1", "1,5", "٣", "1000001"})
        EXPECT_EQ(parseQuantity(utf8(typed)).error().code, Code::C05) << typed;
}

TEST(Numbers, aDateMayLeaveTheYearOut)
{
    EXPECT_EQ(toIsoText(*parseDay(utf8("3/5"), 2026)), "2026-05-03");
    EXPECT_EQ(toIsoText(*parseDay(utf8("03.05.2025"), 2026)), "2025-05-03");
    for (const char *typed : {"31/02/2026", "hier", "1/1/1/1", "5"})
        EXPECT_EQ(parseDay(utf8(typed), 2026).error().code, Code::C03) << typed;
}

TEST(TariffSearch, essentialGenericsComeFirst)
{
    Tariff tariff = test::demoTariff();
    tariff.items.insert(tariff.items.begin(), {{"DOLI"}, "Paracétamol de marque", "BRAND", {}, {900}});
    const Day on = test::dayFrom("2026-05-12");
    const auto hits = findInTariff(tariff, utf8("paracet"), on, 5);
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].item->code.text, "PARA");
    ASSERT_EQ(findInTariff(tariff, utf8("ge"), on, 5).size(), 1U);
    EXPECT_EQ(findInTariff(tariff, utf8("epaisse goutte"), on, 5)[0].item->code.text, "GE");
    EXPECT_EQ(matchedPart(utf8("Goutte épaisse"), utf8("epai")), std::pair(7, 4));
}

TEST(CareRequest, whatCannotBeReadNamesItsField)
{
    TypedCare typed;
    typed.lines = {{{"CONS"}, utf8("Consultation"), utf8("1"), utf8("1 000"), {}}, {{"GE"}, utf8("Goutte"), utf8("-1"), utf8("600"), {}}};
    const auto quantity = careRequest(typed, {}, {});
    ASSERT_FALSE(quantity);
    EXPECT_EQ(quantity.error().field, CareField::Quantity);
    EXPECT_EQ(quantity.error().line, 1U);
    typed.lines.pop_back();
    typed.cash = utf8("1 000,50");
    EXPECT_EQ(careRequest(typed, {}, {}).error().field, CareField::Cash);
    typed.cash = utf8("5 000");
    EXPECT_EQ(careRequest(typed, {}, {})->cash, Money{5000});
}

TEST(Change, isGivenBackOrMissing)
{
    Shares shares;
    shares.cashDue = {2620};
    EXPECT_FALSE(changeText(shares, {}, "XOF"));
    EXPECT_FALSE(changeText(shares, Money{5000}, "XOF")->isMissing);
    EXPECT_TRUE(changeText(shares, Money{2000}, "XOF")->isMissing);
}

TEST(Answer, saysWhatWhyAndWhatIsCovered)
{
    test::DemoCounter world;
    const auto found = desk::findMember(world.counter, {desk::QueryKind::Number, "DEM-0001", false, {}});
    const auto answer = desk::judgeRights(world.counter, *found, 0, {});
    const AnswerModel model = answerModel(*answer, {}, "Mutuelle", Language::French);
    EXPECT_EQ(model.tone, Tone::Yes);
    EXPECT_EQ(model.word, utf8("Droits ouverts"));
    EXPECT_EQ(model.line, utf8("La mutuelle paie 80\u00a0%, le membre 20\u00a0%."));
    EXPECT_EQ(model.name, utf8("SOSSA Koffi"));
    EXPECT_EQ(model.covered.size(), 3U);
    EXPECT_EQ(model.ceilings.size(), 3U);
    EXPECT_EQ(model.householdSize, 3U);
}

TEST(Answer, aRefusalHasItsOwnWordAndTheFullPrice)
{
    test::DemoCounter world;
    const auto found = desk::findMember(world.counter, {desk::QueryKind::Number, "DEM-0010", false, {}});
    const auto answer = desk::judgeRights(world.counter, *found, 0, {});
    const AnswerModel model = answerModel(*answer, {}, "Mutuelle", Language::French);
    EXPECT_EQ(model.tone, Tone::No);
    EXPECT_EQ(model.word, utf8("Cotisation échue"));
    ASSERT_EQ(model.reasons.size(), 1U);
    EXPECT_TRUE(model.reasons[0].sentence.contains(utf8("31/03/2026"))) << model.reasons[0].sentence.toStdString();
    EXPECT_TRUE(model.covered.empty());
}

void expectReadable(const Look &look)
{
    for (const Tone tone : {Tone::Yes, Tone::Wait, Tone::No}) {
        EXPECT_GE(contrastOf(look.toneInk(tone), look.toneGround(tone)), 7.0);
        EXPECT_GE(contrastOf(look.toneInk(tone), look.colour(Hue::Bar)), 7.0);
        EXPECT_GE(contrastOf(look.toneColour(tone), look.toneGround(tone)), 4.5); // words of 24 px and more, shapes
    }
    for (const Hue ground : {Hue::Card, Hue::Paper, Hue::Bar, Hue::YesGround, Hue::BrandGround})
        EXPECT_GE(contrastOf(look.colour(Hue::Ink), look.colour(ground)), 7.0);
    for (const Hue ground : {Hue::Card, Hue::Paper, Hue::Bar})
        EXPECT_GE(contrastOf(look.colour(Hue::Mute), look.colour(ground)), 7.0);
    EXPECT_GE(contrastOf(look.colour(Hue::BrandInk), look.colour(Hue::Brand)), 7.0);
}

TEST(Look, textReachesSevenToOneByDayAndByNight)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        Look look;
        look.theme = theme;
        expectReadable(look);
    }
    for (const QSize screen : {QSize(800, 480), QSize(1024, 600), QSize(1920, 1080)})
        EXPECT_GE(lookFor(screen).touch(), 48);
}

} // namespace
