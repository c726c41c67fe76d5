// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/objection_texts.h"

#include "terminal/base/utf8.h"

#include <gtest/gtest.h>

#include <set>

namespace guichet {
namespace {

TEST(ObjectionTexts, EveryOneInEveryLanguage)
{
    Claim claim;
    claim.lines.resize(1);
    claim.lines[0].label = "Consultation";
    for (int i = 0; i <= static_cast<int>(Objection::PriceCut); ++i) {
        const PrecheckFinding finding{static_cast<Objection>(i), Likelihood::Probable, ClaimFault::NoLine, 0, {"KPO01-A26-0000011"}};
        std::set<std::string> said;
        for (const Language language : allLanguages) {
            const std::string sentence = objectionText(finding, claim, language);
            EXPECT_TRUE(utf8::isValid(sentence));
            EXPECT_GT(sentence.size(), 15u);
            EXPECT_EQ(sentence.find_first_of("{}[]"), std::string::npos) << sentence;
            said.insert(sentence);
        }
        EXPECT_EQ(said.size(), allLanguages.size()) << i;
    }
}

TEST(ObjectionTexts, NamesTheActAndTheOtherClaim)
{
    Claim claim;
    claim.lines.resize(1);
    claim.lines[0].label = "Consultation";
    EXPECT_EQ(objectionText({Objection::ActTwice, Likelihood::Probable, {}, 0, {"KPO01-A26-0000011"}}, claim, Language::French),
              "Déjà facturé le même jour : Consultation, demande KPO01-A26-0000011 : annulez l'une des deux.");
    EXPECT_EQ(objectionText({Objection::PriceCut, Likelihood::Information, {}, 7, {}}, claim, Language::French), "Prix ramené au tarif.");
}

} // namespace
} // namespace guichet
