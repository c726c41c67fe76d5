// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/live_eligibility.h"
#include "sync/fhir/maker.h"

// Asking a server for the rights of somebody, and its answer.
namespace guichet::fhir {

QJsonObject eligibilityRequestOf(const EligibilityQuestion &question, const Maker &maker);
Result<EligibilityQuestion, Problem> parseEligibilityRequest(const QJsonObject &resource, const SchemeCode &scheme);

QJsonObject eligibilityResponseOf(const EligibilityQuestion &question, const LiveAnswer &answer, const Maker &maker);
// FHIR's own form and the two of openIMIS (openimis.md 3.6).
Result<LiveAnswer, Problem> parseEligibilityResponse(const QJsonObject &resource);

} // namespace guichet::fhir
