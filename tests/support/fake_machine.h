// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/machine.h"

namespace guichet::test {

// A machine that says what it is told to.
class FakeMachine final : public desk::Machine {
public:
    desk::DiskReport report{"/srv/guichet", 8'000'000'000, 32'000'000'000, 4'200, true};
    bool clockChip = true;
    std::optional<Failure> backupFails{};
    std::optional<desk::BackupReport> last{};
    std::vector<desk::SupportLine> lines{};

    Outcome<desk::DiskReport> testDisk() override { return report; }
    bool hasClockChip(const std::string &) override { return clockChip; }
    Outcome<std::optional<desk::BackupReport>> backUp(const std::string &file, const desk::Progress &progress) override
    {
        if (backupFails)
            return Unexpected(*backupFails);
        if (!progress(1, 2) || !progress(2, 2))
            return std::optional<desk::BackupReport>{};
        last = desk::BackupReport{file, "KPO01-A", 7, 1'780'041'600, 4096};
        return last;
    }
    std::optional<desk::BackupReport> lastBackup() override { return last; }
    void note(std::string_view code, std::string_view detail) override { lines.push_back({"2026-05-29T08:00Z", std::string(code) + ' ' + std::string(detail)}); }
    std::vector<desk::SupportLine> log() override { return lines; }
    Outcome<std::string> copyLog(const std::string &folder) override
    {
        copiedTo = folder;
        return std::string("guichet-support-KPO01-A.log");
    }
    std::string copiedTo{};
};

} // namespace guichet::test
