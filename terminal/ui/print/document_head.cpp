// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/print/document_head.h"

namespace guichet::ui {

DocumentHead documentHead(desk::Counter &counter, std::uint64_t sequence, std::int64_t time)
{
    const desk::Enrolled &ours = counter.journal.enrolled();
    DocumentHead head;
    head.schemeName = ours.scheme.name;
    head.facilityName = ours.facility.name;
    head.terminal = ours.name;
    head.sequence = sequence;
    head.time = time;
    head.zoneMinutes = desk::now(counter).reading.zoneMinutes;
    head.programVersion = GUICHET_VERSION;
    head.training = counter.training;
    return head;
}

} // namespace guichet::ui
