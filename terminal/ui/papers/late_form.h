// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/answer/flow.h"

#include <functional>

namespace guichet::ui {

// Which day a form on paper is of, and why it is entered late: beyond seven days the
// reason must be given (C09).
void askLateForm(Asker &asker, Day today, std::function<void(const LatePaper &paper)> take);

} // namespace guichet::ui
