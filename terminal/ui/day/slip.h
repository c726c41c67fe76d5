// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/cash_day.h"
#include "terminal/documents/document.h"
#include "terminal/texts/language.h"

namespace guichet::ui {

// The paper of a closed day: every movement it counted, what was expected and counted.
Outcome<Document> closingSlip(desk::Counter &counter, const desk::ClosedDay &closed, bool copy, Language language);

} // namespace guichet::ui
