// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/proof.h"

namespace guichet::desk {
namespace {

constexpr int freshRoster = 2;
constexpr int staleRoster = 3;
constexpr int cardAheadOfRoster = 4;
constexpr int withoutCard = 5;
constexpr int clockUntrusted = 6;

bool cardWasRefused(const CardEvidence &card)
{
    return !card.authentic || card.revoked || card.expired;
}

// The weakest link names the proof.
int proofCode(const Situation &situation)
{
    if (!situation.clockTrusted)
        return clockUntrusted;
    if (situation.identification != Identification::Card || cardWasRefused(situation.card))
        return withoutCard;
    if (!situation.roster.contains || situation.card.newerThanRoster)
        return cardAheadOfRoster;
    if (situation.roster.ageDays > situation.plan.rosterMaxAgeDays)
        return staleRoster;
    return freshRoster;
}

} // namespace

Presence presenceOf(Identification identification, PhotoAnswer photo, VisitType visit)
{
    const bool confirmed = photo == PhotoAnswer::Yes;
    if (confirmed && identification == Identification::Card)
        return Presence::P3;
    if (confirmed || photo == PhotoAnswer::NoPhoto)
        return Presence::P2;
    if (photo == PhotoAnswer::No || visit == VisitType::Emergency)
        return Presence::P0;
    return Presence::P1;
}

EligibilityProof proofOf(const Situation &situation, const Moment &moment, Presence presence)
{
    EligibilityProof proof;
    proof.code = proofCode(situation);
    proof.rosterAgeDays = situation.roster.ageDays;
    proof.clockConfidence = moment.judged.confidence;
    proof.presence = presence;
    return proof;
}

} // namespace guichet::desk
