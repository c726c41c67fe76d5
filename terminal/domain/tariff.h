// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <optional>
#include <string>
#include <vector>

namespace guichet {

enum class PriceMode { Fixed, Max, Free };

struct TariffItem {
    ActCode code{};
    std::string label{};
    std::string category{};
    std::string unit{};
    Money price{};
    bool generic = false;
    PriceMode mode = PriceMode::Fixed; // Fixed fills the price in and cuts like Max; Free is never cut
    bool stateFree = false;
    std::optional<Day> validFrom{};
    std::optional<Day> validTo{};
    std::optional<ActCode> genericCode{}; // the generic that replaces a brand
};

std::string_view codeOf(PriceMode mode);
std::optional<PriceMode> parsePriceMode(std::string_view code);

// The price list of one facility, in the order of the mutual's file.
struct Tariff {
    std::vector<TariffItem> items{};

    // The item valid on that day; nullptr when there is none (then the act is unknown).
    const TariffItem *find(const ActCode &code, Day on) const;
};

} // namespace guichet
