// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"
#include "terminal/domain/verification.h"

// A look-up as IHE's Basic Audit Log Patterns tell it: Patient Read when somebody
// was known by card or number, Patient Query when a name or telephone was searched.
namespace guichet::fhir {

struct LookUp {
    Ulid id{};
    MemberNumber member{};
    std::int64_t time = 0;          // Unix seconds
    Identification identification = Identification::Card;
    EligibilityOutcome outcome = EligibilityOutcome::Eligible;
    std::string terminal{};         // "KPO01-A"
    std::uint32_t operatorId = 0;
    FacilityCode facility{};
};

QJsonObject auditEventOf(const LookUp &lookUp, const Maker &maker);
Result<LookUp, Problem> parseAuditEvent(const QJsonObject &resource, const SchemeCode &scheme);

} // namespace guichet::fhir
