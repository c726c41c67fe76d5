// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/claim.h"

#include <string>
#include <vector>

// A claim as openIMIS asks for it, whatever the file or the network that carries it.
namespace guichet::sync::openimis {

struct FormLine {
    bool isItem = false;                    // medicine or supply; else a service
    std::string code{};
    std::optional<Money> price{};           // of one; nothing: the server's own price list
    std::int64_t quantity = 1;
    int line = 0;                           // of our claim, from 1; 0 when it was read from a file
    bool operator==(const FormLine &) const = default;
};

struct ClaimForm {
    Day claimDate{};
    std::string facility{};
    std::string claimAdmin{};
    std::string code{};                     // our claim number: unique over all facilities, at most 20 characters
    std::string guarantee{};
    std::string insuree{};
    Day start{};
    std::optional<Day> end{};
    std::vector<std::string> diagnoses{};   // ICD, the main one first; 1 to 5
    std::string comment{};
    std::optional<Money> total{};
    std::string visit{};                    // "E", "R", "O" or ""
    std::vector<FormLine> lines{};
    bool operator==(const ClaimForm &) const = default;
};

// What the server's columns hold (openimis.md 2.2): a longer value would be cut or choke it.
inline constexpr std::size_t longestFacility = 8;
inline constexpr std::size_t longestClaimAdmin = 8;
inline constexpr std::size_t longestClaimCode = 20; // the column has 50, one of its doors 20
inline constexpr std::size_t longestInsuree = 50;
inline constexpr std::size_t longestIcd = 6;
inline constexpr std::size_t longestLineCode = 6;
inline constexpr std::size_t longestGuarantee = 50;
inline constexpr std::size_t mostDiagnoses = 5;
inline constexpr std::int64_t largestInt = 2'147'483'647;

struct FormSettings {
    std::string facility{};                 // empty: ours
    std::string claimAdmin{};
};

// N12 {numero}, {raison} for the first field that openIMIS could not hold: it would refuse it or choke.
Outcome<ClaimForm> planClaimForm(const Claim &claim, const FormSettings &settings, Day closedOn);
Outcome<void> checkForm(const ClaimForm &form);

// Essential medicines, branded ones and supplies are "items" to openIMIS.
bool isItemCategory(std::string_view category);
std::string visitCode(VisitType visit); // E R O

Money totalOf(const ClaimForm &form); // sum of quantity × price, as the server counts

} // namespace guichet::sync::openimis
