// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/desk/find_member.h"

// A terminal may serve several schemes: somebody is looked for in all of them.
namespace guichet::console {

struct FoundAt {
    desk::Counter *counter = nullptr;
    desk::FoundMember member{};

    bool isOnePerson() const { return member.people.size() == 1 || (member.people.empty() && member.card); }
};

// The schemes whose keys know the card, or that know the number, name or telephone.
// A card that none of several knows is another mutual's (Q05).
Outcome<std::vector<FoundAt>> findIn(const std::vector<desk::Counter *> &counters, const desk::MemberQuery &query);

} // namespace guichet::console
