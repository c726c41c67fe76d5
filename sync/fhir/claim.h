// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"
#include "sync/foreign_road.h"

namespace guichet::fhir {

// A claim as it was sealed: who, when, which acts at what price and who pays which
// part. Wrong only where our own journal is: every field comes back.
QJsonObject claimOf(const sync::ForeignClaim &claim, const FacilityCode &facility, const Maker &maker);

struct ClaimRead {
    std::string id{};                // the server's
    sync::ForeignClaim claim{};      // without household and answer; state is Queued, or Cancelled
    FacilityCode facility{};
    ReferenceRead patient{};
    bool hasHash = false;            // else the server keeps no extensions
};
Result<ClaimRead, Problem> parseClaimResource(const QJsonObject &resource, const SchemeCode &scheme);

} // namespace guichet::fhir
