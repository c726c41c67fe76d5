// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"

// A claim that came back rejected, reduced or with a question is never changed: a new
// one replaces it, about the same visit (domain.md 3).
namespace guichet::desk {

// M04 unknown, B04 its state asks for no correction, B05 corrected already; A04 as planned.
Outcome<void> checkCorrectable(Counter &counter, const Ulid &claim);

// The care of that claim to start from: lines as they were charged, texts, letter.
// A draft of the same correction wins: what was typed is not lost.
Outcome<CareRequest> planCorrection(Counter &counter, const Ulid &claim);

} // namespace guichet::desk
