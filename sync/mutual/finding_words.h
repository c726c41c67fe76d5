// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/findings.h"
#include "sync/mutual/json_line.h"

namespace guichet::mutual {

std::string sentenceFor(const ImportFinding &finding); // French: "membres.csv, ligne 12, phone : …"
std::string jsonFor(const ImportFinding &finding);

} // namespace guichet::mutual
