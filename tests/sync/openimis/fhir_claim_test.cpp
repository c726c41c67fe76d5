// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/fhir_claim.h"

#include "tests/sync/openimis/some_claim.h"

#include <gtest/gtest.h>

namespace guichet::sync::openimis {
namespace {

TEST(FhirClaim, HoldsWhatTheServersConverterReads)
{
    ClaimForm form = someForm();
    form.guarantee = "G-77";
    const Bytes bytes = encodeFhirClaim(form, "XOF");
    const std::string text(textOf(bytes));
    for (const char *part : {R"("resourceType":"Claim")", R"("status":"active")", R"("use":"claim")", R"("created":"2026-03-02")",
             R"("billablePeriod":{"end":"2026-03-01","start":"2026-03-01"})", R"("code":"MR")", R"("category":{"text":"item"})",
             R"("category":{"text":"service"})", R"("total":{"currency":"XOF","value":420})", R"("quantity":{"value":2})",
             R"("url":"https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/claim-item-reference")", R"("type":"Medication")",
             R"("type":"ActivityDefinition")", R"("value":"VIDS0011")", R"("valueString":"G-77")",
             R"("system":"https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-visit-type")"})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_EQ(text.find("attachment"), std::string::npos);
    EXPECT_EQ(text.find("T00:00"), std::string::npos);
    EXPECT_EQ(text.find("ig//"), std::string::npos);
}

SeenClaim asSeen(const ClaimForm &form)
{
    SeenClaim seen{"id-1", form.code, {form.insuree}, "uuid-1", {}, form.start, form.end, {}};
    for (const FormLine &line : form.lines)
        seen.lines.push_back({{"Nom de " + line.code, line.code}, line.quantity, line.price});
    return seen;
}

TEST(FhirClaim, IsComparedByCodePatientDaysAndLinesInAnyOrder)
{
    const ClaimForm form = someForm();
    SeenClaim seen = asSeen(form);
    std::swap(seen.lines[0], seen.lines[1]);
    EXPECT_EQ(compareClaims(form, seen), Likeness::Same);
    seen.end.reset();
    EXPECT_EQ(compareClaims(form, seen), Likeness::Same); // one day
    const auto changed = [&](auto change) {
        SeenClaim other = asSeen(form);
        change(other);
        return compareClaims(form, other);
    };
    EXPECT_EQ(changed([](SeenClaim &c) { c.code = "X"; }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.start.reset(); }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.start = addDays(*c.start, 1); }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.lines.pop_back(); }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.lines.push_back(c.lines[0]); }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.lines[0].quantity = 3; }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.lines[0].price = Money{11}; }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.lines[0].names = {"0005"}; }), Likeness::Other);
    EXPECT_EQ(changed([](SeenClaim &c) { c.patientNames = {"uuid-1", "Orou Bio"}; }), Likeness::PatientUnknown);
    EXPECT_EQ(changed([](SeenClaim &c) { c.patientCode = "070707082"; }), Likeness::Other);
}

TEST(FhirClaim, WhatIsNoClaimIsNothing)
{
    for (const char *text : {"", "[]", "{}", R"({"resourceType":"ClaimResponse"})", "<html>", R"({"resourceType":"Claim")"})
        EXPECT_FALSE(parseFhirClaim(bytesOf(text))) << text;
    const auto odd = parseFhirClaim(bytesOf(R"({"resourceType":"Claim","item":[7,{"quantity":{"value":"x"}}],"identifier":{"a":1}})"));
    ASSERT_TRUE(odd);
    EXPECT_EQ(compareClaims(someForm(), *odd), Likeness::Other);
}

TEST(FhirClaim, APatientsNumberIsItsCodeNotItsPassport)
{
    const auto code = [](const char *text) { return patientCodeIn(bytesOf(text)); };
    EXPECT_EQ(code(R"({"resourceType":"Patient","identifier":[{"type":{"coding":[{"code":"PPN"}]},"value":"P1"},
        {"type":{"coding":[{"code":"Code"}]},"value":"070707081"}]})"), "070707081");
    EXPECT_EQ(code(R"({"resourceType":"Patient","identifier":[{"type":{"coding":[{"code":"UUID"}]},"value":"u"}]})"), "");
    EXPECT_EQ(code(R"({"resourceType":"Group"})"), "");
}

} // namespace
} // namespace guichet::sync::openimis
