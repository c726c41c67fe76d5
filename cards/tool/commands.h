// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/tool/options.h"

#include <string>
#include <vector>

// The commands of guichet-cards; each answers with the exit code: 0 done, 1 the
// answer is no, 2 wrong usage or bad input, 3 the surroundings.
namespace guichet::cards::tool {

enum Exit : int { Done = 0, AnswerIsNo = 1, BadInput = 2, Surroundings = 3 };

using Arguments = std::vector<std::string>;

int runRead(const Arguments &arguments);
int runIssue(const Arguments &arguments);
int runKeygen(const Arguments &arguments);
int runExplain(const Arguments &arguments);

// Says the failure on stderr; 3 when a file cannot be written, else 2.
int refused(const Failure &failure);

} // namespace guichet::cards::tool
