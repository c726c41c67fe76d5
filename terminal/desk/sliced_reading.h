// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::desk {

// What goes over a year of the journal does so in slices of a few milliseconds, so that
// a screen stays usable meanwhile, shows how far it is and can stop it.
class SlicedReading {
public:
    virtual ~SlicedReading() = default;
    virtual Outcome<bool> step() = 0;  // false: everything was read
    virtual int percent() const = 0;   // 0 to 100
};

// All of it at once: consoles and tests.
inline Outcome<void> readWhole(SlicedReading &reading)
{
    for (;;) {
        const auto more = reading.step();
        if (!more)
            return more.failure();
        if (!*more)
            return {};
    }
}

} // namespace guichet::desk
