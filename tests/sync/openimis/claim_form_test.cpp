// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_form.h"

#include "terminal/domain/claim_number.h"
#include "tests/sync/openimis/some_claim.h"

#include <gtest/gtest.h>

#include <functional>

namespace guichet::sync::openimis {
namespace {

std::string fieldOf(const Failure &failure, std::string_view name)
{
    for (const auto &[field, value] : failure.fields) {
        if (field == name)
            return value;
    }
    return {};
}

TEST(ClaimForm, AClaimOfOursIsToldInTheServersTerms)
{
    Claim claim = someClaim();
    claim.visit = VisitType::Emergency;
    claim.diagnosis = "a02, B50.9 paludisme probable";
    claim.letter = GuaranteeLetter{"G-77", Money{1000}, claim.careDay};
    const auto form = planClaimForm(claim, someSettings, someClosing);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->code, "KPO01-A26-000123X");
    EXPECT_EQ(form->claimDate, someClosing);
    EXPECT_EQ(form->start, claim.careDay);
    EXPECT_EQ(form->end, claim.careDay);
    EXPECT_EQ(form->diagnoses, (std::vector<std::string>{"A02", "B50.9"}));
    EXPECT_EQ(form->comment, "paludisme probable");
    EXPECT_EQ(form->guarantee, "G-77");
    EXPECT_EQ(form->visit, "E");
    EXPECT_TRUE(form->lines[0].isItem);
    EXPECT_FALSE(form->lines[1].isItem);
    EXPECT_EQ(form->total, Money{420});
}

TEST(ClaimForm, TheLongestClaimNumberFitsTheServersTwentyCharacters)
{
    const ClaimNumber longest = composeClaimNumber({{"ABCDEF12"}, 'Z', 2099, 999'999});
    EXPECT_EQ(longest.text.size(), longestClaimCode);
    Claim claim = someClaim();
    claim.number = longest;
    EXPECT_TRUE(planClaimForm(claim, someSettings, someClosing));
}

TEST(ClaimForm, AClockThatWentBackNeverClaimsBeforeTheCare)
{
    const Claim claim = someClaim();
    EXPECT_EQ(planClaimForm(claim, someSettings, addDays(claim.careDay, -400))->claimDate, claim.careDay);
}

TEST(ClaimForm, WhatTheServersColumnsCannotHoldIsNamed)
{
    struct Case {
        const char *field;
        std::function<void(Claim &, FormSettings &)> spoil;
    };
    const std::vector<Case> cases{
        {"HFCode", [](Claim &, FormSettings &settings) { settings.facility = "VIDIS0011"; }},
        {"HFCode", [](Claim &, FormSettings &settings) { settings.facility.clear(); }},
        {"ClaimAdmin", [](Claim &, FormSettings &settings) { settings.claimAdmin = "VIDS00111"; }},
        {"ClaimCode", [](Claim &claim, FormSettings &) { claim.number.text = std::string(21, 'A'); }},
        {"CHFID", [](Claim &claim, FormSettings &) { claim.member.text = std::string(51, '1'); }},
        {"GuaranteeNumber", [](Claim &claim, FormSettings &) { claim.priorAuthorisation = std::string(51, 'x'); }},
        {"ICDCode", [](Claim &claim, FormSettings &) { claim.diagnosis = "paludisme"; }},
        {"ICDCode", [](Claim &claim, FormSettings &) { claim.diagnosis.clear(); }},
        {"ligne 1 : code PARA500", [](Claim &claim, FormSettings &) { claim.lines[0].code = {"PARA500"}; }},
        {"ligne 2 : code ", [](Claim &claim, FormSettings &) { claim.lines[1].code = {}; }},
        {"ligne 1 : quantité", [](Claim &claim, FormSettings &) { claim.lines[0].care.quantity = largestInt + 1; }},
        {"Items, Services", [](Claim &claim, FormSettings &) { claim.lines.clear(); }},
    };
    for (const Case &row : cases) {
        SCOPED_TRACE(row.field);
        Claim claim = someClaim();
        FormSettings settings = someSettings;
        row.spoil(claim, settings);
        const auto form = planClaimForm(claim, settings, someClosing);
        ASSERT_FALSE(form);
        EXPECT_EQ(form.error().code, Code::N12);
        EXPECT_TRUE(fieldOf(form.error(), "raison").starts_with(std::string(row.field) + " ≠ ")) << fieldOf(form.error(), "raison");
        EXPECT_EQ(fieldOf(form.error(), "numero"), claim.number.text);
    }
}

} // namespace
} // namespace guichet::sync::openimis
