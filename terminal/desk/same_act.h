// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::desk {

// Acts of this care that were already entered for the same person and day (C10
// with act, hour and claim number): said, never stopped. What a correction
// `replaces` is no second act.
Outcome<std::vector<Failure>> findSameActs(Counter &counter, const Verification &verification, const std::vector<ClaimLine> &lines,
                                           const std::optional<Ulid> &replaces);

} // namespace guichet::desk
