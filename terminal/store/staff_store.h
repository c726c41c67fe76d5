// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/data_folder.h"
#include "terminal/store/staff_attempts.h"
#include "terminal/store/staff_records.h"

// The staff of one data folder behind the ports of terminal/desk/staff_book.h.
namespace guichet::store {

// Memory taken before the PIN is asked and given back just before Argon2id takes it:
// it is known to be there.
class MemoryReserve {
public:
    MemoryReserve() = default;
    ~MemoryReserve() { release(); }
    MemoryReserve(const MemoryReserve &) = delete;
    MemoryReserve &operator=(const MemoryReserve &) = delete;
    bool take(std::size_t bytes);
    void release();

private:
    void *m_start = nullptr;
    std::size_t m_size = 0;
};

class StaffGate final : public desk::StaffDoor {
public:
    StaffGate(FolderPlaces places, const desk::Clock &clock);
    bool hasStaff() override;
    Outcome<void> prepare(const desk::StaffBadge &badge) override;
    Outcome<desk::Unlocked> unlock(const desk::StaffBadge &badge, std::string_view pin) override;

private:
    Outcome<StaffRecord> recordOf(const desk::StaffBadge &badge) const;
    Outcome<void> checkWait(std::uint32_t person) const;
    Outcome<desk::Unlocked> judge(const desk::StaffBadge &badge, std::string_view pin, const StaffRecord &record, int wrong) const;

    FolderPlaces m_places;
    const desk::Clock &m_clock;
    StaffAttempts m_attempts;
    MemoryReserve m_reserve{};
};

class StaffList final : public desk::StaffBook {
public:
    // `mutualBox`: who can open the folder's key when every badge is lost.
    StaffList(FolderPlaces places, ByteView folderKey, const crypto::PublicKey &mutualBox, StretchCost cost);
    Outcome<std::vector<desk::StaffMember>> list() override;
    Outcome<desk::StaffBadge> add(const desk::NewStaff &person) override;
    Outcome<desk::StaffBadge> renew(std::uint32_t id, std::string_view pin) override;
    Outcome<void> remove(std::uint32_t id) override;
    bool keepsFolderKey() override;
    Outcome<void> removeFolderKey() override;

private:
    Outcome<desk::StaffBadge> issue(StaffRecord &record, std::string_view pin) const;
    Outcome<void> save(StaffRecords records) const;

    FolderPlaces m_places;
    crypto::Secret m_folderKey;
    Vault m_vault;
    crypto::PublicKey m_mutualBox;
    StretchCost m_cost;
};

} // namespace guichet::store
