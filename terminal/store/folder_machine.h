// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/store/backup.h"

// The machine beneath one data folder (terminal/desk/machine.h).
namespace guichet::store {

// On a folder that need not be a counter's: `doctor` looks at any.
Outcome<desk::DiskReport> lookAtDisk(const std::filesystem::path &folder);
bool isClockChip(const std::string &device);

class FolderMachine final : public desk::Machine {
public:
    FolderMachine(FolderPlaces places, JournalStore &journal, ByteView folderKey32, const desk::Clock &clock);
    Outcome<desk::DiskReport> testDisk() override;
    bool hasClockChip(const std::string &device) override;
    Outcome<std::optional<desk::BackupReport>> backUp(const std::string &file, const desk::Progress &progress) override;
    std::optional<desk::BackupReport> lastBackup() override;
    void note(std::string_view code, std::string_view detail) override;
    std::vector<desk::SupportLine> log() override;
    Outcome<std::string> copyLog(const std::string &folder) override;

private:
    FolderPlaces m_places;
    JournalStore &m_journal;
    crypto::Secret m_key;
    const desk::Clock &m_clock;
};

} // namespace guichet::store
