// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/receipt.h"
#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"
#include "terminal/domain/verification.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What the journal gives back: its entries, and what became of them.
namespace guichet::desk {

struct Written {
    std::uint64_t sequence = 0;
    crypto::Hash hash{};
};

// An entry as it was written, with what it says.
struct JournalRecord {
    Written written{};
    Ulid ulid{};
    std::int64_t time = 0;           // Unix seconds, as judged
    int zoneMinutes = 0;
    std::uint32_t operatorId = 0;
    Bytes body{};
};

struct ClaimRow {
    Claim claim{};
    Written written{};
    ClaimState state = ClaimState::Queued;
    std::int64_t closedAt = 0;               // Unix seconds
    std::optional<Money> answeredAmount{};
    std::vector<std::string> answerReasons{};
    std::vector<sync::LineAnswer> answerLines{};
    std::uint32_t answerVersion = 0;         // of the answer in force; 0: none yet
    std::string batch{};                     // payment batch
    std::string paymentReference{};
    std::string proof{};                     // "RECEIPT", "READ_BACK", ""
    std::optional<crypto::Hash> otherHash{}; // quarantined: what stands under its identifier at the other end
    std::optional<Failure> trouble{};        // what the last server said no to: N11, N12
    std::optional<std::int64_t> receivedAt{}; // its receipt came, or it was read back
    std::optional<Day> paidOn{};
    std::uint32_t operatorId = 0;            // who closed it
};

struct VerificationRow {
    Verification verification{};
    Written written{};
    std::optional<Ulid> claim{};             // the claim that used it
};

// One own claim as it counts against ceilings (rulings.md 10): cancelled and
// rejected 0, PARTIAL its accepted amount.
struct Consumption {
    std::uint64_t sequence = 0;
    MemberNumber member{};
    HouseholdId household{};
    Day careDay{};
    std::int64_t closedAt = 0;
    Money mutual{};
    Money deductible{};
    bool newEpisode = true;
    std::vector<std::string> coveredCategories{};
    Ulid claim{};
};

// A part of a long stretch of the journal: what a year holds is read in slices.
struct JournalPage {
    std::uint64_t after = 0;                 // sequence of the last one read
    std::size_t most = 200;
    Day since{};                             // written that day or later
};

struct OutboxSummary {
    std::size_t waiting = 0;                  // queued or sent, no receipt yet
    std::size_t quarantined = 0;
    std::optional<std::int64_t> oldestClosedAt{};
    std::optional<std::int64_t> lastExchangeAt{};
};

struct JournalCheck {
    std::uint64_t entries = 0;
    crypto::Hash head{};
    bool ok = true;
    std::uint64_t firstBroken = 0;
    std::string why{};
};

// Unfinished care, sealed, outside the chain.
struct Draft {
    Ulid ulid{};
    Ulid verification{};
    Bytes content{};        // the desk's own encoding
    std::int64_t savedAt = 0;
};

} // namespace guichet::desk
