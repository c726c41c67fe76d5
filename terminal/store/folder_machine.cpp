// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/folder_machine.h"

#include "terminal/store/support_log.h"

#include <algorithm>
#include <chrono>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace guichet::store {
namespace {

namespace fs = std::filesystem;

std::string firstLineOf(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

// Cards and turning disks take milliseconds; what the kernel says of others tells nothing.
bool needsTimeToFlush(const fs::path &folder)
{
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0)
        return false;
    std::error_code error;
    const std::string number = std::to_string(major(status.st_dev)) + ':' + std::to_string(minor(status.st_dev));
    const fs::path device = fs::canonical(fs::path("/sys/dev/block") / number, error);
    if (error)
        return false;
    const bool isCard = device.filename().string().starts_with("mmcblk");
    const fs::path disk = fs::exists(device / "queue", error) ? device : device.parent_path();
    const bool isVirtual = disk.filename().string().starts_with("vd") || disk.filename().string().starts_with("loop");
    return !isVirtual && (isCard || firstLineOf(disk / "queue" / "rotational") == "1");
}

// Median of a few flushes of half a kilobyte, as a sealed claim asks for one. Nothing when
// the folder cannot be written.
std::optional<std::int64_t> measureFlush(const fs::path &folder)
{
    constexpr std::size_t times = 7;
    const fs::path file = folder / "flush.test";
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return {};
    const std::array<Byte, 512> block{};
    std::vector<std::int64_t> taken;
    for (std::size_t i = 0; i < times; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        if (::write(descriptor, block.data(), block.size()) != static_cast<ssize_t>(block.size()) || ::fsync(descriptor) != 0)
            break;
        taken.push_back(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun).count());
    }
    ::close(descriptor);
    ::unlink(file.c_str());
    if (taken.size() < times)
        return {};
    std::sort(taken.begin(), taken.end());
    return taken[times / 2];
}

} // namespace

Outcome<desk::DiskReport> lookAtDisk(const fs::path &folder)
{
    std::error_code error;
    const fs::space_info room = fs::space(folder, error);
    if (error)
        return failWith(error.value(), "disk");
    desk::DiskReport report{folder.string(), room.available, room.capacity, 0, needsTimeToFlush(folder)};
    errno = 0;
    const auto flush = measureFlush(folder);
    if (!flush)
        return failWith(errno, "flush test");
    report.flushMicroseconds = *flush;
    return report;
}

bool isClockChip(const std::string &device)
{
    struct stat status {};
    return ::stat(device.c_str(), &status) == 0 && S_ISCHR(status.st_mode);
}

FolderMachine::FolderMachine(FolderPlaces places, JournalStore &journal, ByteView folderKey32, const desk::Clock &clock)
    : m_places(std::move(places))
    , m_journal(journal)
    , m_key(folderKey32)
    , m_clock(clock)
{
}

Outcome<desk::DiskReport> FolderMachine::testDisk()
{
    return lookAtDisk(m_places.folder);
}

bool FolderMachine::hasClockChip(const std::string &device)
{
    return isClockChip(device);
}

Outcome<std::optional<desk::BackupReport>> FolderMachine::backUp(const std::string &file, const desk::Progress &progress)
{
    return backUpFolder(m_journal, {m_places, m_key.view(), file, m_clock.read().unixMilliseconds / 1000}, progress);
}

std::optional<desk::BackupReport> FolderMachine::lastBackup()
{
    return lastBackupOf(m_places);
}

void FolderMachine::note(std::string_view code, std::string_view detail)
{
    addToSupportLog(m_places.folder, m_clock.read().unixMilliseconds / 1000, code, detail);
}

std::vector<desk::SupportLine> FolderMachine::log()
{
    return readSupportLog(m_places.folder);
}

Outcome<std::string> FolderMachine::copyLog(const std::string &folder)
{
    std::string text;
    for (const desk::SupportLine &line : log())
        text += line.moment + ' ' + line.text + '\n';
    const std::string name = "guichet-support-" + m_journal.enrolled().name.text + ".log";
    if (const auto saved = saveFile(fs::path(folder) / name, bytesOf(text)); !saved)
        return fail(Code::E05, {{"fichier", name}}, saved.error().detail);
    return name;
}

} // namespace guichet::store
