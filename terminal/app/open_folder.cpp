// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/folder_places.h"
#include "terminal/app/system_clock.h"
#include "terminal/app/wiring.h"
#include "terminal/desk/training.h"
#include "terminal/store/folder_machine.h"
#include "terminal/store/partial_packs.h"
#include "terminal/store/roads_file.h"
#include "terminal/store/staff_store.h"
#include "terminal/store/training.h"

#include <cstdlib>
#include <filesystem>
#include <utility>

// A data folder held, then open: by its own key, or by whoever came in.
namespace guichet::app {
namespace {

namespace fs = std::filesystem;

class StoreFolder final : public OpenFolder {
public:
    StoreFolder(store::DataFolder folder, const store::FolderPlaces &places, ByteView key)
        : m_place(places.folder)
        , m_folder(std::move(folder))
        , m_packs(m_place)
        , m_gate(places, m_clock)
        , m_staff(places, key, m_folder.journal().enrolled().mutualBox, store::costForMemory(store::memoryOfMachine()))
        , m_counter{m_clock, m_folder.journal(), m_folder.roster(), 0, &m_packs}
        , m_machine(placesOf(m_place.string()), m_folder.journal(), m_folder.folderKey(), m_clock)
    {
    }
    desk::StaffDoor &door() override { return m_gate; }
    desk::StaffBook &staff() override { return m_staff; }
    desk::Counter &counter() override { return m_counter; }
    desk::Machine &machine() override { return m_machine; }
    Outcome<std::vector<sync::RoadSettings>> roads() override { return store::loadRoads(m_place, m_folder.journal().enrolled().roads); }
    Outcome<desk::Counter *> beginTraining() override
    {
        auto journal = store::openTraining(m_place, m_folder.journal(), desk::now(m_counter));
        if (!journal)
            return journal.failure();
        if (const auto noted = desk::noteTrainingEntered(m_counter); !noted)
            return noted.failure();
        m_practised = *std::move(journal);
        m_training = std::make_unique<desk::Counter>(desk::Counter{m_clock, *m_practised, m_folder.roster(), m_counter.operatorId, nullptr, m_counter.role, true});
        return m_training.get();
    }
    Outcome<void> endTraining() override
    {
        if (!std::exchange(m_training, nullptr))
            return {};
        m_practised.reset();
        return desk::noteTrainingLeft(m_counter);
    }

private:
    SystemClock m_clock{};
    fs::path m_place;
    store::DataFolder m_folder;
    store::PackFile m_packs;
    store::StaffGate m_gate;
    store::StaffList m_staff;
    desk::Counter m_counter;
    std::unique_ptr<store::JournalStore> m_practised{};
    std::unique_ptr<desk::Counter> m_training{};
    store::FolderMachine m_machine;
};

class HeldStoreFolder final : public HeldFolder {
public:
    HeldStoreFolder(store::FolderPlaces places, store::FolderLock lock)
        : m_places(std::move(places))
        , m_lock(std::move(lock))
        , m_gate(m_places, m_clock)
    {
    }
    desk::StaffDoor &door() override { return m_gate; }
    Outcome<std::unique_ptr<OpenFolder>> open() override
    {
        const auto key = store::loadVaultKey(m_places);
        return key ? openWith(key->view()) : key.failure();
    }
    Outcome<std::unique_ptr<OpenFolder>> open(const desk::Unlocked &unlocked) override { return openWith(unlocked.folderKey.view()); }

private:
    Outcome<std::unique_ptr<OpenFolder>> openWith(ByteView key)
    {
        auto opened = store::DataFolder::open(m_places, std::move(m_lock), key);
        if (!opened)
            return opened.failure();
        return std::unique_ptr<OpenFolder>(std::make_unique<StoreFolder>(*std::move(opened), m_places, key));
    }

    SystemClock m_clock{};
    store::FolderPlaces m_places;
    store::FolderLock m_lock;
    store::StaffGate m_gate;
};

} // namespace

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : std::string{};
}

store::FolderPlaces placesOf(const std::string &folder)
{
    return {folder, environment("GUICHET_KEYFILE")};
}

Outcome<std::unique_ptr<OpenFolder>> openFolder(const std::string &folder)
{
    auto held = holdFolder(folder);
    return held ? (*held)->open() : held.failure();
}

Outcome<std::unique_ptr<HeldFolder>> holdFolder(const std::string &folder)
{
    auto lock = store::holdFolder(placesOf(folder));
    if (!lock)
        return lock.failure();
    return std::unique_ptr<HeldFolder>(std::make_unique<HeldStoreFolder>(placesOf(folder), *std::move(lock)));
}

} // namespace guichet::app
