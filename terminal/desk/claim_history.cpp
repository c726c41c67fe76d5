// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/claim_history.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t rowsOfSlice = 50; // a few milliseconds

ClaimRow withoutItsPage(ClaimRow row)
{
    row.claim.lines = {};
    row.claim.diagnosis = {};
    row.claim.reasons = {};
    return row;
}

} // namespace

HistoryReading::HistoryReading(Counter &counter)
    : m_counter(counter)
    , m_head(std::max<std::uint64_t>(counter.journal.head().sequence, 1))
{
}

int HistoryReading::percent() const
{
    return static_cast<int>(std::min<std::uint64_t>(100, m_after * 100 / m_head));
}

Outcome<bool> HistoryReading::step()
{
    auto rows = m_counter.journal.claimsPage({m_after, rowsOfSlice, {}});
    if (!rows)
        return rows.failure();
    const bool more = rows->size() == rowsOfSlice;
    for (ClaimRow &row : *rows) {
        m_after = row.written.sequence;
        if (row.claim.replaces)
            m_history.correctedBy[*row.claim.replaces] = row.claim.number;
        m_history.claims.push_back(withoutItsPage(std::move(row)));
    }
    return more;
}

} // namespace guichet::desk
