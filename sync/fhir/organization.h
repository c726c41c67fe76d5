// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"

// The mutual and the health centre: Organization; where the centre is: Location.
namespace guichet::fhir {

inline constexpr std::string_view schemeKey = "scheme"; // of the mutual's own Organization

QJsonObject organizationOf(const Scheme &scheme, const Maker &maker);
QJsonObject organizationOf(const Facility &facility, const Maker &maker);
QJsonObject locationOf(const Facility &facility, const Maker &maker);

Result<Scheme, Problem> parseScheme(const QJsonObject &resource);
Result<Facility, Problem> parseFacility(const QJsonObject &resource, const SchemeCode &scheme);
// A Location's share of a facility: code, name, district, villages.
Result<Facility, Problem> parseLocation(const QJsonObject &resource, const SchemeCode &scheme);

} // namespace guichet::fhir
