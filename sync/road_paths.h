// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/root.h"
#include "terminal/base/ids.h"

#include <string>

// Where things are on the native road (rulings.md 28), both ends. No leading slash.
namespace guichet::sync::paths {

std::string root(const SchemeCode &scheme, std::uint64_t version);                        // v1/KPO/root/2
std::string manifest(const SchemeCode &scheme, const FacilityCode &facility);             // v1/KPO/KPO01/manifest: the newest snapshot
std::string delta(const SchemeCode &scheme, const FacilityCode &facility, std::uint64_t base); // v1/KPO/KPO01/delta/41: from 41 to 42
std::string pack(const crypto::Hash &hash);                                               // v1/packs/<64 hex digits>
std::string time(std::string_view nonce);                                                 // v1/time?nonce=…

inline constexpr std::string_view claims = "v1/claims";
inline constexpr std::string_view have = "v1/have";
inline constexpr std::string_view answers = "v1/answers";

} // namespace guichet::sync::paths
