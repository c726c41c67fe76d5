// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/day.h"
#include "terminal/domain/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

// A health centre and its contract (convention) with the mutual.
struct Facility {
    FacilityCode code{}; // [A-Z0-9]{2,8}
    std::string name{};
    int level = 1;       // 1 CSCOM/CSPS, 2 district hospital, 3 regional or university hospital
    Sector sector = Sector::Public;
    std::string district{};
    std::optional<Day> contractFrom{};
    std::optional<Day> contractTo{};
    bool suspended = false;
    std::optional<int> paymentDays{};
    std::optional<int> submissionDays{};
    std::vector<std::string> catchment{}; // villages; empty = all
};

// Begun and not suspended; its end is judged apart (contractTo).
bool isContracted(const Facility &facility, Day on);

struct Scheme {
    SchemeCode code{};
    std::string name{};
    std::string currency{};
    std::string issuer{}; // iss of its cards
};

} // namespace guichet
