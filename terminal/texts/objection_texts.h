// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/precheck.h"
#include "terminal/texts/language.h"

#include <string>

namespace guichet {

// What the mutual may object to in a claim, in words and with what to do about it.
std::string objectionText(const PrecheckFinding &finding, const Claim &claim, Language language);

} // namespace guichet
