// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/documents/ten_documents.h"

#include "terminal/documents/care_form.h"
#include "terminal/documents/day_sheets.h"
#include "terminal/documents/month_sheets.h"
#include "terminal/documents/mutual_letters.h"
#include "terminal/documents/qr_texts.h"
#include "terminal/domain/referral_text.h"

namespace guichet::test {
namespace {

Day dayFrom(const char *iso)
{
    return parseIsoDay(iso).value();
}

DocumentHead head(bool copy)
{
    return {"Mutuelle de Kpomassè", "CSCom de Kpomassè-Sœurs", {"KPO01-A"}, 1043, 1'795'335'240, 60, "0.1.0", {}, copy, copy, {}};
}

ClaimLine line(const char *code, const char *label, CareLine care, LineShare share)
{
    return {{code}, label, std::move(care), std::move(share)};
}

ReceiptFacts receipt(bool copy)
{
    ReceiptFacts facts;
    facts.head = head(copy);
    facts.member = {"HOUNKPATIN", "Adjoavi Sɛna Ɔlɔrun", {"KPL-00412-00"}, {"H00412"}};
    facts.planName = "Formule A";
    facts.context.currency = "XOF";
    facts.context.knownOn = dayFrom("2026-11-20");
    facts.remaining.beneficiaryYear = Money{98'000};
    facts.remaining.householdYear = Money{201'150};
    Claim &claim = facts.claim;
    claim.number.text = "KPO01-A26-000123X";
    claim.currency = "XOF";
    claim.careDay = dayFrom("2026-11-22");
    claim.diagnosis = "Paludisme simple confirmé";
    claim.prescriber = "Inf. Kɔmla DOSSOU-YOVO";
    claim.lines = {line("C001", "Consultation générale adulte, première visite", {"CONSULT", Money{1000}, 1, {}, false}, {Money{1000}, Money{800}, {}, Money{200}, {}, {}}),
                   line("M014", "Paracétamol 500 mg", {"MEG", Money{25}, 20, {}, true}, {Money{500}, Money{400}, {}, Money{100}, {}, {}}),
                   line("", "Coartem", {"BRAND", Money{2303}, 1, {}, false}, {Money{2303}, {}, {}, Money{2303}, {Reason::ExcludedNotGeneric}, {}})};
    claim.gross = Money{3803};
    claim.mutual = Money{1200};
    claim.memberShare = Money{2603};
    claim.cashDue = Money{2605};
    claim.cashCollected = Money{5000};
    facts.change = Money{2395};
    facts.head.qr = receiptQr(claim, facts.head.sequence, bytesOf("12345678"));
    return facts;
}

TicketFacts ticket(bool copy)
{
    const ReceiptFacts of = receipt(copy);
    TicketFacts facts;
    facts.head = of.head;
    facts.member = of.member;
    facts.planName = of.planName;
    facts.code = "7K3M-9QXT-2W";
    facts.careDay = of.claim.careDay;
    facts.context = of.context;
    facts.rates = {{"CONSULT", 8000}, {"MEG", 8000}, {"LAB", 6650}, {"BRAND", std::nullopt}};
    facts.decision.add({Reason::GracePeriod, Effect::Notes, dayFrom("2026-12-15"), 30});
    facts.head.qr = ticketQr(facts.code, facts.member.number, facts.careDay);
    return facts;
}

BatchFacts batch(bool copy)
{
    BatchFacts facts;
    facts.head = head(copy);
    facts.id = {"DEMO-KPO01-202611-01"};
    facts.month = dayFrom("2026-11-01");
    facts.currency = "XOF";
    for (int i = 1; i <= 60; ++i) {
        BatchRow row;
        row.number = {"KPO01-A26-000" + std::to_string(100 + i) + "X"};
        row.careDay = addDays(facts.month, i / 2);
        row.memberName = i % 7 == 0 ? "AGBODJOGBÉ Ɔlɔrunfɛmi Marie-Thérèse" : "DOSSOU Kɔmla";
        row.sum = {1, Money{1000 * i}, Money{800 * i}, Money{i % 5 == 0 ? 100 : 0}, Money{200 * i}};
        row.provisional = i % 9 == 0;
        facts.rows.push_back(row);
    }
    facts.totals.all = {60, Money{1'830'000}, Money{1'464'000}, Money{1'200}, Money{364'800}};
    facts.totals.byCategory = {{"CONSULT", {60, Money{60'000}, Money{48'000}, {}, Money{12'000}}}, {"MEG", {112, Money{1'770'000}, Money{1'416'000}, Money{1'200}, Money{352'800}}}};
    return facts;
}

LetterFacts letter(LetterSheet sheet, bool copy)
{
    LetterFacts facts;
    facts.head = head(copy);
    facts.sheet = sheet;
    facts.member = receipt(copy).member;
    facts.planName = "Formule A";
    facts.requestNumber = "KPO01-A-1044";
    facts.acts = {{"Césarienne", "SURGERY", 1, Money{85'000}}, {"", "HOSP_DAY", 5, Money{3'500}}};
    facts.currency = "XOF";
    facts.diagnosis = "Dystocie";
    facts.prescriber = "Dr KPADONOU";
    facts.askedOn = dayFrom("2026-11-22");
    facts.maxAmount = Money{102'500};
    facts.days = 5;
    if (sheet == LetterSheet::Letter || sheet == LetterSheet::Authorisation) {
        facts.number = "LG-2026-0088";
        facts.validTo = dayFrom("2026-12-06");
    } else {
        facts.emergency = true;
        facts.regulariseBefore = "25/11/2026 09:14";
        facts.reason = "Intervention au bloc opératoire de l'hôpital de zone";
    }
    return facts;
}

ReferralFacts referral(bool copy)
{
    ReferralFacts facts;
    facts.head = head(copy);
    facts.member = receipt(copy).member;
    facts.planName = "Formule A";
    facts.number = "KPO01-A-1045";
    facts.toFacility = "Hôpital de zone de Ouidah, pédiatrie";
    facts.reason = "Anémie sévère, transfusion";
    facts.diagnosis = "Paludisme grave";
    facts.careGiven = "Artésunate injectable, première dose à 08:40";
    facts.prescriber = "Inf. Kɔmla DOSSOU-YOVO";
    facts.issuedOn = dayFrom("2026-11-22");
    facts.validTo = dayFrom("2026-12-22");
    facts.head.qr = encodeReferralText({{"KPO01"}, facts.member.number, facts.issuedOn, facts.number, false});
    return facts;
}

FollowUpFacts followUp(bool copy)
{
    FollowUpFacts facts;
    facts.head = head(copy);
    facts.from = dayFrom("2026-07-01");
    facts.to = dayFrom("2026-12-31");
    facts.currency = "XOF";
    for (int i = 0; i < 6; ++i)
        facts.months.push_back({addMonths(facts.from, i), 80 + 7 * i, Money{2'100 + 50 * i}, 5200 + 300 * i});
    facts.enrolled = 3'420;
    facts.upToDateBp = 7140;
    facts.utilisationBp = 3800;
    facts.cases = 586;
    facts.costPerCase = Money{2'240};
    facts.costPerPrescription = Money{1'310};
    facts.megLinesBp = 6470;
    facts.megValueBp = 5815;
    facts.medicinesPerPrescription = 230;
    facts.referralBp = 420;
    facts.rejectedLinesBp = 95;
    facts.rejections = {{"Prix au-dessus du tarif", 9}, {"Pièce manquante", 4}};
    facts.refusals = {{"Cotisation échue", 41}, {"Période d'observation", 6}};
    facts.careToSentDays = 3;
    facts.receivedToPaidDays = 34;
    facts.complaints = 4;
    facts.complaintAnswerDays = 6;
    facts.complaintsClosed = 3;
    facts.stockOuts = 2;
    return facts;
}

ComplaintFacts complaint(bool copy)
{
    ComplaintFacts facts{head(copy), "KPO01-A-1046", "Rupture de stock", "La pharmacie", "Pas d'artésunate depuis trois jours, j'ai payé 4 500 F en ville.", {},
                         dayFrom("2026-11-22"), dayFrom("2026-12-06"), {}};
    return facts;
}

CashDayFacts cashDay(bool copy)
{
    CashDayFacts facts;
    facts.head = head(copy);
    facts.day = dayFrom("2026-11-22");
    facts.currency = "XOF";
    facts.entries = {{"08:12", "KPO01-A26-000121K", Money{1'200}}, {"09:14", "KPO01-A26-000123X", Money{2'605}}, {"12:40", "Versement au comptable", Money{-3'000}}};
    facts.visits = 14;
    facts.claims = 12;
    facts.opening = Money{10'000};
    facts.collected = Money{805};
    facts.expected = Money{10'805};
    facts.counted = Money{10'800};
    facts.explanation = "5 F rendus en trop";
    facts.visitsLeftOpen = 2;
    return facts;
}

} // namespace

std::vector<NamedDocument> allDocuments(Language language, bool copy)
{
    ReceiptFacts refused = receipt(copy);
    refused.claim.outcome = EligibilityOutcome::NotEligible;
    refused.claim.reasons = {Reason::WaitingPeriod};
    return {{"ticket", makeTicket(ticket(copy), language)},
            {"recu", makeReceipt(receipt(copy), language)},
            {"attestation", makeCareForm(receipt(copy), language)},
            {"bordereau", makeBatchSheet(batch(copy), language), false},
            {"demande-lettre", makeLetterSheet(letter(LetterSheet::LetterRequest, copy), language), false},
            {"lettre", makeLetterSheet(letter(LetterSheet::Letter, copy), language), false},
            {"demande-entente", makeLetterSheet(letter(LetterSheet::AuthorisationRequest, copy), language), false},
            {"entente", makeLetterSheet(letter(LetterSheet::Authorisation, copy), language), false},
            {"reference", makeReferralSheet(referral(copy), language)},
            {"passage", makePassageCertificate(refused, language)},
            {"plainte", makeComplaintReceipt(complaint(copy), language)},
            {"suivi", makeFollowUpSheet(followUp(copy), language), false},
            {"feuilles", makeBlankForms({head(copy), {"KPO01-A-P0001", "KPO01-A-P0002"}}, language), false},
            {"caisse", makeCashDaySlip(cashDay(copy), language)}};
}

} // namespace guichet::test
