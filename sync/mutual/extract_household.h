// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/members_table.h"
#include "sync/openimis/phone_extract/phone_extract.h"

// An insuree of openIMIS as a member of ours.
namespace guichet::mutual {

// Of several the one whose cover lasts longest; one that covers nobody comes last.
const sync::openimis::ExtractPolicy &policyThatCounts(const std::vector<sync::openimis::ExtractPolicy> &policies);

// The extract has no families: each insuree is a household of one, named by its number.
// Cover ends with the policy; a policy that is idle or waits covers nobody yet, so
// that the contribution reads as not paid. The product's code is the plan's.
MemberRow memberRowOf(const sync::openimis::ExtractPerson &person, const sync::openimis::ExtractPolicy &policy);

} // namespace guichet::mutual
