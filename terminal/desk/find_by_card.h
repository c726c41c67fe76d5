// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/find_member.h"

namespace guichet::desk {

// A scanned text: a card, a bare number as the scheme allows it, or something else.
Outcome<FoundMember> findByCardText(Counter &counter, const MemberQuery &query);

// A number typed or scanned without a signature (level C).
Outcome<FoundMember> findByTypedNumber(Counter &counter, const std::string &text, Identification identification);

} // namespace guichet::desk
