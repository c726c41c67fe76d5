// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guichet::texts {

using FieldValues = std::vector<std::pair<std::string, std::string>>;

// The sentence with its holes filled (see table.h). ISO days are shown DD/MM/YYYY,
// control characters in a value become spaces, a hole without value becomes "…".
std::string fill(std::string_view sentence, const FieldValues &fields);

} // namespace guichet::texts
