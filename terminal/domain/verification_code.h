// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guichet {

// 45 bits as 9 Crockford characters and a tenth by ISO 7064 MOD 33,32, shown
// 4-4-2 (rulings.md 16). The tag itself is computed with the shared key, see sync.
std::string composeVerificationCode(std::uint64_t tag45);
// As people type it: hyphens and spaces ignored, I and L are 1, O is 0, any case.
// Nothing when it is not ten characters or the check is wrong.
std::optional<std::uint64_t> parseVerificationCode(std::string_view text);

} // namespace guichet
