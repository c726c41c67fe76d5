// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/ports.h"

namespace guichet::desk {

Moment now(Counter &counter)
{
    const ClockReading reading = counter.clock.read();
    ClockReadings readings;
    readings.system = reading.unixMilliseconds / 1000;
    if (const auto mark = counter.journal.lastMarkOfBoot(reading.boot)) {
        readings.lastMark = mark->first;
        readings.sinceLastMark = (reading.bootMilliseconds - mark->second) / 1000;
    }
    return {reading, judgeClock(readings, counter.journal.clockMarks())};
}

bool mayDo(const Counter &counter, Permission permission)
{
    return !counter.role || guichet::mayDo(*counter.role, permission);
}

Outcome<void> demand(const Counter &counter, Permission permission)
{
    return mayDo(counter, permission) ? Outcome<void>() : fail(Code::A04);
}

} // namespace guichet::desk
