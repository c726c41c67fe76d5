// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/claim.h"

#include "sync/claim_record.h"
#include "tests/sync/fhir/random_resources.h"

#include <gtest/gtest.h>

using namespace guichet;

namespace {

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

} // namespace

TEST(FhirClaim, comesBackAsItWas)
{
    test::RandomValues random(1);
    const Scheme scheme = test::someScheme();
    for (int i = 0; i < 300; ++i) {
        const sync::ForeignClaim claim = test::randomForeignClaim(random);
        const QJsonObject written = fhir::claimOf(claim, FacilityCode{"KPO01"}, {scheme, {}, i % 2 == 0 ? 60 : -330});
        const auto read = fhir::parseClaimResource(written, scheme.code);
        ASSERT_TRUE(read) << i << ' ' << read.error().path << ' ' << read.error().expected;
        EXPECT_EQ(sync::encodeClaim(read->claim.claim), sync::encodeClaim(claim.claim)) << fhir::toText(written);
        EXPECT_EQ(read->claim.hash, claim.hash);
        EXPECT_EQ(read->claim.sequence, claim.sequence);
        EXPECT_EQ(read->claim.closedAt, claim.closedAt);
        EXPECT_EQ(read->facility.text, "KPO01");
        EXPECT_TRUE(read->hasHash);
    }
}

TEST(FhirClaim, sameClaimSameText)
{
    test::RandomValues random(2);
    const Scheme scheme = test::someScheme();
    const sync::ForeignClaim claim = test::randomForeignClaim(random);
    EXPECT_EQ(fhir::toText(fhir::claimOf(claim, FacilityCode{"KPO01"}, {scheme})), fhir::toText(fhir::claimOf(claim, FacilityCode{"KPO01"}, {scheme})));
}

TEST(FhirClaim, takenBackIsCancelled)
{
    test::RandomValues random(3);
    const Scheme scheme = test::someScheme();
    sync::ForeignClaim claim = test::randomForeignClaim(random);
    claim.state = ClaimState::CancelRequested;
    const QJsonObject written = fhir::claimOf(claim, FacilityCode{"KPO01"}, {scheme});
    EXPECT_EQ(written.value(QLatin1String("status")).toString(), QStringLiteral("cancelled"));
    EXPECT_EQ(fhir::parseClaimResource(written, scheme.code)->claim.state, ClaimState::Cancelled);
}

TEST(FhirClaim, whatIsMissingIsNamed)
{
    test::RandomValues random(4);
    const Scheme scheme = test::someScheme();
    const QJsonObject whole = fhir::claimOf(test::randomForeignClaim(random), FacilityCode{"KPO01"}, {scheme});
    for (const char *name : {"resourceType", "identifier", "status", "billablePeriod", "created", "total"}) {
        const auto read = fhir::parseClaimResource(without(whole, name), scheme.code);
        ASSERT_FALSE(read) << name;
        EXPECT_TRUE(read.error().path.starts_with(name)) << read.error().path;
        EXPECT_FALSE(read.error().expected.empty());
    }
}

TEST(FhirClaim, aFractionOfACurrencyWithoutOneIsRefused)
{
    test::RandomValues random(5);
    const Scheme scheme = test::someScheme();
    QJsonObject written = fhir::claimOf(test::randomForeignClaim(random), FacilityCode{"KPO01"}, {scheme});
    written.insert(QLatin1String("total"), QJsonObject{{QLatin1String("value"), 1000.5}, {QLatin1String("currency"), QLatin1String("XOF")}});
    const auto read = fhir::parseClaimResource(written, scheme.code);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().path, "total.value");
}

TEST(FhirClaim, amountsStayExactBeyondWhatADoubleHolds)
{
    const Scheme scheme = test::someScheme();
    sync::ForeignClaim claim;
    claim.claim.member.text = "KAY-1";
    claim.claim.currency = "XOF";
    claim.claim.gross = Money{999'999'999'999'999};
    const std::string text = fhir::toText(fhir::claimOf(claim, FacilityCode{"KPO01"}, {scheme}));
    EXPECT_NE(text.find("\"value\":999999999999999}"), std::string::npos) << text;
    EXPECT_EQ(fhir::parseClaimResource(*json::parseDocument(text, text.size()), scheme.code)->claim.claim.gross, claim.claim.gross);
}
