// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/staff_book.h"

// The text of a staff badge (rulings.md 20): GUICHET-STAFF: + Crockford(16 bytes of
// secret, 4 of the operator's number, big-endian) + its check character.
namespace guichet::desk {

std::string composeBadge(const StaffBadge &badge);
bool isBadge(std::string_view text);                  // says so; whether it can be read is another matter
Outcome<StaffBadge> parseBadge(std::string_view text); // Q01 no badge at all, A10 misread

} // namespace guichet::desk
