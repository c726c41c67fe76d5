// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/image/card_sheet.h"
#include "sync/mutual/records.h"

#include <functional>

namespace guichet::mutual {

struct CardOrder {
    std::vector<MemberNumber> members{}; // empty: everybody whose rights are not over
    int years = 3;
    bool reissue = false;                // a new generation: the cards before it are superseded
    std::int64_t now = 0;
    Day today{};
    std::function<void(std::uint64_t done, std::uint64_t all)> onProgress{};
};

struct IssuedCard {
    cards::image::PrintableCard printable{};
    bool isNew = false;                  // false: the card the member has already, printed again
};

// Cards one by one to `take`, in order of household and rank; serials are never
// given twice. A member who holds a card that is still valid gets the same text
// again unless it is a reissue. M06 unknown member, M07, and what `take` returns.
struct CardCounts {
    std::uint64_t issued = 0;
    std::uint64_t again = 0;
    std::vector<Failure> refused{}; // people whose card its own reader would refuse (no birth date, ...), passed over
};
Outcome<CardCounts> issueCards(Folder &folder, const CardOrder &order, const std::function<Outcome<void>(const IssuedCard &)> &take);

struct RevokeOrder {
    CardSerial serial{};
    std::string reason{};
    std::int64_t now = 0;
};
// False when it was revoked before. E06 for a serial that was never issued.
Outcome<bool> revokeCard(Folder &folder, const RevokeOrder &order);

} // namespace guichet::mutual
