// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/visit_fields.h"

// The lines of a claim as columns: prices and labels follow from the act, amounts
// from price, quantity and the share the plan last gave its category.
namespace guichet::sync {

struct LineSums {
    Money gross{};
    Money mutual{};
    Money state{};
    Money member{};
};
LineSums sumsOf(const std::vector<ClaimLine> &lines); // modulo 2^64: no input overflows

template <class Coder>
void codeLines(Coder &coder, LineModels &models, Letters &letters, Claim &claim);

} // namespace guichet::sync
