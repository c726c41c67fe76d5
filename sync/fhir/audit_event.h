// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"
#include "sync/fhir/look_up.h"

// A look-up as IHE's Basic Audit Log Patterns tell it: Patient Read when somebody
// was known by card or number, Patient Query when a name or telephone was searched.
namespace guichet::fhir {

QJsonObject auditEventOf(const LookUp &lookUp, const Maker &maker);
Result<LookUp, Problem> parseAuditEvent(const QJsonObject &resource, const SchemeCode &scheme);

} // namespace guichet::fhir
