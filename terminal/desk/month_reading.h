// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/batch_body.h"
#include "terminal/desk/month_claims.h"
#include "terminal/desk/sliced_reading.h"
#include "terminal/domain/precheck.h"
#include "terminal/domain/unpaid.h"

#include <map>
#include <set>

// A month of one mutual: what its bordereau would say, what is against it, what was made
// of it before, and what the mutual still owes.
namespace guichet::desk {

struct MonthClaim {
    ClaimRow row{};
    std::vector<PrecheckFinding> findings{}; // the surest first
};

// A bordereau as it was signed.
struct MadeBatch {
    sync::BatchBody body{};
    Written written{};
    std::int64_t time = 0;
    int zoneMinutes = 0;
    bool received = false;                   // the mutual has seen the journal up to it
};

// Closed claims of the month that do not go on the bordereau, and why.
struct LeftOut {
    std::size_t takenBack = 0;               // cancelled or asked back
    std::size_t refused = 0;
    std::size_t replaced = 0;                // a correction stands for them
    std::size_t quarantined = 0;
    std::size_t withoutRights = 0;           // the member paid all
};

struct PaymentSeen {
    std::string reference{};
    std::optional<Day> paidOn{};
    std::size_t claims = 0;
    Money amount{};
};

struct MonthView {
    Month month{};
    std::string currency{};
    std::vector<MonthClaim> claims{};        // not on a bordereau yet, in the order of the journal
    std::map<std::uint64_t, Claim> signedClaims{}; // on one already, by sequence
    BatchTotals totals{};                    // of `claims`
    LeftOut leftOut{};
    std::vector<MadeBatch> made{};           // of this month, oldest first
    Unpaid unpaid{};                         // of every month
    std::vector<PaymentSeen> payments{};     // latest first
    Day today{};
};

class MonthReading : public SlicedReading {
public:
    MonthReading(Counter &counter, const Month &month);
    Outcome<bool> step() override;
    int percent() const override;
    // Once everything was read. C02 when the sums pass what money may hold.
    Outcome<MonthView> finish();

private:
    Outcome<void> begin();
    void take(ClaimRow &&row);
    void takeMoney(const ClaimRow &row);
    bool isOfMonth(const ClaimRow &row) const;
    bool isLeftOut(const ClaimRow &row);
    void check(MonthClaim &claim, const std::vector<Claim> &sameDay) const;

    Counter &m_counter;
    MonthView m_view;
    std::vector<ClaimRow> m_rows{};          // of the month, before it is known what replaces what
    std::set<Ulid> m_replaced{};
    std::set<Ulid> m_regularised{};          // their emergency or letter was put right
    std::set<std::uint64_t> m_onBatch{};     // sequences
    std::map<std::string, PaymentSeen> m_payments{};
    std::uint64_t m_after = 0;
    std::uint64_t m_head = 0;
    bool m_begun = false;
};

} // namespace guichet::desk
