// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/extensions.h"
#include "sync/foreign_road.h"
#include "sync/record_fields.h"
#include "sync/wire_enums.h"

// What a Claim and its items carry beyond FHIR's own elements.
namespace guichet::fhir {

inline std::optional<Presence> parsePresence(std::string_view code)
{
    for (const Presence presence : sync::wire::presences) {
        if (codeOf(presence) == code)
            return presence;
    }
    return {};
}

template <class Archive, sync::Of<EligibilityProof> P>
void proofExtensions(Archive &archive, P &proof)
{
    archive.number("proof-code", proof.code);
    archive.digits("proof-card-generation", proof.cardGeneration);
    archive.digits("proof-card-serial", proof.cardSerial);
    archive.digits("proof-roster-version", proof.rosterVersion);
    archive.number("proof-roster-age-days", proof.rosterAgeDays);
    archive.number("proof-clock-confidence", proof.clockConfidence);
    archive.code("proof-presence", proof.presence, parsePresence);
}

template <class Archive, sync::Of<Claim> C>
void shareExtensions(Archive &archive, C &claim)
{
    archive.money("claim-share-mutual", claim.mutual);
    archive.money("claim-share-state", claim.state);
    archive.money("claim-share-member", claim.memberShare);
    archive.money("cash-due", claim.cashDue);
    archive.money("cash-collected", claim.cashCollected);
    archive.money("deductible-used", claim.deductibleUsed);
}

template <class Archive, sync::Of<sync::ForeignClaim> F>
void claimExtensions(Archive &archive, F &foreign)
{
    auto &claim = foreign.claim;
    archive.bytes("journal-hash", foreign.hash);
    archive.digits("journal-sequence", foreign.sequence);
    archive.ulid("verification", claim.verification);
    archive.digits("verification-sequence", claim.verificationSequence);
    archive.text("household", claim.household);
    archive.text("plan", claim.plan);
    archive.number("plan-version", claim.planVersion);
    archive.code("visit-type", claim.visit, parseVisitType);
    archive.code("eligibility-outcome", claim.outcome, parseEligibilityOutcome);
    archive.codes("reason", claim.reasons, parseReason);
    shareExtensions(archive, claim);
    archive.flag("provisional", claim.provisional);
    archive.flag("new-episode", claim.newEpisode);
    archive.flag("newborn", claim.newborn);
    archive.day("newborn-born", claim.newbornBorn);
    archive.text("condition", claim.condition);
    archive.text("late-reason", claim.lateReason);
    proofExtensions(archive, claim.proof);
}

template <class Archive, sync::Of<ClaimLine> L>
void lineExtensions(Archive &archive, L &line)
{
    archive.money("tariff-price", line.care.tariffPrice);
    archive.flag("state-free", line.care.stateFree);
    archive.money("share-mutual", line.share.mutual);
    archive.money("share-state", line.share.state);
    archive.money("share-member", line.share.member);
    archive.money("share-remaining", line.share.remaining);
    archive.codes("reason", line.share.reasons, parseReason);
}

// A letter of guarantee stands in Claim.insurance, a referral at Claim.referral.
template <class Archive, sync::Of<GuaranteeLetter> L>
void letterExtensions(Archive &archive, L &letter, std::optional<Day> &validTo)
{
    archive.text("letter-number", letter.number);
    archive.money("letter-left", letter.maxAmount);
    archive.day("letter-valid-to", validTo);
}

} // namespace guichet::fhir
