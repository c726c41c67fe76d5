// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::device {

// Codes in picture files: a photograph, a scan, a screenshot of a card.
class PictureFiles final : public desk::Pictures {
public:
    Outcome<std::vector<std::string>> codesIn(const std::string &path) override;
};

// A QR as PNG, large enough to print. C08 when the text does not fit.
Outcome<Bytes> drawCode(const std::string &text);

} // namespace guichet::device
