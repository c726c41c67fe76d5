// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/precheck_facts.h"

#include <algorithm>

namespace guichet::sync::openimis {

PreCheckFacts factsAtTheCounter(const Claim &claim, const HouseholdRecord *household, std::optional<bool> numberIsGood)
{
    PreCheckFacts facts;
    facts.numberIsGood = numberIsGood;
    for (const ClaimLine &line : claim.lines) {
        RegisterRow row;
        row.code = line.code.text;
        row.isInPriceList = line.care.tariffPrice.has_value();
        facts.registers.push_back(std::move(row));
    }
    if (!household)
        return facts;
    facts.coverFrom = household->household.joinedOn;
    facts.coverTo = household->household.paidUntil;
    facts.insureeFrom = household->household.joinedOn;
    const auto found = std::find_if(
        household->members.begin(), household->members.end(), [&](const Beneficiary &person) { return person.number == claim.member; });
    if (found != household->members.end()) {
        facts.born = latestBirth(*found);
        facts.sex = found->sex;
    }
    return facts;
}

} // namespace guichet::sync::openimis
