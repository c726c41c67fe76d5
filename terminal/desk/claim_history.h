// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/sliced_reading.h"

#include <map>

// Every claim ever closed here, without what only its own page shows.
namespace guichet::desk {

struct ClaimHistory {
    std::vector<ClaimRow> claims{};               // oldest first; lines and texts left out
    std::map<Ulid, ClaimNumber> correctedBy{};    // the claim that stands for one that came back
};

class HistoryReading : public SlicedReading {
public:
    explicit HistoryReading(Counter &counter);
    Outcome<bool> step() override;
    int percent() const override;
    ClaimHistory takeHistory() { return std::move(m_history); }

private:
    Counter &m_counter;
    ClaimHistory m_history{};
    std::uint64_t m_after = 0;
    std::uint64_t m_head = 1;
};

} // namespace guichet::desk
