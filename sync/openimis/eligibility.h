// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <optional>
#include <string>
#include <vector>

// What openIMIS says about somebody's rights when asked live (openimis.md 3.6). It is
// unsigned and its numbers are maxima of one policy: it never lowers a proof already held.
namespace guichet::sync::openimis {

// The server looks at the last service and the last medicine only: one of each.
Bytes encodeEligibilityRequest(const std::string &insuree, Day today, const std::string &service, const std::string &item);

struct LiveBenefit {
    std::string code{};                 // "visits_left", "consultation_amount"; the names of the older form are turned into these
    std::optional<std::int64_t> count{};
    std::optional<std::int64_t> amount{}; // ten-thousandths; openIMIS tells no currency
};

struct LiveProduct {
    bool isItem = false;
    std::string code{};
    std::optional<bool> isCovered{};
    std::optional<std::int64_t> left{}; // nothing is not zero: zeros are left out
    std::string notBefore{};            // as the server writes it
};

struct LiveCover {
    std::optional<Day> from{};
    std::optional<Day> to{};
    std::string plan{};                 // its code; the name when there is no code
    std::vector<LiveBenefit> benefits{};
    std::vector<LiveProduct> products{};
};

struct LiveEligibility {
    std::string insuree{};              // as told back; may be empty
    bool hasCover = false;              // no insurance at all is how "not eligible" reads
    std::vector<LiveCover> covers{};
};

// Both forms that are about: coded categories, and the older one with its names in
// `text`. A medicine's answer may stand under a service's names and the other way
// round. Nothing when it is no such response.
std::optional<LiveEligibility> parseEligibilityResponse(ByteView body);

} // namespace guichet::sync::openimis
