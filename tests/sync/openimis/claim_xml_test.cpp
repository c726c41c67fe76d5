// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_xml.h"

#include "tests/sync/openimis/some_claim.h"

#include <gtest/gtest.h>

namespace guichet::sync::openimis {
namespace {

constexpr const char *appFile = R"(<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<Claim>
  <Details>
    <ClaimDate>2026-03-02</ClaimDate>
    <HFCode>VIDIS001</HFCode>
    <ClaimAdmin>VIDS0011</ClaimAdmin>
    <ClaimCode>C000123</ClaimCode>
    <GuaranteeNumber />
    <CHFID>070707081</CHFID>
    <StartDate>2026-03-01</StartDate>
    <EndDate>2026-03-01</EndDate>
    <ICDCode>A02</ICDCode>
    <Comment />
    <Total />
    <ICDCode1 />
    <ICDCode2 />
    <ICDCode3 />
    <ICDCode4 />
    <VisitType>O</VisitType>
  </Details>
  <Items>
    <Item>
      <ItemCode>0004</ItemCode>
      <ItemPrice>10</ItemPrice>
      <ItemQuantity>2</ItemQuantity>
    </Item>
  </Items>
  <Services>
    <Service>
      <ServiceCode>A1</ServiceCode>
      <ServicePrice>400</ServicePrice>
      <ServiceQuantity>1</ServiceQuantity>
    </Service>
  </Services>
</Claim>
)";

constexpr const char *serverFile
    = "<Claim><Details><ClaimDate>02/03/2026</ClaimDate><HFCode>VIDIS001</HFCode><ClaimAdmin>VIDS0011</ClaimAdmin>"
      "<ClaimCode>C000123</ClaimCode><CHFID>070707081</CHFID><StartDate>01/03/2026</StartDate><EndDate>01/03/2026</EndDate>"
      "<ICDCode>A02</ICDCode><Comment>a &lt; b &amp; c</Comment><Total>420</Total><ICDCode1>B50</ICDCode1><VisitType>O</VisitType>"
      "<GuaranteeNo>G-77</GuaranteeNo></Details>"
      "<Items><Item><ItemCode>0004</ItemCode><ItemPrice>10</ItemPrice><ItemQuantity>2</ItemQuantity></Item></Items>"
      "<Services><Service><ServiceCode>A1</ServiceCode><ServicePrice>400</ServicePrice><ServiceQuantity>1</ServiceQuantity></Service></Services></Claim>";

ClaimForm sampleForm()
{
    ClaimForm form = someForm();
    form.code = "C000123";
    return form;
}

ClaimForm asRead(ClaimForm form)
{
    for (FormLine &line : form.lines)
        line.line = 0;
    return form;
}

TEST(ClaimXml, TheAppsFileByteForByte)
{
    ClaimForm form = sampleForm();
    form.total.reset();
    EXPECT_EQ(encodeClaimXml(form, XmlDialect::App), appFile);
    EXPECT_EQ(claimFileName(form), "Claim_VIDIS001_C000123_2026-03-02.xml");
}

TEST(ClaimXml, TheServersFormByteForByte)
{
    ClaimForm form = sampleForm();
    form.comment = "a < b & c";
    form.diagnoses.push_back("B50");
    form.guarantee = "G-77";
    EXPECT_EQ(encodeClaimXml(form, XmlDialect::Server), serverFile);
}

TEST(ClaimXml, TheServersFormLeavesOutWhatHasNoValue)
{
    ClaimForm form = sampleForm();
    form.end.reset();
    form.visit.clear();
    form.lines = {{false, "A1", {}, 1, 1}};
    form.total = Money{0};
    EXPECT_EQ(encodeClaimXml(form, XmlDialect::Server),
        "<Claim><Details><ClaimDate>02/03/2026</ClaimDate><HFCode>VIDIS001</HFCode><ClaimAdmin>VIDS0011</ClaimAdmin><ClaimCode>C000123</ClaimCode>"
        "<CHFID>070707081</CHFID><StartDate>01/03/2026</StartDate><ICDCode>A02</ICDCode><Total>0</Total></Details>"
        "<Services><Service><ServiceCode>A1</ServiceCode><ServiceQuantity>1</ServiceQuantity></Service></Services></Claim>");
}

TEST(ClaimXml, TheAppsFileHasBothListsAlsoWhenOneIsEmpty)
{
    ClaimForm form = sampleForm();
    form.lines.pop_back();
    const std::string text = encodeClaimXml(form, XmlDialect::App);
    EXPECT_NE(text.find("\n  <Services />\n"), std::string::npos);
    EXPECT_EQ(parseClaimXml(text, XmlDialect::App).value(), asRead(form));
}

TEST(ClaimXml, WhatWasWrittenIsReadBackEqual)
{
    ClaimForm form = sampleForm();
    form.comment = "douleurs & fièvre <39> « \"é\" »";
    form.guarantee = "LG 12/2026";
    form.diagnoses = {"A02", "B50.9", "J06", "K29", "R50"};
    for (const XmlDialect dialect : {XmlDialect::App, XmlDialect::Server}) {
        const auto read = parseClaimXml(encodeClaimXml(form, dialect), dialect);
        ASSERT_TRUE(read) << read.error();
        EXPECT_EQ(*read, asRead(form));
    }
    EXPECT_FALSE(parseClaimXml(encodeClaimXml(form, XmlDialect::App), XmlDialect::Server));
    EXPECT_FALSE(parseClaimXml(encodeClaimXml(form, XmlDialect::Server), XmlDialect::App));
}

TEST(ClaimXml, TheReaderIsStrict)
{
    const std::string good = appFile;
    ASSERT_TRUE(parseClaimXml(good, XmlDialect::App));
    struct Change {
        const char *from;
        const char *to;
    };
    for (const Change change : {Change{"<Claim>", "<Reclaim>"}, Change{"<Comment />", ""}, Change{"<Comment />", "<Comment /><Comment />"},
             Change{"<Comment />", "<Remark />"}, Change{"2026-03-02", "02/03/2026"}, Change{"2026-03-01", "2026-02-30"},
             Change{"<ItemQuantity>2<", "<ItemQuantity>2.5<"}, Change{"<ItemPrice>10</ItemPrice>", ""}, Change{"<Items>", "<Items><Service/>"},
             Change{"<Services>", "<Details/><Services>"}, Change{"</Claim>", ""}, Change{"<Details>", "<Details><b/>"},
             Change{"<Claim>", "<!DOCTYPE Claim [<!ENTITY a \"aaaa\">]><Claim>"}, Change{"</Claim>", "</Claim><Claim/>"},
             Change{"<VisitType>O<", "<VisitType>OO<"}}) {
        std::string text = good;
        text.replace(text.find(change.from), std::string(change.from).size(), change.to);
        EXPECT_FALSE(parseClaimXml(text, XmlDialect::App)) << change.to;
    }
    for (std::size_t length = 0; length < good.size() - 1; ++length)
        EXPECT_FALSE(parseClaimXml(good.substr(0, length), XmlDialect::App)) << length;
}

} // namespace
} // namespace guichet::sync::openimis
