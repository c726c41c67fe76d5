// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/device_settings.h"
#include "terminal/desk/machine.h"
#include "terminal/desk/preferences.h"
#include "terminal/documents/printer.h"
#include "terminal/ui/look/look.h"
#include "terminal/ui/outbox/roads.h"

namespace guichet::ui {

class ScanDesk;

// What stands around the counter, as the program wires it. A device that is not there
// is an empty pointer: no screen needs one to work.
struct Surroundings {
    desk::Pictures &pictures;
    Roads roads{};
    Printer *printer = nullptr;
    ScanDesk *scans = nullptr;   // every scan, from whatever reader: offerTo() takes them
    PdfWriter *pdf = nullptr;
    std::string pdfFolder{};     // where papers saved as PDF go
    desk::Machine *machine = nullptr;  // beneath the folder; none: the Support screen says less
    desk::DeviceSettings devices{};    // of the profile
    desk::Preferences preferences{};
    std::function<void(Tone)> ring{};             // a sound for who looks at the card; empty: silence
    std::function<void(const desk::Preferences &)> prefer{}; // keeps them and builds the window anew; empty: no such room
    std::function<void(bool practise)> practise{};           // into training, out of it; empty: no such room
};

} // namespace guichet::ui
