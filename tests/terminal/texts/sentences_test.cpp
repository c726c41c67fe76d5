// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/utf8.h"
#include "terminal/texts/fill.h"
#include "terminal/texts/reason_sentences.h"
#include "terminal/texts/sentences.h"
#include "terminal/texts/table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace guichet {
namespace {

const auto french = Language::French;

std::string_view codeTemplate(Code code, Language language)
{
    for (const auto &row : texts::textsOf(language).codes) {
        if (row.code == code)
            return row.text;
    }
    return {};
}

std::string_view reasonTemplate(Reason reason, Language language)
{
    for (const auto &row : texts::textsOf(language).reasons) {
        if (row.reason == reason)
            return row.text;
    }
    return {};
}

std::multiset<std::string> holesOf(std::string_view sentence)
{
    std::multiset<std::string> holes;
    for (auto open = sentence.find('{'); open != std::string_view::npos; open = sentence.find('{', open + 1))
        holes.emplace(sentence.substr(open, sentence.find('}', open) - open + 1));
    for (auto question = sentence.find("=oui?"); question != std::string_view::npos; question = sentence.find("=oui?", question + 1))
        holes.insert("=oui");
    return holes;
}

void isWellFormed(std::string_view sentence)
{
    EXPECT_TRUE(utf8::isValid(sentence));
    EXPECT_EQ(std::count(sentence.begin(), sentence.end(), '{'), std::count(sentence.begin(), sentence.end(), '}')) << sentence;
    EXPECT_EQ(std::count(sentence.begin(), sentence.end(), '['), std::count(sentence.begin(), sentence.end(), ']')) << sentence;
    EXPECT_EQ(sentence.find("  "), std::string_view::npos) << sentence;
}

bool showsMarks(std::string_view text)
{
    return text.find_first_of("{}[]") != std::string_view::npos;
}

TEST(Sentences, EveryCodeInEveryLanguage)
{
    for (int i = 0; i < codeCount; ++i) {
        const auto code = static_cast<Code>(i);
        ASSERT_FALSE(codeText(code).empty());
        EXPECT_EQ(parseCodeText(codeText(code)), code);
        const std::string_view source = codeTemplate(code, french);
        for (const Language language : allLanguages) {
            SCOPED_TRACE(testing::Message() << codeText(code) << ' ' << codeOf(language));
            const std::string_view sentence = codeTemplate(code, language);
            ASSERT_FALSE(sentence.empty());
            isWellFormed(sentence);
            EXPECT_EQ(holesOf(sentence), holesOf(source));
            EXPECT_TRUE(language == french || sentence != source);
            EXPECT_FALSE(showsMarks(sentenceFor(Failure{code}, language)));
            EXPECT_TRUE(sentence.back() == '.' || sentence.back() == ']');
        }
    }
}

TEST(Sentences, NoTableHoldsACodeTwice)
{
    for (const Language language : allLanguages) {
        std::set<Code> seen;
        for (const auto &row : texts::textsOf(language).codes)
            EXPECT_TRUE(seen.insert(row.code).second) << codeText(row.code);
        EXPECT_EQ(seen.size(), static_cast<std::size_t>(codeCount));
        std::set<Reason> reasons;
        for (const auto &row : texts::textsOf(language).reasons)
            EXPECT_TRUE(reasons.insert(row.reason).second) << codeOf(row.reason);
        EXPECT_EQ(reasons.size(), static_cast<std::size_t>(reasonCount));
    }
}

TEST(Sentences, EveryReasonInEveryLanguage)
{
    for (int i = 0; i < reasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        const std::string_view source = reasonTemplate(reason, french);
        for (const Language language : allLanguages) {
            SCOPED_TRACE(testing::Message() << codeOf(reason) << ' ' << codeOf(language));
            const std::string_view sentence = reasonTemplate(reason, language);
            ASSERT_FALSE(sentence.empty());
            isWellFormed(sentence);
            EXPECT_EQ(holesOf(sentence), holesOf(source));
            EXPECT_TRUE(language == french || sentence != source);
            EXPECT_FALSE(showsMarks(sentenceFor(Finding{reason, Effect::Notes, {}, {}}, {}, language)));
            EXPECT_FALSE(showsMarks(sentenceFor(reason, CareLine{}, LineShare{}, {}, language)));
        }
    }
}

TEST(Sentences, FrenchAsWritten)
{
    EXPECT_EQ(sentenceFor({Code::Q01}, french), "Ce code n'est pas une carte de la mutuelle.");
    EXPECT_EQ(sentenceFor({Code::Q06, {{"date", "2026-02-28"}}}, french), "Carte annulée le 28/02/2026.");
    EXPECT_EQ(sentenceFor({Code::Q06}, french), "Carte annulée.");
    EXPECT_EQ(sentenceFor({Code::N03, {{"n", "12"}}}, french), "Réponse non reconnue : 12 demandes restent en attente.");
    EXPECT_EQ(sentenceFor({Code::R10, {{"n", "7"}, {"champ", "birth_date"}}}, french), "Fichier refusé, ligne 7 : birth_date.");
    EXPECT_EQ(sentenceFor({Code::D05, {{"n", "12"}}}, french), "Disque plein : les 12 demandes enregistrées sont intactes. Exportez sur clé.");
    EXPECT_EQ(sentenceFor({Code::D07, {{"n", "8"}, {"enregistree", "non"}}}, french), "Contrôle fait : la demande 8 N'EST PAS enregistrée.");
    EXPECT_EQ(sentenceFor({Code::D07, {{"enregistree", "inconnu"}}}, french),
              "Erreur de disque : relancez le programme, il dira ce qui est enregistré.");
    EXPECT_EQ(sentenceFor({Code::D07, {{"n", "8"}, {"enregistree", "oui"}}}, french), "Contrôle fait : la demande 8 EST enregistrée.");
    EXPECT_EQ(codedSentenceFor({Code::D09}, french), "D09 Le programme est déjà ouvert.");
}

TEST(Sentences, AValueCannotSteerTheTerminal)
{
    const std::string sentence = sentenceFor({Code::C01, {{"valeur", "\x1b[31m{date}\n"}}}, french);
    EXPECT_EQ(sentence, "Montant illisible :  [31m{date} .");
    EXPECT_EQ(texts::fill("à {qui}.", {{"qui", ""}}), "à ….");
}

Day on(const char *iso)
{
    return parseIsoDay(iso).value();
}

TEST(ReasonSentences, SayWhatToDo)
{
    const ReasonContext context{"XOF", Money{12'000}, "Clémence D.", "+229 90 11 22 33", on("2026-11-20"), {}, {}};
    EXPECT_EQ(sentenceFor(Finding{Reason::ContributionExpired, Effect::Blocks, on("2026-02-28"), {}}, context, french),
              "Cotisation échue le 28/02/2026. Payer 12\u00A0000\u00A0F à Clémence D., +229 90 11 22 33 ; droits rouverts dès le prochain fichier.");
    EXPECT_EQ(sentenceFor(Finding{Reason::ContributionExpired, Effect::Blocks, {}, {}}, {}, french),
              "Cotisation échue. Payer à la mutuelle ; droits rouverts dès le prochain fichier.");
    EXPECT_EQ(sentenceFor(Finding{Reason::GracePeriod, Effect::Notes, on("2026-02-28"), 15}, context, french),
              "Cotisation échue le 28/02/2026, délai de grâce jusqu'au 15/03/2026. Soins couverts. Rappeler de payer.");
    EXPECT_EQ(sentenceFor(Finding{Reason::RosterStale, Effect::Provisional, on("2026-10-19"), 34}, context, french),
              "Liste trop ancienne (19/10/2026, 34 jours). Soins couverts sous réserve. Mettre la liste à jour.");
    EXPECT_EQ(sentenceFor(EligibilityOutcome::NotEligible, french), "Droits fermés.");
}

TEST(ReasonSentences, OfALine)
{
    ReasonContext context{"XOF", {}, {}, {}, on("2026-11-20"), 7, Money{500}};
    CareLine care;
    care.tariffPrice = Money{1000};
    LineShare share;
    share.reasons = {Reason::CeilingAct, Reason::CeilingHousehold};
    share.remaining = Money{400};
    EXPECT_EQ(sentenceFor(Reason::OverTariff, care, share, context, french), "Prix ramené au tarif (1\u00A0000\u00A0F)");
    EXPECT_EQ(sentenceFor(Reason::QtyLimit, care, share, context, french), "Quantité ramenée à 7 au plus");
    EXPECT_EQ(sentenceFor(Reason::Deductible, care, share, context, french), "Franchise 500\u00A0F");
    EXPECT_EQ(sentenceFor(Reason::CeilingHousehold, care, share, context, french), "Plafond annuel du ménage atteint : reste 400\u00A0F, connu au 20/11");
    EXPECT_EQ(sentenceFor(Reason::CeilingAct, care, share, context, french), "Plafond de l'acte atteint");
}

} // namespace
} // namespace guichet
