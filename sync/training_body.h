// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

// Kind 18, in the real journal: somebody began or ended to practise. What was
// practised stands in a journal of its own and never here.
namespace guichet::sync {

enum class TrainingEvent { Entered = 1, Left = 2 };
Bytes encodeTraining(TrainingEvent event);
Outcome<TrainingEvent> parseTraining(ByteView body);

} // namespace guichet::sync
