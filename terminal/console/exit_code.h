// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

namespace guichet::console {

// console.md: done · the answer is no · wrong usage or bad input, nothing changed ·
// the surroundings.
enum class Exit { Done = 0, No = 1, BadInput = 2, Surroundings = 3 };

Exit exitFor(Code code);

} // namespace guichet::console
