// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/cbor.h"

#include <iosfwd>

namespace guichet::cards::tool {

// Writes every claim of a CWT with its number, its French name and its value.
void printClaims(std::ostream &out, const cbor::Value &claims);

} // namespace guichet::cards::tool
