// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

// RFC 4648: base64 with padding, and base64url without. Parsing is strict: one
// text for the same bytes.
namespace guichet {

std::string base64(ByteView bytes);
std::string base64url(ByteView bytes);
std::optional<Bytes> parseBase64(std::string_view text);
std::optional<Bytes> parseBase64url(std::string_view text);

} // namespace guichet
