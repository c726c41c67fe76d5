// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/live_eligibility.h"
#include "sync/fhir/look_up.h"
#include "sync/fhir/maker.h"
#include "sync/foreign_road.h"
#include "tests/sync/random_roster.h"
#include "tests/sync/random_values.h"

#include <QJsonObject>

// Values that a FHIR resource can hold, from a seed, and one resource of each kind.
namespace guichet::test {

inline Scheme someScheme()
{
    return {SchemeCode{"KAY"}, "Mutuelle de Kayo", "XOF", "kay"};
}
Facility randomFacility(RandomValues &random);
sync::ForeignClaim randomForeignClaim(RandomValues &random);
sync::Answer randomAnswer(RandomValues &random, const sync::ForeignClaim &claim);
fhir::LookUp randomLookUp(RandomValues &random);
fhir::EligibilityQuestion randomQuestion(RandomValues &random);
fhir::LiveAnswer randomLiveAnswer(RandomValues &random);
HouseholdRecord randomHousehold(std::uint64_t seed); // each second one odd, some without anybody

// Everything we know how to emit, made from that seed.
std::vector<QJsonObject> resourcesFrom(std::uint64_t seed);

} // namespace guichet::test
