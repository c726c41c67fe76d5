// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/sliced_reading.h"
#include "terminal/domain/indicators.h"

#include <set>

namespace guichet::desk {

// The follow-up sheet of a period (domain.md 9): the people of the roster as it is now,
// the claims, the checks of rights and the complaints of the period.
class ReportReading : public SlicedReading {
public:
    ReportReading(Counter &counter, Day from, Day to);
    Outcome<bool> step() override;
    int percent() const override;
    Indicators figures() const { return computeIndicators(m_tally); }

private:
    enum class Part { People, Claims, Checks, Complaints, Done };
    struct Sent {
        std::uint64_t upTo = 0;              // journal sequences
        Day on{};
    };

    Outcome<void> begin();
    Outcome<void> readPeople();
    Outcome<void> readClaims();
    Outcome<void> readChecks();
    Outcome<void> readComplaints();
    void take(const ClaimRow &row);
    bool hasRights(const HouseholdRecord &household, std::size_t member) const;
    bool isUnjustified(const ClaimRow &row) const;
    std::optional<Day> sentOn(std::uint64_t sequence) const;
    Day dayAt(std::int64_t time) const { return dayOfMoment(time, m_moment.reading.zoneMinutes); }
    void go(Part part);

    Counter &m_counter;
    Moment m_moment;
    IndicatorTally m_tally{};
    std::vector<Sent> m_sent{};              // the first transfer that carried each stretch, ascending
    std::set<Ulid> m_regularised{};
    Part m_part = Part::People;
    std::uint64_t m_at = 0;                  // in the part: block of the roster, or sequence
    std::uint64_t m_head = 1;
    std::uint64_t m_members = 1;
    bool m_begun = false;
};

} // namespace guichet::desk
