// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <string>

namespace guichet::app {

// What a variable of the environment holds, else what is typed on the terminal
// without being shown. E02 {option} when there is neither.
Outcome<std::string> askSecret(const std::string &variable);

} // namespace guichet::app
