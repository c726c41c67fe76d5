// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/staff.h"

#include <optional>
#include <string_view>

// What somebody who came in by badge must be allowed to do for each command: the
// same refusal as on the screen (A04).
namespace guichet::console {

struct CommandRight {
    std::string_view command{};
    std::optional<Permission> needs{}; // none: everybody, or nothing of a person is seen
};
const CommandRight *findRight(std::string_view command);

} // namespace guichet::console
