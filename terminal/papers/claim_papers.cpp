// SPDX-License-Identifier: Apache-2.0
#include "terminal/papers/claim_papers.h"

#include "terminal/desk/situation.h"
#include "terminal/desk/verify_member.h"
#include "terminal/documents/care_form.h"
#include "terminal/documents/qr_texts.h"

namespace guichet::papers {
namespace {

void nameMember(ReceiptFacts &facts, desk::Counter &counter)
{
    facts.member.number = facts.claim.member;
    facts.member.household = facts.claim.household;
    const auto person = counter.roster.findByNumber(facts.claim.member);
    if (!person || !*person)
        return; // on the card alone: the number says who
    facts.member.surname = (*person)->beneficiary().surname;
    facts.member.givenNames = (*person)->beneficiary().givenNames;
}

void addSituation(ReceiptFacts &facts, desk::Counter &counter)
{
    const auto row = counter.journal.findVerification(facts.claim.verification);
    if (!row || !*row)
        return;
    const auto situation = desk::situationOf(counter, (*row)->verification, desk::now(counter));
    if (!situation)
        return;
    facts.planName = situation->plan.name;
    facts.context = contextOf(*situation);
    facts.remaining = computeRemaining(*situation);
}

ReceiptFacts factsOf(desk::Counter &counter, const desk::ClosedCare &care, Print print)
{
    constexpr std::int64_t millisecondsASecond = 1000;
    ReceiptFacts facts;
    facts.head = headOf(counter, care.written.sequence, unixMillisecondsOf(care.claim.ulid) / millisecondsASecond);
    facts.head.copy = print == Print::Copy;
    facts.head.qr = receiptQr(care.claim, care.written.sequence, care.written.hash);
    facts.claim = care.claim;
    facts.change = care.change;
    nameMember(facts, counter);
    addSituation(facts, counter);
    return facts;
}

} // namespace

DocumentHead headOf(desk::Counter &counter, std::uint64_t sequence, std::int64_t time)
{
    const desk::Enrolled &ours = counter.journal.enrolled();
    DocumentHead head;
    head.schemeName = ours.scheme.name;
    head.facilityName = desk::facilityInForce(counter).name;
    head.terminal = ours.name;
    head.sequence = sequence;
    head.time = time;
    head.zoneMinutes = desk::now(counter).reading.zoneMinutes;
    head.programVersion = GUICHET_VERSION;
    head.training = counter.training;
    return head;
}

Document receiptOf(desk::Counter &counter, const desk::ClosedCare &care, Print print, Language language)
{
    const ReceiptFacts facts = factsOf(counter, care, print);
    const bool isCovered = care.claim.outcome != EligibilityOutcome::NotEligible;
    return isCovered ? makeReceipt(facts, language) : makePassageCertificate(facts, language);
}

Document careFormOf(desk::Counter &counter, const desk::ClosedCare &care, Print print, Language language)
{
    return makeCareForm(factsOf(counter, care, print), language);
}

std::string fileNameOf(const Document &document, const Claim &claim)
{
    return document.title + ' ' + claim.number.text;
}

} // namespace guichet::papers
