// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"

namespace guichet::device {

// Pure looks at a frame, all cheap.

// Nothing can be seen in it: a cover, a hand, no light.
bool isBlind(const desk::Frame &frame);

// The same picture for a screen: at most `mostWidth` wide.
desk::Frame smallerCopy(const desk::Frame &frame, int mostWidth);

// The codes of the frame, each once: in the region first, then everywhere. `all`: also
// a second card is looked for, at twice the price.
std::vector<std::string> codesIn(const desk::Frame &frame, bool all);

} // namespace guichet::device
