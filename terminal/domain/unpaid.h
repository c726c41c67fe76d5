// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"

#include <array>
#include <optional>

namespace guichet {

// What the mutual owes the centre, by how long the care is past (domain.md 7).
struct UnpaidBand {
    int fromDays = 0;
    std::optional<int> toDays{};  // included; nothing: and older
    std::int64_t claims = 0;
    Money amount{};               // as answered, else as claimed
};

struct Unpaid {
    std::array<UnpaidBand, 4> bands{UnpaidBand{0, 30, 0, {}}, UnpaidBand{31, 60, 0, {}}, UnpaidBand{61, 90, 0, {}}, UnpaidBand{91, {}, 0, {}}};
    std::int64_t claims = 0;
    Money amount{};
};

// Closed, not paid, and neither refused nor taken back; quarantined ones count: they are owed until decided.
bool isUnpaid(ClaimState state);
// Care later than `today` counts as of today. A sum beyond what money may hold stays where it is.
void addUnpaid(Unpaid &to, Day careDay, Money amount, Day today);

} // namespace guichet
