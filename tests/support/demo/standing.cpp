// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/demo_mutual.h"

#include <array>

namespace guichet::demo {

namespace {

struct Row {
    std::string_view name;
    std::optional<Reason> reason;
};

constexpr std::array<Row, standingCount> rows{{
    {"up-to-date", {}},
    {"grace", Reason::GracePeriod},
    {"lapsed", Reason::ContributionExpired},
    {"waiting", Reason::WaitingPeriod},
    {"not-yet-enrolled", Reason::NotYetEnrolled},
    {"suspended", Reason::MemberSuspended},
    {"struck-off", Reason::HouseholdStruckOff},
    {"paid-in-full", {}},
    {"paid-half", {}},
    {"paid-too-little", Reason::ContributionInsufficient},
    {"over-age", Reason::DependantOverAge},
    {"student", Reason::StudentExtension},
    {"newborn", Reason::NewbornUnderMother},
    {"newborn-late", Reason::NewbornUnregistered},
    {"deceased", Reason::BeneficiaryDeceased},
    {"removed", Reason::BeneficiaryRemoved},
    {"near-ceiling", {}},
    {"all-episodes-used", Reason::EpisodeLimitReached},
}};

} // namespace

std::string_view nameOf(Standing standing)
{
    return rows[static_cast<std::size_t>(standing)].name;
}

std::optional<Reason> expectedReason(Standing standing)
{
    return rows[static_cast<std::size_t>(standing)].reason;
}

} // namespace guichet::demo
