// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"

#include <string>
#include <vector>

namespace guichet {

enum class RollStyle { Plain, Bold, Large }; // Large: twice as wide and twice as high

struct RollRun {
    std::string text{}; // UTF-8, no control character
    RollStyle style = RollStyle::Plain;
};

enum class RollLineKind { Text, Rule, Qr, Tear };

struct RollLine {
    RollLineKind kind = RollLineKind::Text;
    std::vector<RollRun> runs{}; // none: an empty line
    std::string qr{};
};

enum class RollLetters { OneSize, TwoSizes };

// A document on a roll of `columns` fixed characters (at least 24): nothing is longer,
// nothing is cut; what does not fit is wrapped. A large letter takes two columns.
std::vector<RollLine> layOutOnRoll(const Document &document, int columns, RollLetters letters);

int widthOf(const RollLine &line); // in columns

} // namespace guichet
