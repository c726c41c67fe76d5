// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/counter_documents.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

ClaimLine line(const char *code, const char *label, CareLine care, LineShare share)
{
    return {{code}, label, std::move(care), std::move(share)};
}

ReceiptFacts facts()
{
    ReceiptFacts facts;
    facts.head = {"Mutuelle de Kpomassè", "CSCom de Kpomassè", {"KPO01-A"}, 1043, 1'795'335'240, 60, "0.1.0", "GR1:x", false, false};
    facts.member = {"HOUNKPATIN", "Adjoavi", {"KPL-00412-00"}, {"H00412"}};
    facts.planName = "Formule A";
    facts.context.currency = "XOF";
    facts.context.knownOn = parseIsoDay("2026-11-20");
    facts.remaining.householdYear = Money{201'150};
    Claim &claim = facts.claim;
    claim.number.text = "KPO01-A26-000123X";
    claim.currency = "XOF";
    claim.careDay = parseIsoDay("2026-11-22").value();
    claim.lines = {line("C001", "Consultation générale", {"CONSULT", Money{1000}, 1, {}, false}, {Money{1000}, Money{800}, {}, Money{200}, {}, {}}),
                   line("", "Coartem", {"BRAND", Money{2303}, 1, {}, false}, {Money{2303}, {}, {}, Money{2303}, {Reason::ExcludedNotGeneric}, {}})};
    claim.gross = Money{3303};
    claim.mutual = Money{800};
    claim.memberShare = Money{2503};
    claim.cashDue = Money{2505};
    claim.cashCollected = Money{5000};
    facts.change = Money{2495};
    return facts;
}

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

TEST(Receipt, SaysWhoPaysWhatAndWhatRemains)
{
    const Document receipt = makeReceipt(facts(), Language::French);
    EXPECT_EQ(receipt.title, "Reçu");
    const std::string text = renderText(receipt, 48);
    for (const char *part : {"CSCom de Kpomassè", "Mutuelle de Kpomassè", "22/11/2026 09:14", "HOUNKPATIN Adjoavi", "KPL-00412-00", "KPO01-A26-000123X",
                             "Normale, 22/11/2026", "Consultation générale", "Coartem (hors tarif)", "Médicament non générique : proposer le", "À PAYER",
                             "2\u00A0505\u00A0F", "Arrondi", "5\u00A0000\u00A0F", "2\u00A0495\u00A0F", "201\u00A0150\u00A0F", "connu au 20/11/2026", "1043", "KPO01-A", "Guichet 0.1.0"})
        EXPECT_TRUE(holds(text, part)) << part << '\n' << text;
    EXPECT_FALSE(holds(text, "Part État")) << "nothing is said about a share of nothing";
    EXPECT_FALSE(holds(text, "DUPLICATA"));
}

TEST(Receipt, CopiesAndExercisesAreMarked)
{
    ReceiptFacts marked = facts();
    marked.head.copy = true;
    marked.head.training = true;
    marked.claim.provisional = true;
    marked.claim.state = Money{10};
    const std::string text = renderText(makeReceipt(marked, Language::French), 48);
    for (const char *part : {"DUPLICATA", "FORMATION : SANS VALEUR", "Sous réserve", "Part État"})
        EXPECT_TRUE(holds(text, part)) << part;
}

TEST(Ticket, SaysTheCodeTheRightsAndTheRates)
{
    TicketFacts ticket;
    ticket.head = facts().head;
    ticket.member = facts().member;
    ticket.code = "7K3M-9QXT-2W";
    ticket.careDay = parseIsoDay("2026-11-22").value();
    ticket.context = facts().context;
    ticket.rates = {{"CONSULT", 8000}, {"LAB", 6650}, {"BRAND", std::nullopt}};
    ticket.decision.add({Reason::RosterStale, Effect::Provisional, parseIsoDay("2026-10-19"), 34});
    const std::string text = renderText(makeTicket(ticket, Language::French), 48);
    for (const char *part : {"Ticket de vérification", "7K3M-9QXT-2W", "Sous réserve", "Liste trop ancienne (19/10/2026, 34 jours)", "80\u00A0%", "66,50\u00A0%", "non couvert"})
        EXPECT_TRUE(holds(text, part)) << part << '\n' << text;
    ticket.decision = Decision::refused({Reason::ContributionExpired, Effect::Blocks, parseIsoDay("2026-02-28"), {}});
    const std::string refused = renderText(makeTicket(ticket, Language::French), 48);
    EXPECT_TRUE(holds(refused, "Droits fermés"));
    EXPECT_TRUE(holds(refused, "Cotisation échue le 28/02/2026."));
    EXPECT_FALSE(holds(refused, "80\u00A0%")) << "no rate is promised";
}

TEST(PassageCertificate, SaysWhyAndThatTheMemberPaid)
{
    ReceiptFacts closed = facts();
    closed.claim.outcome = EligibilityOutcome::NotEligible;
    closed.claim.reasons = {Reason::WaitingPeriod};
    const std::string text = renderText(makePassageCertificate(closed, Language::French), 48);
    for (const char *part : {"Attestation de passage", "Période d'observation", "3\u00A0303\u00A0F", "Le membre a payé le tarif plein."})
        EXPECT_TRUE(holds(text, part)) << part << '\n' << text;
}

TEST(CounterDocuments, EveryLanguageHasItsOwnWords)
{
    for (const Language language : allLanguages) {
        const std::string text = renderText(makeReceipt(facts(), language), 48);
        EXPECT_EQ(holds(text, "À PAYER"), language == Language::French);
    }
}

} // namespace
} // namespace guichet
