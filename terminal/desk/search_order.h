// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/find_member.h"

#include <string_view>

namespace guichet::desk {

// What an entry without a form may mean, the likelier first: a card, a number, a name, a
// telephone. Empty when nothing was typed.
std::vector<QueryKind> searchOrder(std::string_view typed);

} // namespace guichet::desk
