// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/print/channel.h"
#include "terminal/desk/device_settings.h"
#include "terminal/documents/printer.h"

namespace guichet::device {

// A ticket printer that speaks ESC/POS, over USB, a serial line or TCP. Where it can
// answer it is asked for paper and cover before and after; one that is mute is believed.
//   P01 P06 not opened; P02 paper out, P03 cover or not ready, P04 stopped midway,
//   P05 what answers is no such printer
class EscPosPrinter final : public Printer {
public:
    explicit EscPosPrinter(desk::PrinterSettings settings, ChannelLimits limits = {});
    std::string name() const override;
    Outcome<void> print(const Document &document, Paper paper) override;
    Outcome<void> check() override;

private:
    Outcome<Channel> open() const;

    desk::PrinterSettings m_settings;
    ChannelLimits m_limits;
};

} // namespace guichet::device
