// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/verification.h"

namespace guichet::fhir {

// Somebody was looked up at the counter: what an AuditEvent tells.
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

} // namespace guichet::fhir
