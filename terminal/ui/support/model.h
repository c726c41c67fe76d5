// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/day_view.h"
#include "terminal/desk/device_settings.h"
#include "terminal/desk/machine.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

namespace guichet::ui {

// What the Support screen looks at, in its order.
enum class SupportTest { Scanner, Camera, Printer, Clock, Disk, Roster, Exchange, Journal, Backup, Log, Versions };

struct ReaderFacts {
    QString name{};
    bool isCamera = false;
    bool ready = false;
    std::optional<Failure> trouble{};
};

struct SupportFacts {
    desk::DeviceSettings settings{};
    std::vector<ReaderFacts> readers{};           // scanners of their own; one that types needs none
    std::optional<std::int64_t> lastAnswerMs{};   // scan to answer on the screen
    std::optional<std::int64_t> medianAnswerMs{};
    bool hasPrinter = false;
    QString printerName{};
    desk::CounterState state{};
    bool clockChipFound = true;
    std::optional<desk::DiskReport> disk{};
    std::optional<Failure> diskFailure{};
    QString road{};                               // empty: by stick
    std::optional<desk::JournalCheck> journal{};  // of this session
    std::optional<desk::BackupReport> backup{};
    std::vector<desk::SupportLine> log{};
    QString version{};
};

struct SupportRow {
    SupportTest test = SupportTest::Scanner;
    ListRowText row{};
    QString body{};    // what was found and what to do
    QString action{};  // what Enter does; empty: nothing is to be done
};
std::vector<SupportRow> supportRows(const SupportFacts &facts, Language language);

} // namespace guichet::ui
