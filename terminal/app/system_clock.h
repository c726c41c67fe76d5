// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::app {

// The machine's own time, its zone, and a boot's counter that also runs while it
// sleeps; a boot is known by the kernel's own name for it.
class SystemClock final : public desk::Clock {
public:
    SystemClock();
    desk::ClockReading read() const override;

private:
    sync::BootId m_boot{};
};

} // namespace guichet::app
