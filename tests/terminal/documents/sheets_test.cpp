// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/qr_texts.h"
#include "terminal/domain/referral_text.h"
#include "tests/terminal/documents/ten_documents.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace guichet {
namespace {

std::string textOf(const char *name, Language language = Language::French, bool copy = false)
{
    for (const test::NamedDocument &paper : test::allDocuments(language, copy)) {
        if (paper.name == name)
            return renderText(paper.document, 48);
    }
    return {};
}

void expectAll(const std::string &text, std::initializer_list<const char *> parts)
{
    for (const char *part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << part << '\n' << text;
}

int countOf(const std::string &text, const std::string &part)
{
    int count = 0;
    for (auto place = text.find(part); place != std::string::npos; place = text.find(part, place + 1))
        ++count;
    return count;
}

TEST(EveryPaper, SaysWhoWhereAndWithWhatVersion)
{
    for (const Language language : allLanguages) {
        for (const test::NamedDocument &paper : test::allDocuments(language)) {
            const std::string text = renderText(paper.document, 48);
            expectAll(text, {"CSCom de Kpomassè-Sœurs", "Mutuelle de Kpomassè", "KPO01-A", "1043", "Guichet 0.1.0"});
            EXPECT_EQ(text.find('%' + std::string("1")), std::string::npos) << paper.name;
        }
    }
}

TEST(EveryPaper, DuplicatesAndExercisesAreMarked)
{
    for (const test::NamedDocument &paper : test::allDocuments(Language::French, true)) {
        if (paper.name == "feuilles")
            continue; // every blank form has its own number
        expectAll(renderText(paper.document, 48), {"DUPLICATA", "FORMATION : SANS VALEUR"});
    }
}

TEST(EveryPaper, HasItsOwnTitleInEveryLanguage)
{
    std::map<std::string, int> titles;
    for (const Language language : allLanguages) {
        for (const test::NamedDocument &paper : test::allDocuments(language))
            ++titles[std::string(codeOf(language)) + paper.document.title];
    }
    EXPECT_EQ(titles.size(), 14u * allLanguages.size());
}

TEST(CareForm, HasThreeWholePartsAndTheMembersSaysNoDiagnosis)
{
    const std::string text = textOf("attestation");
    expectAll(text, {"Volet 1 : mutuelle", "Volet 2 : centre de santé", "Volet 3 : membre", "Le membre : signature ou empreinte"});
    EXPECT_EQ(countOf(text, "KPO01-A26-000123X"), 6) << "printed and in the square code of each part";
    EXPECT_EQ(countOf(text, "Paludisme simple confirmé"), 2);
}

TEST(BatchSheet, HasEveryClaimTheCategoriesAndTheSumInWords)
{
    std::string text = textOf("bordereau");
    expectAll(text, {"DEMO-KPO01-202611-01", "novembre 2026", "KPO01-A26-000101X", "KPO01-A26-000160X", "Médicaments MEG", "1\u00A0464\u00A0000\u00A0F"});
    std::replace(text.begin(), text.end(), '\n', ' ');
    expectAll(text, {"un million quatre cent soixante-quatre mille francs CFA"});
}

TEST(Letters, RequestsLeaveRoomForTheAnswerAndLettersSayTheirLimits)
{
    expectAll(textOf("demande-lettre"), {"KPO01-A-1044", "URGENCE", "25/11/2026 09:14", "Césarienne", "Réponse de la mutuelle", "102\u00A0500\u00A0F"});
    expectAll(textOf("lettre"), {"LG-2026-0088", "MONTANT GARANTI", "06/12/2026", "Journée d'hospitalisation"});
    EXPECT_EQ(textOf("lettre").find("URGENCE"), std::string::npos);
    expectAll(textOf("demande-entente"), {"Demande d'entente préalable"});
}

TEST(ReferralSheet, CarriesACodeAnotherTerminalReads)
{
    for (const test::NamedDocument &paper : test::allDocuments(Language::French)) {
        if (paper.name != "reference")
            continue;
        const auto code = std::find_if(paper.document.lines.begin(), paper.document.lines.end(), [](const DocumentLine &line) { return line.kind == LineKind::Qr; });
        ASSERT_NE(code, paper.document.lines.end());
        EXPECT_EQ(parseReferralText(code->cells[0])->number, "KPO01-A-1045");
    }
    expectAll(textOf("reference"), {"Hôpital de zone de Ouidah, pédiatrie", "Retour : à remplir", "22/12/2026"});
}

TEST(OtherSheets, SayWhatTheyAreFor)
{
    expectAll(textOf("plainte"), {"KPO01-A-1046", "anonyme", "Rupture de stock", "j'ai payé", "06/12/2026"});
    expectAll(textOf("suivi"), {"64,70\u00A0%", "0,38", "2,30", "34 j", "juillet 2026", "Cotisation échue"});
    expectAll(textOf("feuilles"), {"KPO01-A-P0001", "KPO01-A-P0002", "......"});
    expectAll(textOf("caisse"), {"-3\u00A0000", "COMPTÉ", "10\u00A0800\u00A0F", "Écart", "-5\u00A0F", "5 F rendus en trop"});
}

TEST(QrTexts, HoldTheWitnessOfTheJournal)
{
    Claim claim;
    claim.number.text = "KPO01-A26-000123X";
    claim.gross = Money{3303};
    claim.mutual = Money{800};
    claim.memberShare = Money{2503};
    EXPECT_EQ(receiptQr(claim, 1043, bytesOf("\x9f\x86\xd0\x81\x88\x4c\x7d\x65\x00")), "GR1:KPO01-A26-000123X:1043:9F86D081884C7D65:3303:800:2503");
    EXPECT_EQ(receiptQr(claim, 1, {}), "GR1:KPO01-A26-000123X:1::3303:800:2503");
    EXPECT_EQ(ticketQr("7K3M-9QXT-2W", {"KPL-00412-00"}, parseIsoDay("2026-11-22").value()), "GT1:7K3M9QXT2W:KPL-00412-00:2026-11-22");
}

} // namespace
} // namespace guichet
