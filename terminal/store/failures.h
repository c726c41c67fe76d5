// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/store/sqlite.h"

namespace guichet::store {

// What an SQLite error means to a user: D05 full, D06 read-only, D02 damaged,
// D09 in use, D07 anything else (where an entry was being written, the journal says what became of it).
inline Failure failureOf(const sqlite::SqliteError &error)
{
    const std::string detail = "sqlite " + std::to_string(error.code) + ": " + error.text;
    if (error.isFull())
        return {Code::D05, {}, detail};
    if (error.isReadOnly())
        return {Code::D06, {}, detail};
    if (error.isDamaged())
        return {Code::D02, {}, detail};
    if (error.isBusy())
        return {Code::D09, {}, detail};
    return {Code::D07, {{"enregistree", "inconnu"}}, detail};
}

inline Unexpected<Failure> failWith(const sqlite::SqliteError &error)
{
    return Unexpected<Failure>(failureOf(error));
}

// True when nobody can say from this failure alone whether a row is on the disk.
inline bool comesFromDisk(const Failure &failure)
{
    return failure.code == Code::D02 || failure.code == Code::D05 || failure.code == Code::D06 || failure.code == Code::D07
        || failure.code == Code::D09;
}

} // namespace guichet::store
