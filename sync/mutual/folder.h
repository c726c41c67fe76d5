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
    std::string legacyNumbers{}; // as cards::parseLegacyPatterns reads it, or empty: bare numbers are not read as cards
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

// Any file of a private Ed25519 key of ours. M07.
Outcome<crypto::SigningKeys> loadKeyFile(const std::string &path);
Outcome<void> saveKeyFile(const Folder &folder, const std::string &name, const crypto::SigningKeys &keys);

inline constexpr int rootKeyCount = 3;
inline constexpr std::int64_t secondsPerYear = 31'557'600;
inline constexpr std::int64_t rootLife = 3 * secondsPerYear;
// Keys of later roots have the root's version in their names.
std::string rootKeyName(int number, std::uint64_t version = 1);              // "root-1.key", "root-v2-1.key"
std::string roleKeyName(sync::SignerRole role, std::uint64_t version = 1);   // "roster.key", "roster-v2.key"
std::vector<crypto::PublicKey> &keysOf(sync::Root &root, sync::SignerRole role);

} // namespace guichet::mutual
