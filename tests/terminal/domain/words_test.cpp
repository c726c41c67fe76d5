// SPDX-License-Identifier: Apache-2.0
// Every code of the files and screens comes back as what it was.
#include "terminal/domain/claim_check.h"
#include "terminal/domain/tariff.h"
#include "terminal/domain/verification.h"

#include <gtest/gtest.h>

#include <set>

namespace guichet {
namespace {

template <class Enum, class Parse>
void comesBack(Enum last, Parse parse)
{
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_EQ(parse(codeOf(value)), value);
        EXPECT_TRUE(seen.insert(codeOf(value)).second) << codeOf(value);
    }
    EXPECT_FALSE(parse("NO_SUCH_WORD"));
}

TEST(Codes, ComeBack)
{
    comesBack(Reason::LetterCap, parseReason);
    comesBack(EligibilityOutcome::NotEligible, parseEligibilityOutcome);
    comesBack(ClaimState::Cancelled, parseClaimState);
    comesBack(Periodicity::Annual, parsePeriodicity);
    comesBack(Sector::Lab, parseSector);
    comesBack(RuleKind::Flat, parseRuleKind);
    comesBack(HouseholdStatus::StruckOff, parseHouseholdStatus);
    comesBack(Relation::Newborn, parseRelation);
    comesBack(BirthPrecision::Year, parseBirthPrecision);
    comesBack(BeneficiaryStatus::Deceased, parseBeneficiaryStatus);
    comesBack(VisitType::FollowUp, parseVisitType);
    comesBack(Identification::Manual, parseIdentification);
    comesBack(PriceMode::Free, parsePriceMode);
    comesBack(PhotoAnswer::NoPhoto, parsePhotoAnswer);
    comesBack(TrustLevel::D, parseTrustLevel);
}

TEST(Codes, AreThoseOfThePages)
{
    EXPECT_EQ(codeOf(Reason::NewerThanRoster), "NEWER_THAN_ROSTER");
    EXPECT_EQ(codeOf(Reason::QtyLimit), "QTY_LIMIT");
    EXPECT_EQ(codeOf(PersonSex::Female), "F");
    EXPECT_EQ(codeOf(Presence::P2), "P2");
    EXPECT_EQ(codeOf(ClaimFault::TotalsDisagree), "TOTALS_DISAGREE");
}

} // namespace
} // namespace guichet
