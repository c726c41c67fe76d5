// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

// Practising: the same screens over a journal of its own (terminal/store/training.h).
// `counter` is the real one here; its journal only notes that somebody practised.
namespace guichet::desk {

Outcome<void> noteTrainingEntered(Counter &counter);
Outcome<void> noteTrainingLeft(Counter &counter);

// J02 for a counter that practises: what is asked would leave the terminal, or
// change what the real counter stands on.
Outcome<void> checkIsReal(const Counter &counter);

} // namespace guichet::desk
