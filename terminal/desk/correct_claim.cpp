// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/correct_claim.h"

namespace guichet::desk {
namespace {

Outcome<ClaimRow> findKnown(Counter &counter, const Ulid &claim)
{
    auto row = counter.journal.findClaim(claim);
    if (!row)
        return row.failure();
    if (!*row)
        return fail(Code::M04, {{"id", toText(claim)}});
    return **std::move(row);
}

// The visit knows its last claim: another one than this stands for it by now.
Outcome<void> checkLast(Counter &counter, const ClaimRow &row)
{
    const auto visit = counter.journal.findVerification(row.claim.verification);
    if (!visit)
        return visit.failure();
    if (!*visit || !(*visit)->claim || *(*visit)->claim == row.claim.ulid)
        return {};
    const auto last = counter.journal.findClaim(*(*visit)->claim);
    if (!last)
        return last.failure();
    return fail(Code::B05, {{"numero", row.claim.number.text}, {"autre", *last ? (*last)->claim.number.text : ""}});
}

// The tariff's price is asked for again, so that a corrected price list counts.
LineRequest requestOf(const ClaimLine &line)
{
    LineRequest request;
    request.code = line.code;
    request.quantity = line.care.quantity;
    if (line.code.empty()) {
        request.category = line.care.category;
        request.label = line.label;
    }
    if (line.care.tariffPrice != line.care.unitPrice)
        request.price = line.care.unitPrice;
    return request;
}

Outcome<std::optional<CareRequest>> findDraftOf(Counter &counter, const Ulid &claim)
{
    auto drafts = openDrafts(counter);
    if (!drafts)
        return drafts.failure();
    for (CareRequest &draft : *drafts) {
        if (draft.replaces == claim)
            return std::optional(std::move(draft));
    }
    return std::optional<CareRequest>{};
}

} // namespace

Outcome<void> checkCorrectable(Counter &counter, const Ulid &claim)
{
    const auto row = findKnown(counter, claim);
    if (!row)
        return row.failure();
    if (!mayBeCorrected(row->state))
        return fail(Code::B04, {{"numero", row->claim.number.text}});
    return checkLast(counter, *row);
}

Outcome<CareRequest> planCorrection(Counter &counter, const Ulid &claim)
{
    if (const auto allowed = demand(counter, Permission::CorrectClaims); !allowed)
        return allowed.failure();
    if (const auto correctable = checkCorrectable(counter, claim); !correctable)
        return correctable.failure();
    auto draft = findDraftOf(counter, claim);
    if (!draft)
        return draft.failure();
    if (*draft)
        return **std::move(draft);
    const auto row = findKnown(counter, claim);
    if (!row)
        return row.failure();
    const Claim &old = row->claim;
    CareRequest request;
    request.verification = old.verification;
    for (const ClaimLine &line : old.lines)
        request.lines.push_back(requestOf(line));
    request.condition = old.condition;
    request.diagnosis = old.diagnosis;
    request.prescriber = old.prescriber;
    request.letter = old.letter;
    request.priorAuthorisation = old.priorAuthorisation;
    request.cash = old.cashCollected;
    request.replaces = old.ulid;
    return request;
}

} // namespace guichet::desk
