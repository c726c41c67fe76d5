// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/precheck.h"

#include "terminal/domain/code_table.h"
#include "terminal/domain/duplicate.h"

#include <algorithm>

namespace guichet {
namespace {

using enum Objection;
using enum Likelihood;

constexpr std::array objectionCodes{
    CodeName<Objection>{ClaimFaulty, "CLAIM_FAULTY"},
    CodeName<Objection>{SubmittedLate, "SUBMITTED_LATE"},
    CodeName<Objection>{ActTwice, "ACT_TWICE"},
    CodeName<Objection>{LetterMissing, "LETTER_MISSING"},
    CodeName<Objection>{EmergencyUnjustified, "EMERGENCY_UNJUSTIFIED"},
    CodeName<Objection>{RightsUnsure, "RIGHTS_UNSURE"},
    CodeName<Objection>{IdentityUnconfirmed, "IDENTITY_UNCONFIRMED"},
    CodeName<Objection>{PriceCut, "PRICE_CUT"},
};
constexpr std::array likelihoodCodes{
    CodeName<Likelihood>{Certain, "CERTAIN"},
    CodeName<Likelihood>{Probable, "PROBABLE"},
    CodeName<Likelihood>{Information, "INFORMATION"},
};

using Findings = std::vector<PrecheckFinding>;

bool hasReason(const std::vector<Reason> &reasons, Reason reason)
{
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

void addFaults(Findings &to, const PrecheckCase &given)
{
    for (const ClaimFinding &found : checkBeforeSending(given.claim, given.closedOn))
        to.push_back({ClaimFaulty, Certain, found.fault, found.line, {}});
}

void addLateness(Findings &to, const PrecheckCase &given)
{
    if (given.submissionDays && daysBetween(given.claim.careDay, given.today) > *given.submissionDays)
        to.push_back({SubmittedLate, Probable, {}, {}, {}});
}

void addDuplicates(Findings &to, const PrecheckCase &given, const std::vector<Claim> &others)
{
    for (const DuplicateAct &same : findDuplicates(given.claim, others))
        to.push_back({ActTwice, Probable, {}, same.line, others[same.earlier].number});
}

void addLetters(Findings &to, const PrecheckCase &given)
{
    if (given.regularised)
        return;
    for (std::size_t i = 0; i < given.claim.lines.size(); ++i) {
        if (hasReason(given.claim.lines[i].share.reasons, Reason::LetterToRegularise))
            to.push_back({LetterMissing, Probable, {}, i, {}});
    }
    if (hasReason(given.claim.reasons, Reason::EmergencyToJustify))
        to.push_back({EmergencyUnjustified, Probable, {}, {}, {}});
}

void addReserve(Findings &to, const PrecheckCase &given)
{
    if (given.claim.outcome == EligibilityOutcome::Provisional)
        to.push_back({RightsUnsure, Information, {}, {}, {}});
    // An emergency asks for care first; nobody waits for a paper (rulings.md 18).
    if (given.claim.proof.presence == Presence::P0 && given.claim.visit != VisitType::Emergency)
        to.push_back({IdentityUnconfirmed, Information, {}, {}, {}});
}

void addPrices(Findings &to, const PrecheckCase &given)
{
    for (std::size_t i = 0; i < given.claim.lines.size(); ++i) {
        if (hasReason(given.claim.lines[i].share.reasons, Reason::OverTariff))
            to.push_back({PriceCut, Information, {}, i, {}});
    }
}

} // namespace

std::vector<PrecheckFinding> precheckClaim(const PrecheckCase &given, const std::vector<Claim> &others)
{
    Findings findings;
    addFaults(findings, given);
    addLateness(findings, given);
    addDuplicates(findings, given, others);
    addLetters(findings, given);
    addReserve(findings, given);
    addPrices(findings, given);
    std::stable_sort(findings.begin(), findings.end(), [](const PrecheckFinding &a, const PrecheckFinding &b) { return a.likelihood < b.likelihood; });
    return findings;
}

std::string_view codeOf(Objection objection)
{
    return codeIn(objectionCodes, objection);
}

std::string_view codeOf(Likelihood likelihood)
{
    return codeIn(likelihoodCodes, likelihood);
}

} // namespace guichet
