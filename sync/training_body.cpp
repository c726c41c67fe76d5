// SPDX-License-Identifier: Apache-2.0
#include "sync/training_body.h"

#include "sync/body_fields.h"

namespace guichet::sync {

Bytes encodeTraining(TrainingEvent event)
{
    cbor::Writer writer;
    writer.map(1).key(1).integer(static_cast<int>(event));
    return writer.take();
}

Outcome<TrainingEvent> parseTraining(ByteView body)
{
    const auto map = parseFields(body, 1);
    const auto event = map ? map->valueAt(0).integer() : std::nullopt;
    if (!event || *event < 1 || *event > 2)
        return notThisBody("kind 18");
    return static_cast<TrainingEvent>(*event);
}

} // namespace guichet::sync
