// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/desk/staff_book.h"

#include <optional>

// What the chief does with the staff, and what opening and closing a session means.
namespace guichet::desk {

struct StaffRequest {
    std::string name{};
    Role role = Role::Reception;
    std::optional<std::string> chosenPin{}; // none: the machine draws one
};

// Shown and printed once: neither badge nor PIN can be read back from the folder.
struct IssuedBadge {
    StaffMember who{};
    std::string badge{};
    std::string pin{};
};

// A04 not the chief's, A09 the list cannot be read.
Outcome<std::vector<StaffMember>> listStaff(Counter &counter, StaffBook &book);
// Also A06 PIN too simple, C08 {champ, n} name too long, E03 no name.
Outcome<IssuedBadge> addStaff(Counter &counter, StaffBook &book, const StaffRequest &request);
Outcome<IssuedBadge> renewBadge(Counter &counter, StaffBook &book, std::uint32_t id, const std::optional<std::string> &chosenPin);
// E06 nobody has this number, A08 {nom} the last chief while no folder key is kept.
Outcome<void> removeStaff(Counter &counter, StaffBook &book, std::uint32_t id);
// Takes vault.key away, once a chief has shown that a badge opens the folder: A05 when
// nobody opened it by badge, A04 when it was not a chief.
Outcome<void> removeFolderKey(Counter &counter, StaffBook &book);

// Entries from now on carry this person; the journal says since when.
Outcome<void> openSession(Counter &counter, const StaffMember &who);
// Nothing when there is no session: nobody opened one, or it is closed already.
Outcome<void> closeSession(Counter &counter);

std::string drawPin();

} // namespace guichet::desk
