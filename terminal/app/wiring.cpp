// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/wiring.h"

#include "sync/transport/folder.h"
#include "sync/transport/sticks.h"
#include "terminal/app/folder_places.h"
#include "terminal/app/module.h"
#include "terminal/app/system_clock.h"
#include "terminal/store/data_folder.h"
#include "terminal/store/enrolling_store.h"
#include "terminal/store/folder_machine.h"
#include "terminal/store/profile_file.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace guichet::app {
namespace {

namespace fs = std::filesystem;

class StickFolder final : public desk::Stick {
public:
    explicit StickFolder(std::string root)
        : m_root(std::move(root))
    {
    }
    Outcome<std::vector<std::string>> filesDown(const std::string &scheme) override
    {
        auto listing = transport::listFiles(m_root, transport::Side::Down);
        if (!listing)
            return listing.failure();
        std::erase_if(listing->names, [&](const std::string &name) { return !name.starts_with(scheme + '-'); });
        return std::move(listing->names);
    }
    Outcome<desk::StickFile> readDown(const std::string &name) override
    {
        auto bytes = transport::readStickFile(m_root, transport::Side::Down, name);
        if (!bytes)
            return bytes.failure();
        return desk::StickFile{name, *std::move(bytes)};
    }
    Outcome<void> writeUp(const std::string &name, ByteView bytes) override
    {
        return transport::writeStickFile(m_root, transport::Side::Up, name, bytes);
    }

private:
    std::string m_root;
};

// Most commands read no picture: what reads them is loaded with the first one.
class PicturesOnDemand final : public desk::Pictures {
public:
    Outcome<std::vector<std::string>> codesIn(const std::string &path) override
    {
        if (const auto ready = load(); !ready)
            return ready.failure();
        return m_pictures->codesIn(path);
    }

private:
    Outcome<void> load()
    {
        if (m_pictures)
            return {};
        const auto open = functionOfModule(modulePath(picturesModule), openPicturesName);
        if (!open)
            return open.failure();
        reinterpret_cast<OpenPictures *>(*open)(&m_pictures);
        return {};
    }

    std::unique_ptr<desk::Pictures> m_pictures{};
};

} // namespace

std::string dataFolder(const std::optional<std::string> &option)
{
    if (option)
        return *option;
    if (const std::string chosen = environment("GUICHET_DATA"); !chosen.empty())
        return chosen;
    if (const std::string xdg = environment("XDG_DATA_HOME"); !xdg.empty())
        return xdg + "/guichet";
    return environment("HOME") + "/.local/share/guichet";
}

std::string keyFile(const std::string &folder)
{
    return placesOf(folder).vaultKey().string();
}

std::string schemeFolder(const std::string &folder, const std::string &code)
{
    return (fs::path(folder) / "schemes" / code).string();
}

std::vector<std::string> counterFolders(const std::string &folder)
{
    std::error_code error;
    std::vector<std::string> others;
    for (fs::directory_iterator entry(fs::path(folder) / "schemes", error), end; !error && entry != end; entry.increment(error)) {
        if (fs::exists(placesOf(entry->path().string()).journal(), error))
            others.push_back(entry->path().string());
    }
    std::sort(others.begin(), others.end());
    const bool isCounter = fs::exists(placesOf(folder).journal(), error) || store::hasLostItsJournal(placesOf(folder));
    if (isCounter || others.empty())
        others.insert(others.begin(), folder);
    return others;
}

Outcome<Bytes> drawCode(const std::string &text)
{
    const auto draw = functionOfModule(modulePath(picturesModule), drawCodeName);
    if (!draw)
        return draw.failure();
    Outcome<Bytes> drawn = Bytes{};
    reinterpret_cast<DrawCode *>(*draw)(&text, &drawn);
    return drawn;
}

std::optional<std::uint64_t> freeBytes(const std::string &folder)
{
    std::error_code failed;
    const fs::space_info room = fs::space(folder, failed);
    return failed ? std::nullopt : std::optional<std::uint64_t>(room.available);
}

Outcome<std::unique_ptr<desk::Enrolling>> openEnrolling(const std::string &folder)
{
    auto opened = store::EnrollingStore::open(placesOf(folder));
    if (!opened)
        return opened.failure();
    return std::unique_ptr<desk::Enrolling>(*std::move(opened));
}

Outcome<desk::DeviceSettings> chooseProfile(const std::optional<std::string> &asked, const std::string &folder)
{
    const std::optional<std::string> wanted = asked ? asked : environment("GUICHET_PROFILE");
    return store::chooseProfile({wanted, folder, sharedPath("hardware-profiles")});
}

Outcome<RestoredFolder> restoreFolder(const std::string &folder, const std::string &file, const desk::Progress &progress)
{
    const auto restored = store::restoreFolder(placesOf(folder), file, {}, progress);
    if (!restored)
        return restored.failure();
    return RestoredFolder{restored->backup, restored->putAside.string()};
}

Outcome<desk::DiskReport> lookAtDisk(const std::string &folder)
{
    return store::lookAtDisk(folder);
}

bool isClockChip(const std::string &device)
{
    return store::isClockChip(device);
}

std::unique_ptr<desk::Clock> systemClock()
{
    return std::make_unique<SystemClock>();
}

Outcome<std::vector<std::string>> mountedSticks()
{
    const transport::Sticks sticks = transport::findSticks();
    if (sticks.mounted.empty())
        return transport::chooseStick(sticks).failure();
    std::vector<std::string> all;
    std::vector<std::string> used;
    for (const transport::MountedStick &stick : sticks.mounted) {
        all.push_back(stick.path);
        if (stick.hasExchange)
            used.push_back(stick.path);
    }
    return used.empty() ? all : used;
}

Outcome<std::unique_ptr<desk::Stick>> openStick(const std::string &folder)
{
    std::string root = folder;
    if (root == "auto") {
        auto chosen = transport::chooseStick(transport::findSticks());
        if (!chosen)
            return chosen.failure();
        root = *std::move(chosen);
    }
    std::error_code error;
    if (!fs::is_directory(root, error))
        return fail(Code::U10, {{"nom", root}});
    return std::unique_ptr<desk::Stick>(std::make_unique<StickFolder>(root));
}

std::unique_ptr<desk::Pictures> openPictures()
{
    return std::make_unique<PicturesOnDemand>();
}

Outcome<std::unique_ptr<desk::Network>> openNetwork(const sync::RoadSettings &road)
{
    const auto open = functionOfModule(modulePath(networkModule), openNetworkName);
    if (!open)
        return open.failure();
    Outcome<std::unique_ptr<desk::Network>> opened{nullptr};
    reinterpret_cast<OpenNetwork *>(*open)(&road, GUICHET_VERSION, &opened);
    return opened;
}

} // namespace guichet::app
