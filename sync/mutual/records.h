// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"
#include "terminal/domain/plan.h"
#include "terminal/domain/tariff.h"

// What the mutual's database holds, as values.
namespace guichet::mutual {

Outcome<Facility> loadFacility(Folder &folder, const FacilityCode &code); // M03
Outcome<std::vector<FacilityCode>> loadFacilityCodes(Folder &folder); // in their order
Outcome<std::vector<Plan>> loadPlans(Folder &folder);
// The price list of one facility: its own rows replace the general ones of the
// same act for their validity (rulings.md 37).
Outcome<Tariff> loadTariff(Folder &folder, const FacilityCode &facility);

struct Terminal {
    TerminalId id{};
    FacilityCode facility{};
    char letter = 'A';
    TerminalName name{};
    crypto::PublicKey signKey{};
    crypto::PublicKey boxKey{};
};
Outcome<std::vector<Terminal>> loadTerminals(Folder &folder); // in order of name
Outcome<std::vector<Terminal>> loadTerminalsOf(Folder &folder, const FacilityCode &facility);
Outcome<std::optional<Terminal>> findTerminal(Folder &folder, const TerminalName &name);

// The next number of files to that addressee: the same as before when the content is.
Outcome<std::uint64_t> takeFileNumber(Folder &folder, const std::string &addressee, std::string_view type, const crypto::Hash &content);

std::optional<Day> dayIn(const sqlite::Statement &row, int column);
std::optional<Money> moneyIn(const sqlite::Statement &row, int column);
std::optional<std::string> isoOrNull(const std::optional<Day> &day);

} // namespace guichet::mutual
