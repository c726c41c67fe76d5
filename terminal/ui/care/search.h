// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/tariff.h"

#include <QString>

#include <vector>

namespace guichet::ui {

struct TariffHit {
    const TariffItem *item = nullptr;  // into the tariff that was searched
};
// Items valid on that day whose code begins with what was typed, then those whose
// words begin with every word typed, in any order, accents ignored; essential
// generics first. At most `limit`.
// `favourites` come before others that match as well.
std::vector<TariffHit> findInTariff(const Tariff &tariff, const QString &typed, Day on, std::size_t limit, const std::vector<ActCode> &favourites = {});
// Those of the favourites that the tariff of that day still holds.
std::vector<TariffHit> favouriteHits(const Tariff &tariff, const std::vector<ActCode> &favourites, Day on, std::size_t limit);

// How many characters of a label's word match: what is drawn bold, [first, length).
std::pair<int, int> matchedPart(const QString &label, const QString &typed);

} // namespace guichet::ui
