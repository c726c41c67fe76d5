// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/cancel_claim.h"

#include "sync/journal_bodies.h"
#include "terminal/base/utf8.h"

namespace guichet::desk {
namespace {

Outcome<void> checkReason(const std::string &reason)
{
    if (reason.find_first_not_of(' ') == std::string::npos)
        return fail(Code::B06);
    std::string_view left = reason;
    std::size_t characters = 0;
    while (utf8::takeCodePoint(left))
        ++characters;
    if (left.empty() && characters <= longestReason)
        return {};
    return fail(Code::C08, {{"champ", "motif"}, {"n", std::to_string(longestReason)}});
}

} // namespace

Outcome<Written> requestCancel(Counter &counter, const Ulid &claim, const std::string &reason)
{
    if (const auto allowed = demand(counter, Permission::CorrectClaims); !allowed)
        return allowed.failure();
    if (const auto fine = checkReason(reason); !fine)
        return fine.failure();
    const auto row = counter.journal.findClaim(claim);
    if (!row)
        return row.failure();
    if (!*row)
        return fail(Code::M04, {{"id", toText(claim)}});
    if (!nextClaimState((*row)->state, ClaimEvent::RequestCancel))
        return fail(Code::B03, {{"numero", (*row)->claim.number.text}});
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    const sync::Correction correction{sync::CorrectionAction::RequestCancel, claim, reason, 0};
    return counter.journal.append({sync::EntryKind::Correction, *ulid, sync::encodeCorrection(correction), moment, counter.operatorId});
}

} // namespace guichet::desk
