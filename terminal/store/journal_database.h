// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/store/failures.h"
#include "terminal/store/vault.h"

#include <filesystem>
#include <span>

// journal.sqlite as a file: its settings, its schema, whose it is.
namespace guichet::store {

inline constexpr std::int32_t journalApplicationId = 0x4755494A; // "GUIJ"
std::span<const sqlite::Migration> journalMigrations();
std::span<const sqlite::Setting> journalSettings();

// Settings are applied and read back. D13 when one does not hold, D02 damaged or
// not a journal, D03 made by a later program, D09 in use.
Outcome<sqlite::Database> openJournalDatabase(const std::filesystem::path &file, sqlite::OpenAs how);

// The enrolment answer as received and the device's own secrets.
struct Identity {
    Bytes answer{};          // payload, sync::encodeEnrolment
    crypto::Secret signSeed{};
    crypto::Secret boxSecret{};
};
Outcome<void> saveIdentity(sqlite::Database &database, const Vault &vault, const Identity &identity);
Outcome<Identity> loadIdentity(sqlite::Database &database, const Vault &vault);
// D12 when the vault's key is not the one that sealed it.
Outcome<desk::Enrolled> loadEnrolled(sqlite::Database &database, const Vault &vault);
Outcome<desk::Enrolled> enrolledFrom(const Identity &identity);

} // namespace guichet::store
