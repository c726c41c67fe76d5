// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/desk/device_settings.h"

#include <optional>
#include <string>
#include <string_view>

// What a printer's letters can say. Each page is 7-bit ASCII and 128 signs more.
namespace guichet::device {

using desk::CodePage;

Byte selectorOf(CodePage page); // of ESC t, as Epson numbers them

// Spaces, quotes and dashes a till has no need to tell apart become plain ones.
std::u32string simplified(std::string_view utf8);

// Nothing when one of the signs is not in the page: then the line is drawn.
std::optional<Bytes> encodeText(const std::u32string &text, CodePage page);

// For a printer that takes letters only: accents fall, ɔ becomes o, ŋ ng, œ oe; what
// is left becomes "?".
std::string transliterated(std::u32string_view text);

} // namespace guichet::device
