// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/desk/verify_member.h"

// How a verification is told: one JSON object (console.md), or a few plain lines.
namespace guichet::console {

JsonLine verificationJson(const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded);
JsonLine candidateJson(const desk::Person &person);

void printVerification(Console &console, const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded);
void printCandidate(Console &console, const desk::Person &person, const std::string &scheme); // scheme: when several know one

} // namespace guichet::console
