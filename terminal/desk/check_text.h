// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <string>

namespace guichet::desk {

bool isBlank(const std::string &text);
// C08 {champ}, {n}: more than `longest` characters, or not UTF-8.
Outcome<void> checkLength(const char *field, const std::string &text, std::size_t longest);

} // namespace guichet::desk
