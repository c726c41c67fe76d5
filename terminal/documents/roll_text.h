// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Text in columns of one width: characters are counted, not bytes.
namespace guichet::roll {

int widthOf(std::string_view text);
std::string spaces(int count);
// Controls would move the print head; each becomes a space.
std::string printable(std::string_view text);
std::vector<std::string> wrapped(std::string_view text, int width);

} // namespace guichet::roll
