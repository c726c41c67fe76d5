// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/day.h"
#include "terminal/domain/household.h"
#include "terminal/domain/money.h"

#include <optional>
#include <string_view>

// The cells of a phone extract as values. Nothing when a text is no such value.
namespace guichet::sync::openimis {

enum class PolicyStatus { Idle, Active, Expired, Suspended, Ready };
enum class ReferenceType { Service, Item, Diagnosis };

std::string_view trimmedCell(std::string_view text);                // spaces, tabs and line ends
std::optional<Day> parseExtractDay(std::string_view text);          // dd/mm/yyyy or yyyy-mm-dd, a time of day after it is passed over
std::optional<PolicyStatus> parsePolicyStatus(std::string_view text); // a letter or a word
std::optional<PersonSex> parseExtractSex(std::string_view text);    // "Male", "F"
std::optional<ReferenceType> parseReferenceType(std::string_view text); // S I D
std::optional<Money> parseWholePrice(std::string_view text);        // "10", "10.0"; no cents: these currencies have none

} // namespace guichet::sync::openimis
