// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/vault.h"
#include "terminal/desk/staff_book.h"

#include <filesystem>
#include <optional>
#include <vector>

// staff.keys: for each person the folder's key, wrapped by badge and PIN, and name
// and role sealed by that key. Read before anything is open, so it holds nothing
// that helps whoever takes the disk.
//   {1 version, 2 next number, 3 [{1 number, 2 badge tag, 3 salt, 4 passes,
//    5 KiB, 6 wrapped key, 7 sealed {1 name, 2 role, 3 since}}], 4 the key sealed to the mutual}
namespace guichet::store {

// What Argon2id costs on this machine, kept with each record.
struct StretchCost {
    std::uint64_t passes = 3;
    std::uint64_t kibibytes = 64 * 1024;
};
StretchCost costForMemory(std::uint64_t machineBytes); // trust.md 3.6
std::uint64_t memoryOfMachine();

struct StaffRecord {
    std::uint32_t id = 0;
    std::array<Byte, 16> badgeTag{};   // tells a badge that is not the one issued, before any PIN is tried
    std::array<Byte, 16> salt{};
    StretchCost cost{};
    Bytes wrappedKey{};
    Bytes sealedProfile{};
};

struct StaffRecords {
    std::uint32_t next = 1;
    std::vector<StaffRecord> people{};
    Bytes forMutual{};

    const StaffRecord *find(std::uint32_t id) const;
};

Outcome<StaffRecords> loadStaff(const std::filesystem::path &file); // none yet: empty; A09
Outcome<void> saveStaff(const std::filesystem::path &file, const StaffRecords &records);

std::array<Byte, 16> badgeTagOf(const desk::StaffBadge &badge);
// The key that wraps: badge and PIN together. A07 when the memory cannot be had.
Outcome<crypto::Secret> keyFrom(const desk::StaffBadge &badge, std::string_view pin, const StaffRecord &record);
Bytes wrapKey(ByteView wrappingKey, std::uint32_t id, ByteView folderKey);
std::optional<crypto::Secret> unwrapKey(ByteView wrappingKey, const StaffRecord &record);

Bytes sealProfile(const Vault &vault, const desk::StaffMember &who);
Outcome<desk::StaffMember> openProfile(const Vault &vault, const StaffRecord &record); // A09

} // namespace guichet::store
