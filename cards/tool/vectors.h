// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guichet::cards::tool {

// Every vector of a "mutual-card-vectors/1" file, judged with its own context
// and the trust store inside the file: one JSON object a line on stdout.
int readVectors(const std::string &path);

} // namespace guichet::cards::tool
