// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/eligibility.h"

#include <gtest/gtest.h>

namespace guichet::sync::openimis {
namespace {

TEST(OpenimisEligibility, TheCodedForm)
{
    const auto live = parseEligibilityResponse(bytesOf(R"({"resourceType":"CoverageEligibilityResponse","patient":{"reference":"Patient/u","display":"070707081"},
        "new":1,"insurance":[{"benefitPeriod":{"start":"2026-01-01","end":"2026-12-31T00:00:00"},"item":[
        {"category":{"coding":[{"code":"benefit"}]},"name":"Basic Cover","description":"BCUL0001","benefit":[
            {"type":{"coding":[{"code":"visits_left"}]},"allowedUnsignedInt":3},
            {"type":{"coding":[{"code":"consultation_amount"}]},"allowedMoney":{"value":123.21}},
            {"type":{"coding":[{"code":"surgeries_left"}]}}]},
        {"category":{"coding":[{"code":"item"}]},"productOrService":{"text":"0004"},"excluded":false,"benefit":[
            {"type":{"coding":[{"code":"service_left"}]},"allowedUnsignedInt":2}]},
        {"category":{"coding":[{"code":"service"}]},"productOrService":{"text":"A1"},"excluded":true,"benefit":[
            {"type":{"coding":[{"code":"item_left"}]},"allowedUnsignedInt":5}]}]}]})"));
    ASSERT_TRUE(live);
    EXPECT_TRUE(live->hasCover);
    EXPECT_EQ(live->insuree, "070707081");
    const LiveCover &cover = live->covers.at(0);
    EXPECT_EQ(cover.plan, "BCUL0001");
    EXPECT_EQ(cover.to, parseIsoDay("2026-12-31"));
    ASSERT_EQ(cover.benefits.size(), 2U); // a zero that was left out is unknown, not zero
    EXPECT_EQ(cover.benefits[0].count, 3);
    EXPECT_EQ(cover.benefits[1].amount, 1'232'100);
    ASSERT_EQ(cover.products.size(), 2U);
    EXPECT_TRUE(cover.products[0].isItem);
    EXPECT_EQ(cover.products[0].left, 2); // under the service's name
    EXPECT_EQ(cover.products[0].isCovered, true);
    EXPECT_EQ(cover.products[1].left, 5);
    EXPECT_EQ(cover.products[1].isCovered, false);
}

TEST(OpenimisEligibility, TheOlderForm)
{
    const auto live = parseEligibilityResponse(bytesOf(R"({"resourceType":"CoverageEligibilityResponse","insurance":[{"item":[
        {"category":{"text":"total_admissions"},"benefit":[{"allowedUnsignedInt":4}]},
        {"category":{"text":"consultation_amount"},"benefit":[{"allowedMoney":{"value":500}}]},
        {"category":{"text":"item"},"productOrService":{"text":"0004"},"benefit":[{"type":{"text":"is_service_ok"},"excluded":false}]}]}]})"));
    ASSERT_TRUE(live);
    const LiveCover &cover = live->covers.at(0);
    ASSERT_EQ(cover.benefits.size(), 2U);
    EXPECT_EQ(cover.benefits[0].code, "admissions_left");
    EXPECT_EQ(cover.benefits[0].count, 4);
    EXPECT_EQ(cover.benefits[1].code, "consultation_amount");
    EXPECT_EQ(cover.products.at(0).isCovered, true);
    EXPECT_FALSE(cover.products.at(0).left);
}

TEST(OpenimisEligibility, NoInsuranceIsNoCoverAndAnotherAnswerIsNone)
{
    const auto none = parseEligibilityResponse(bytesOf(R"({"resourceType":"CoverageEligibilityResponse","outcome":"complete","patient":{"reference":"Patient/u"}})"));
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->hasCover);
    for (const char *text : {"", "[]", "{}", R"({"resourceType":"OperationOutcome"})"})
        EXPECT_FALSE(parseEligibilityResponse(bytesOf(text)));
}

TEST(OpenimisEligibility, TheQuestionNamesTheInsuranceNumber)
{
    const std::string text(textOf(encodeEligibilityRequest("070707081", parseIsoDay("2026-03-02").value(), "A1", "")));
    EXPECT_NE(text.find(R"("patient":{"reference":"Patient/070707081"})"), std::string::npos);
    EXPECT_NE(text.find(R"("created":"2026-03-02")"), std::string::npos);
    EXPECT_NE(text.find(R"("productOrService":{"text":"A1"})"), std::string::npos);
    EXPECT_EQ(text.find(R"("code":"item")"), std::string::npos);
}

} // namespace
} // namespace guichet::sync::openimis
