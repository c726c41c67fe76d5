// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

namespace guichet::device {

// Codes in picture files: a photograph, a scan, a screenshot of a card.
class PictureFiles final : public desk::Pictures {
public:
    Outcome<std::vector<std::string>> codesIn(const std::string &path) override;
};

} // namespace guichet::device
