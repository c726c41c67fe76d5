// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/household.h"

#include <gtest/gtest.h>

#include <tuple>

namespace guichet::test {

inline auto everyField(const Household &h)
{
    return std::tie(h.id, h.plan, h.village, h.status, h.statusSince, h.joinedOn, h.periodicity, h.paidUntil, h.paidBp, h.halfYearUntil,
                    h.fullYearUntil, h.used, h.amountDue, h.payToName, h.payToPhone);
}

inline auto everyField(const Beneficiary &b)
{
    return std::tie(b.number, b.household, b.rank, b.relation, b.surname, b.givenNames, b.sex, b.born, b.birthPrecision, b.phone, b.status,
                    b.removedOn, b.schoolCertificateUntil, b.used, b.episodes, b.formerNumber, b.linkedMother, b.photoHash, b.cardGeneration,
                    b.cardSerial, b.cardIssuedOn, b.cardExpiresOn);
}

inline bool isSame(const HouseholdRecord &a, const HouseholdRecord &b)
{
    return everyField(a.household) == everyField(b.household)
        && std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                      [](const Beneficiary &one, const Beneficiary &other) { return everyField(one) == everyField(other); });
}

} // namespace guichet::test
