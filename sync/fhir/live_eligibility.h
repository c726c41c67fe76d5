// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/foreign_road.h"
#include "sync/road_settings.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// The rights of one person asked of a server while she stands at the counter: two
// seconds in all, or no answer. What it says is unsigned: it is shown beside what
// the list says and never changes a proof (sync.md 4).
namespace guichet::fhir {

struct EligibilityQuestion {
    Ulid id{};
    MemberNumber member{};
    PlanId plan{};               // may be empty
    FacilityCode facility{};
    Day careDay{};
    std::int64_t time = 0;       // Unix seconds
};

struct LiveBenefit {
    std::string code{};          // the server's word: "visits_left", "benefit"
    std::optional<Money> amount{};
    std::optional<std::int64_t> count{};
};

struct LiveAnswer {
    std::optional<bool> inForce{};   // nothing: the server answered and did not say
    std::optional<Day> until{};
    std::string words{};             // at most 200 characters
    std::vector<LiveBenefit> benefits{};
};

inline constexpr std::int64_t liveBudgetMilliseconds = 2000;

// A conversation of at most three questions whose times add up to the budget.
class LiveEligibility {
public:
    LiveEligibility(const sync::RoadSettings &settings, const sync::ForeignContext &context, const EligibilityQuestion &question);
    ~LiveEligibility();

    std::optional<sync::HttpRequest> next(); // nothing: it is over
    void take(const Outcome<sync::HttpReply> &reply);

    const std::optional<LiveAnswer> &answer() const;
    const std::optional<Failure> &trouble() const; // N codes; then there is no answer

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace guichet::fhir
