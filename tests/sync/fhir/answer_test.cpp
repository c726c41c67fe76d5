// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/audit_event.h"
#include "sync/fhir/claim_response.h"
#include "sync/fhir/eligibility.h"
#include "tests/sync/fhir/random_resources.h"

#include <gtest/gtest.h>

using namespace guichet;

namespace {

QJsonObject parsed(std::string_view text)
{
    const auto document = json::parseDocument(text, text.size());
    return document ? *document : QJsonObject{};
}

const SchemeCode kay{"KAY"};

// As servers of others say it: no extension of ours.
std::string response(const std::string &outcome, const std::string &rest)
{
    return R"({"resourceType":"ClaimResponse","id":"7","status":"active","use":"claim","created":"2026-11-20","outcome":")" + outcome
        + R"(","patient":{"reference":"Patient/1"},"insurer":{"display":"x"},"request":{"reference":"Claim/9"})" + rest + "}";
}

std::string total(int amount)
{
    return R"(,"total":[{"category":{"coding":[{"code":"submitted"}]},"amount":{"value":9000}},{"category":{"coding":[{"code":"benefit"}]},"amount":{"value":)"
        + std::to_string(amount) + R"(.0,"currency":"XOF"}}])";
}

} // namespace

TEST(FhirAnswer, comesBackAsItWas)
{
    test::RandomValues random(1);
    const Scheme scheme = test::someScheme();
    for (int i = 0; i < 300; ++i) {
        const sync::ForeignClaim claim = test::randomForeignClaim(random);
        const sync::Answer answer = test::randomAnswer(random, claim);
        const auto written = fhir::claimResponseOf(answer, claim.claim, {scheme, {}, 60});
        const auto read = fhir::parseClaimResponse(written, scheme.code);
        ASSERT_TRUE(read) << read.error().path;
        EXPECT_EQ(sync::encodeAnswer(read->answer), sync::encodeAnswer(answer)) << fhir::toText(written);
        EXPECT_TRUE(read->isFinal);
        EXPECT_EQ(fhir::verdictOf(*read, Money{}), answer.verdict);
    }
}

TEST(FhirAnswer, amountsOfOthersSayTheVerdict)
{
    const auto verdict = [](int benefit, int asked) {
        return fhir::verdictOf(*fhir::parseClaimResponse(parsed(response("complete", total(benefit))), kay), Money{asked});
    };
    EXPECT_EQ(verdict(6000, 6000), sync::Verdict::Accepted);
    EXPECT_EQ(verdict(5999, 6000), sync::Verdict::Partial);
    EXPECT_EQ(verdict(0, 6000), sync::Verdict::Rejected);
}

TEST(FhirAnswer, onlyADecisionIsFinal)
{
    const auto isFinal = [](const char *outcome, const std::string &rest) {
        return fhir::parseClaimResponse(parsed(response(outcome, rest)), kay)->isFinal;
    };
    EXPECT_TRUE(isFinal("complete", total(1)));
    EXPECT_FALSE(isFinal("complete", "")); // no amount anywhere: nothing was decided that we could book
    EXPECT_FALSE(isFinal("queued", total(1)));
    EXPECT_FALSE(isFinal("partial", total(1)));
    EXPECT_TRUE(isFinal("error", ""));
}

TEST(FhirAnswer, linesReasonsAndPaymentOfOthers)
{
    const auto read = fhir::parseClaimResponse(
        parsed(response("complete", R"(,"disposition":"Plafond","item":[{"itemSequence":2,"adjudication":[{"category":{"coding":[{"code":"submitted"}]},"amount":{"value":700}},)"
                                    R"({"category":{"coding":[{"code":"benefit"}]},"reason":{"text":"au tarif"},"amount":{"value":500}}]}],)"
                                    R"("payment":{"type":{"text":"complete"},"date":"2026-11-21","amount":{"value":500},"identifier":{"value":"V-7"}})")),
        kay);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->answer.lines.size(), 1U);
    EXPECT_EQ(read->answer.lines[0].line, 2);
    EXPECT_EQ(read->answer.lines[0].amount, Money{500});
    EXPECT_EQ(read->answer.lines[0].reason, "OTHER:au tarif");
    EXPECT_EQ(read->answer.reason, "OTHER:Plafond");
    EXPECT_EQ(read->answer.amount, Money{500});
    EXPECT_EQ(read->payment->reference, "V-7");
    EXPECT_EQ(toIsoText(*read->payment->paidOn), "2026-11-21");
}

TEST(FhirAnswer, whatIsWrongIsNamed)
{
    const auto path = [](const std::string &text) { return fhir::parseClaimResponse(parsed(text), kay).error().path; };
    EXPECT_EQ(path(response("", "")), "outcome");
    EXPECT_EQ(path(response("complete", R"(,"item":[{"itemSequence":0}])")), "item[0].itemSequence");
    EXPECT_EQ(path(response("complete", R"(,"item":{})")), "item");
    EXPECT_EQ(path(R"({"resourceType":"Claim"})"), "resourceType");
}

TEST(FhirEligibility, comesBackAsItWas)
{
    test::RandomValues random(3);
    const Scheme scheme = test::someScheme();
    const fhir::Maker maker{scheme, {}, 60};
    for (int i = 0; i < 200; ++i) {
        const fhir::EligibilityQuestion asked = test::randomQuestion(random);
        const auto read = fhir::parseEligibilityRequest(fhir::eligibilityRequestOf(asked, maker), scheme.code);
        ASSERT_TRUE(read) << read.error().path;
        EXPECT_EQ(std::tie(read->id, read->member, read->plan, read->facility, read->careDay, read->time),
                  std::tie(asked.id, asked.member, asked.plan, asked.facility, asked.careDay, asked.time));
        const fhir::LiveAnswer said = test::randomLiveAnswer(random);
        const auto heard = fhir::parseEligibilityResponse(fhir::eligibilityResponseOf(asked, said, maker));
        ASSERT_TRUE(heard) << heard.error().path;
        EXPECT_EQ(std::tie(heard->inForce, heard->until, heard->words), std::tie(said.inForce, said.until, said.words));
        ASSERT_EQ(heard->benefits.size(), said.benefits.size());
        for (std::size_t b = 0; b < said.benefits.size(); ++b)
            EXPECT_EQ(std::tie(heard->benefits[b].code, heard->benefits[b].amount, heard->benefits[b].count),
                      std::tie(said.benefits[b].code, said.benefits[b].amount, said.benefits[b].count));
    }
}

TEST(FhirEligibility, bothFormsOfOpenimis)
{
    const std::string head = R"({"resourceType":"CoverageEligibilityResponse","status":"active","created":"2026-03-02","outcome":"complete")";
    const auto newer = fhir::parseEligibilityResponse(parsed(head + R"(,"insurance":[{"coverage":{"reference":"Coverage/1"},"benefitPeriod":{"end":"2026-12-31"},)"
        R"("item":[{"category":{"coding":[{"code":"benefit"}]},"benefit":[{"type":{"coding":[{"code":"visits_left"}]},"allowedUnsignedInt":3},)"
        R"({"type":{"coding":[{"code":"consultation_amount"}]},"allowedMoney":{"value":123.21}}]}]}]})"));
    ASSERT_TRUE(newer) << newer.error().path;
    EXPECT_EQ(newer->inForce, true);
    ASSERT_EQ(newer->benefits.size(), 1U); // the amount with a fraction is left out
    EXPECT_EQ(newer->benefits[0].code, "visits_left");
    EXPECT_EQ(newer->benefits[0].count, 3);
    const auto older = fhir::parseEligibilityResponse(parsed(head + R"(,"insurance":[{"inforce":true,"item":[{"category":{"text":"total_admissions"},)"
        R"("benefit":[{"allowedUnsignedInt":5}]}]}]})"));
    ASSERT_TRUE(older) << older.error().path;
    EXPECT_EQ(older->benefits.at(0).code, "total_admissions");
    EXPECT_EQ(older->benefits.at(0).count, 5);
    const auto none = fhir::parseEligibilityResponse(parsed(head + "}"));
    EXPECT_EQ(none->inForce, false); // no policy at all
    const auto later = fhir::parseEligibilityResponse(parsed(R"({"resourceType":"CoverageEligibilityResponse","outcome":"queued"})"));
    EXPECT_FALSE(later->inForce.has_value());
}

TEST(FhirAudit, comesBackAsItWas)
{
    test::RandomValues random(4);
    const Scheme scheme = test::someScheme();
    for (int i = 0; i < 200; ++i) {
        const fhir::LookUp one = test::randomLookUp(random);
        const auto written = fhir::auditEventOf(one, {scheme, {}, 60});
        const auto other = fhir::parseAuditEvent(written, scheme.code);
        ASSERT_TRUE(other) << other.error().path;
        EXPECT_EQ(std::tie(other->id, other->member, other->time, other->identification, other->outcome, other->terminal, other->operatorId, other->facility),
                  std::tie(one.id, one.member, one.time, one.identification, one.outcome, one.terminal, one.operatorId, one.facility))
            << fhir::toText(written);
    }
}
