// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/result.h"
#include "terminal/domain/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace guichet {

// Where a plan document is wrong, "plans[2].rules[4].rateBp", and what should
// stand there, in signs that need no translation: "0…10000", "YYYY-MM-DD".
struct PlanError {
    std::string path{};
    std::string expected{};
};

// The plans of {"plans": […]}, all or none. Keys it does not know are read over
// and named in `notices`, so that a misspelt rule does not go unseen.
// At most 4 MiB, 500 plans, 5 000 rules a plan.
Result<std::vector<Plan>, PlanError> parsePlans(std::string_view json, std::vector<std::string> *notices = nullptr);

// The same document again: parsePlans gives back equal plans.
std::string encodePlans(const std::vector<Plan> &plans);

} // namespace guichet
