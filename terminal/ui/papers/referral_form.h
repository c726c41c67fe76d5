// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/visit_papers.h"
#include "terminal/ui/ask/asker.h"

namespace guichet::ui {

// Where the person is sent, and why. `take` says what is wrong, and the question comes back.
void askReferral(Asker &asker, std::function<std::optional<Failure>(const desk::ReferralRequest &typed)> take);

} // namespace guichet::ui
