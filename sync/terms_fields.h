// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/record_fields.h"
#include "sync/wire_enums.h"
#include "terminal/domain/facility.h"

// The rows that enrolment and rosters both carry.
namespace guichet::sync {

template <class Archive, Of<Scheme> Record>
void fields(Archive &archive, Record &scheme)
{
    archive.need(1, scheme.code);
    archive.need(2, scheme.name);
    archive.need(3, scheme.currency);
    archive.may(4, scheme.issuer);
}

template <class Archive, Of<Facility> Record>
void fields(Archive &archive, Record &facility)
{
    archive.need(1, facility.code);
    archive.need(2, facility.name);
    archive.need(3, facility.level);
    archive.choice(4, facility.sector, wire::sectors);
    archive.may(5, facility.district);
    archive.may(6, facility.contractFrom);
    archive.may(7, facility.contractTo);
    archive.may(8, facility.suspended);
    archive.may(9, facility.paymentDays);
    archive.may(10, facility.submissionDays);
    archive.may(11, facility.catchment);
}

} // namespace guichet::sync
