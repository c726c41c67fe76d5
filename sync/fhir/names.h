// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"

#include <map>
#include <string>
#include <string_view>

// What our resources, identifiers and extensions are called (sync/fhir/README.md
// has the table of all extensions).
namespace guichet::fhir {

inline constexpr std::string_view extensionBase = "https://guichet.example/fhir/StructureDefinition/";
inline constexpr std::string_view systemBase = "https://guichet.example/fhir/sid/";
inline constexpr std::string_view mediaType = "application/fhir+json";

// Identifier systems. Claims are unique everywhere, everything else in its scheme.
std::string claimSystem();                                                        // the ULID
std::string systemOf(std::string_view kind, const SchemeCode &scheme);            // "member", "SCH" → …/sid/SCH/member

// The same resource of the same scheme always has the same id: a UUID (version 8)
// of its type, scheme and key.
std::string resourceId(std::string_view type, const SchemeCode &scheme, std::string_view key);

// How resources of one sending point at each other: inside a transaction by
// urn:uuid, at rest by type and id, and at a server where they are already.
struct Links {
    bool insideTransaction = false;
    std::map<std::string, std::string, std::less<>> atServer{}; // resourceId → "Patient/17"

    std::string to(std::string_view type, const std::string &id) const;
};

} // namespace guichet::fhir
