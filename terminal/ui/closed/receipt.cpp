// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/closed/receipt.h"

#include "terminal/desk/verify_member.h"
#include "terminal/documents/counter_documents.h"
#include "terminal/ui/print/document_head.h"

namespace guichet::ui {
namespace {

constexpr int paperColumns = 42; // 80 mm

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

} // namespace

Document receiptDocument(desk::Counter &counter, const desk::ClosedCare &care, ReceiptKind kind, Language language)
{
    const desk::Moment moment = desk::now(counter);
    ReceiptFacts facts;
    facts.head = documentHead(counter, care.written.sequence, unixMillisecondsOf(care.claim.ulid) / 1000);
    facts.head.copy = kind == ReceiptKind::Copy;
    facts.claim = care.claim;
    facts.change = care.change;
    nameMember(facts, counter);
    const auto row = counter.journal.findVerification(care.claim.verification);
    if (row && *row) {
        if (const auto situation = desk::situationOf(counter, (*row)->verification, moment)) {
            facts.planName = situation->plan.name;
            facts.context = contextOf(*situation);
            facts.remaining = computeRemaining(*situation);
        }
    }
    const bool covered = care.claim.outcome != EligibilityOutcome::NotEligible;
    return covered ? makeReceipt(facts, language) : makePassageCertificate(facts, language);
}

QString receiptText(desk::Counter &counter, const desk::ClosedCare &care, ReceiptKind kind, Language language)
{
    return QString::fromStdString(renderText(receiptDocument(counter, care, kind, language), paperColumns));
}

} // namespace guichet::ui
