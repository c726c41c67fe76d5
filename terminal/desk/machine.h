// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

// The machine and the folder beneath the counter, as the Support screen and `doctor`
// look at them. Implementation: terminal/store/folder_machine.
namespace guichet::desk {

struct DiskReport {
    std::string folder{};
    std::uint64_t freeBytes = 0;
    std::uint64_t totalBytes = 0;
    std::int64_t flushMicroseconds = 0; // the median of a few small writes, each flushed
    bool isMedium = false;              // on a medium that needs time for a flush: a card, a turning disk
    // A medium that needs time and answers at once may not have kept anything: a hint, no proof.
    bool answersTooFast() const { return isMedium && flushMicroseconds < 100; }
};

// A sealed copy of the folder, as its file says.
struct BackupReport {
    std::string file{};
    std::string terminal{};             // "KPO01-A"
    std::uint64_t sequence = 0;         // the journal's head in it
    std::int64_t made = 0;              // Unix seconds
    std::uint64_t bytes = 0;
};

// False cancels.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

// One line of the support log: a code, and English words without personal data.
struct SupportLine {
    std::string moment{};               // "2026-05-29T08:00Z"
    std::string text{};
};

class Machine {
public:
    virtual ~Machine() = default;
    virtual Outcome<DiskReport> testDisk() = 0;
    virtual bool hasClockChip(const std::string &device) = 0;

    // While the counter runs: written beside, read back into a folder of its own, its
    // journal checked; only then does it have its name. Nothing when cancelled.
    //   E05 {fichier} cannot be written, D05 no room for the copy, H09 {fichier} did not read back
    virtual Outcome<std::optional<BackupReport>> backUp(const std::string &file, const Progress &progress) = 0;
    virtual std::optional<BackupReport> lastBackup() = 0;

    // Bounded: the oldest lines go. Of a failure only its code and its detail are noted:
    // what fills its holes may name people.
    virtual void note(std::string_view code, std::string_view detail) = 0;
    virtual std::vector<SupportLine> log() = 0;
    // Into a folder, a stick's: the name of the file. E05 {fichier}
    virtual Outcome<std::string> copyLog(const std::string &folder) = 0;
};

} // namespace guichet::desk
