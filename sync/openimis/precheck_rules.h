// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/precheck.h"

#include <span>

// The rules one by one; each answers nothing when it does not refuse or cannot tell.
namespace guichet::sync::openimis {

struct LineAtHand {
    const ClaimForm &form;
    const FormLine &line;
    const RegisterRow &row;
    const PreCheckFacts &facts;
};

using ClaimRule = std::optional<PreFinding> (*)(const ClaimForm &, const PreCheckFacts &);
using LineRule = std::optional<PreFinding> (*)(const LineAtHand &);

std::span<const ClaimRule> claimRules();
std::span<const LineRule> rulesOf(bool isItem); // medicines and services have them in another order

const RegisterRow *findRow(const PreCheckFacts &facts, const std::string &code);

} // namespace guichet::sync::openimis
