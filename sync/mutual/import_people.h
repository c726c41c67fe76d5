// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/import.h"
#include "sync/mutual/member_store.h"

namespace guichet::mutual {

// After the last person, whatever file they came from: ranks and cards of before,
// plans that are missing, findings, the count of households.
Outcome<void> finishPeople(const ImportContext &context, MemberStore &store, const std::string &file, ImportCounts &counts);

} // namespace guichet::mutual
