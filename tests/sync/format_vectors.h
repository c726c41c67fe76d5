// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <string>

// The vectors of sync/FORMAT.md, read from that page.
namespace guichet::test {

Bytes vectorOf(const std::string &name); // a failure when the page has none of that name
void expectVector(const std::string &name, ByteView made);

} // namespace guichet::test
