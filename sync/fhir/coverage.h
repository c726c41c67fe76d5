// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"
#include "sync/fhir/patient.h"
#include "terminal/domain/claim.h"

// Rights: one Coverage for each member, the household's standing told in each;
// and the household itself as a Group.
namespace guichet::fhir {

std::string coverageKey(const MemberNumber &member, const PlanId &plan);

// `head` may be empty when nobody is the head.
QJsonObject coverageOf(const Household &household, const Beneficiary &member, const MemberNumber &head, const Maker &maker, Detail detail);
QJsonObject coverageOf(const Claim &claim, const Maker &maker); // of somebody the roster does not hold

struct CoverageRead {
    ReferenceRead beneficiary{};
    ReferenceRead subscriber{};
    Household household{};                 // id and plan may be empty
    std::optional<Relation> relation{};
    bool tellsUsed = false;
};
Result<CoverageRead, Problem> parseCoverage(const QJsonObject &resource);

QJsonObject groupOf(const HouseholdRecord &record, const Maker &maker);
struct GroupRead {
    std::string household{};
    std::vector<ReferenceRead> members{};
};
Result<GroupRead, Problem> parseGroup(const QJsonObject &resource, const SchemeCode &scheme);

} // namespace guichet::fhir
