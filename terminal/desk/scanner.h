// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"
#include "terminal/desk/device_settings.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

// What reads cards for the counter, whatever it is: a serial scanner, a camera, a
// file (terminal/device/scan). A keyboard scanner needs no port: its keys come
// through the window (terminal/ui/scan).
namespace guichet::desk {

// One picture of a camera in shades of grey, rows without padding.
struct Frame {
    int width = 0;
    int height = 0;
    std::vector<Byte> grey{};      // width × height
    Region region{};               // where a card is looked for first
};

struct ScannerEvents {
    std::function<void(std::string text)> onCode{};      // a card held before it is one event, however long
    std::function<void()> onSeveral{};                   // two cards in view: one is asked for
    std::function<void(const Frame &)> onFrame{};        // what a camera sees now; newest only
    std::function<void(const Failure &)> onTrouble{};    // S-codes: unplugged, busy, dark; it tries again by itself
    std::function<void()> onReady{};                     // works (again)
};

// Events come from a thread of its own until it is gone. A device that is not there
// is tried again until it is: onTrouble once, onReady when it works (again).
class Scanner {
public:
    virtual ~Scanner() = default;
    virtual std::string name() const = 0;                // where it is plugged in: "/dev/video0"
    virtual bool showsPictures() const = 0;              // a camera: the home screen shows what it sees
    virtual void start(ScannerEvents events) = 0;
};

} // namespace guichet::desk
