// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"
#include "terminal/base/ids.h"
#include "terminal/domain/money.h"

#include <optional>
#include <string>

// One link of the terminal's journal (trust.md 3.1, rulings.md 24): deterministic
// CBOR that commits to its body by a keyed hash, so that bodies can be purged.
namespace guichet::sync {

enum class EntryKind {
    Genesis = 1, ClaimSealed = 2, Correction = 3, Receipt = 4, Adjudication = 5, Payment = 6, Verification = 7, Session = 8,
    RosterApplied = 9, Time = 10, Configuration = 11, Transfer = 12, Closure = 13, Start = 14, Alarm = 15, Purge = 16,
    KeyRotation = 17, Training = 18, Complaint = 19, Referral = 20, Letter = 21, Batch = 22, CashDay = 23,
};

struct RosterStamp {
    std::uint64_t version = 0; // 0: no roster yet
    std::array<Byte, 8> root{}; // first 8 bytes of the manifest's hash
};

// Running totals of the claims sealed up to and with this entry (kind 2, nothing
// else changes them): how many, and the sum of the mutual's parts.
struct RunningTotals {
    std::uint64_t claims = 0;
    Money sum{};
    std::string currency{};
};

using BootId = std::array<Byte, 16>;

struct Entry {
    TerminalId terminal{};
    std::uint64_t sequence = 1;
    crypto::Hash previous{};          // zero for the first
    EntryKind kind = EntryKind::Start;
    Ulid ulid{};
    std::int64_t time = 0;            // Unix seconds, as judged
    int confidence = 0;               // t_conf 0-4
    BootId boot{};                    // zero except in kind 14: stored once per boot
    std::int64_t monotonic = 0;       // milliseconds since boot
    std::uint32_t operatorId = 0;
    RosterStamp roster{};
    crypto::Hash bodyCommit{};
    RunningTotals totals{};
    int zoneMinutes = 0;
};

// Every number within what an entry can hold; encodeEntry takes no other.
bool isPossibleEntry(const Entry &entry);
Bytes encodeEntry(const Entry &entry);
Outcome<Entry> parseEntry(ByteView bytes); // refuses what is not deterministic: D01

crypto::Hash hashOfEntry(ByteView entryBytes);                              // person gui1.journal.ent
crypto::Hash commitBody(ByteView dayKey, std::uint64_t sequence, ByteView body);
// The 80 bits of a ULID that are not time.
std::array<Byte, 10> uniquePartOf(ByteView dayKey, std::uint64_t draftCounter);

} // namespace guichet::sync
