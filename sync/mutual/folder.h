// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/issuer_keys.h"
#include "sync/mutual/database.h"
#include "sync/root.h"
#include "terminal/domain/facility.h"

// The mutual's folder: its database and its keys, each key a file of its own
// that only its owner reads (rulings.md 23).
namespace guichet::mutual {

struct NewFolder {
    std::string path{};
    Scheme scheme{};
    std::string legacyNumbers{}; // "openimis", or empty: bare numbers are not read as cards
    std::int64_t now = 0;
};
// Built aside and renamed: there is a whole folder or none. M02 when there is one,
// E05 when it cannot be written.
Outcome<void> createFolder(const NewFolder &wanted);

struct Folder {
    std::string path{};
    sqlite::Database database{};
    KeptStatements kept{};       // closed before the database
    Scheme scheme{};
    std::string legacyNumbers{};
    sync::Root root{};
    Bytes signedRoot{};
    Bytes trustStore{};
    crypto::Signature trustSignature{};

    KeptStatements::Borrowed keep(std::string_view sql) { return kept.borrow(database, sql); }
};
Outcome<Folder> openFolder(const std::string &path); // M01, D03, D09, D02

// Every signed root from the first on, in order: a terminal follows them one by one.
Outcome<std::vector<Bytes>> loadRoots(Folder &folder);

// The private keys, read when a command needs them. M07 when the file is missing or is not such a key.
Outcome<crypto::SigningKeys> loadRoleKey(const Folder &folder, sync::SignerRole role);
Outcome<crypto::BoxKeys> loadBoxKey(const Folder &folder);
Outcome<cards::SigningKey> loadIssuerKey(const Folder &folder);

inline constexpr int rootKeyCount = 3;
std::string rootKeyName(int number); // "root-1.key"

} // namespace guichet::mutual
