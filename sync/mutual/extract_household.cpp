// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/extract_household.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::mutual {

using namespace sync::openimis;

namespace {

constexpr std::size_t longestName = 80;

// Active and expired policies cover until they expire, the others nobody (openimis.md 4.3).
bool covers(const ExtractPolicy &policy)
{
    return (policy.status == PolicyStatus::Active || policy.status == PolicyStatus::Expired) && policy.expires;
}

} // namespace

const ExtractPolicy &policyThatCounts(const std::vector<ExtractPolicy> &policies)
{
    check(!policies.empty());
    return *std::max_element(policies.begin(), policies.end(), [](const ExtractPolicy &a, const ExtractPolicy &b) {
        return covers(a) != covers(b) ? covers(b) : a.expires < b.expires;
    });
}

MemberRow memberRowOf(const ExtractPerson &person, const ExtractPolicy &policy)
{
    MemberRow row;
    row.line = person.row;
    row.rank = 0;
    row.person.number = {person.number};
    row.person.household = {person.number};
    row.person.relation = Relation::Head;
    row.person.surname = std::string(utf8::clipped(person.name, longestName));
    row.person.sex = person.sex;
    row.person.born = person.born;
    row.household.id = row.person.household;
    row.household.plan = {policy.product};
    row.household.status = policy.status == PolicyStatus::Suspended ? HouseholdStatus::Suspended : HouseholdStatus::Active;
    if (covers(policy))
        row.household.paidUntil = policy.expires;
    return row;
}

} // namespace guichet::mutual
