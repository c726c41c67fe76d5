// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/training.h"

#include "sync/training_body.h"
#include "terminal/desk/statements.h"

namespace guichet::desk {
namespace {

Outcome<void> note(Counter &counter, sync::TrainingEvent event)
{
    const auto entry = newEntry(counter, sync::EntryKind::Training, sync::encodeTraining(event));
    if (!entry)
        return entry.failure();
    const auto written = counter.journal.append(*entry);
    return written ? Outcome<void>() : Outcome<void>(written.failure());
}

} // namespace

Outcome<void> noteTrainingEntered(Counter &counter)
{
    return note(counter, sync::TrainingEvent::Entered);
}

Outcome<void> noteTrainingLeft(Counter &counter)
{
    return note(counter, sync::TrainingEvent::Left);
}

Outcome<void> checkIsReal(const Counter &counter)
{
    return counter.training ? Outcome<void>(fail(Code::J02)) : Outcome<void>();
}

} // namespace guichet::desk
