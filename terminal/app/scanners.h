// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/device_settings.h"
#include "terminal/desk/scanner.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace guichet::app {

// The readers a profile names. What drives them is a module that is loaded when the
// first one is started; one that cannot be loaded says E04 as its trouble.
std::vector<std::unique_ptr<desk::Scanner>> openScanners(const std::vector<desk::ScannerSettings> &settings);

// A reader tried for a while: whether it works, and what it has read or seen.
struct ScannerTrial {
    bool ready = false;
    std::size_t codes = 0;
    std::size_t frames = 0;
    bool several = false;              // two cards were in view
    std::string lastCode{};            // shown to whoever tries it, never logged
    std::optional<Failure> trouble{};  // the last one, when it is not ready
};
// Waits until `enough` codes were read or the time is over. `goOn` false: sooner.
ScannerTrial tryScanner(const desk::ScannerSettings &settings, std::chrono::milliseconds time, std::size_t enough = 1,
                        const std::function<bool()> &goOn = [] { return true; });

} // namespace guichet::app
