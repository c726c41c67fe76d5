// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/result.h"
#include "terminal/domain/benefit.h"

#include <string>
#include <string_view>
#include <vector>

namespace guichet {

// A worked case: a situation at the counter and what was done there.
struct WorkedCase {
    std::string id{};
    Situation situation{};
    std::vector<CareLine> lines{};
};

// Which case is wrong ("EL-012", or its place when it has no id), where in it
// ("lines[0].quantity") and what should stand there.
struct CaseError {
    std::string id{};
    std::string path{};
    std::string expected{};
};

// The cases of {"cases": […]}, all or none. Null and absent fields are unknown;
// only id, plan, careDate and lines must be there. What a case expects is read over.
Result<std::vector<WorkedCase>, CaseError> parseCases(std::string_view json, const std::vector<Plan> &plans);

} // namespace guichet
