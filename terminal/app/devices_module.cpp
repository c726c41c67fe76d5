// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/module.h"
#include "terminal/device/scan/open_scanner.h"

// The module of what is plugged in: Qt SerialPort and V4L2, loaded after the first
// paint. One C function for each kind of device.
extern "C" __attribute__((visibility("default"))) void guichetOpenScanner(const guichet::desk::ScannerSettings *settings,
                                                                         std::unique_ptr<guichet::desk::Scanner> *opened)
{
    *opened = guichet::device::openScanner(*settings);
}
static_assert(std::is_same_v<decltype(guichetOpenScanner), guichet::app::OpenScanner>);
