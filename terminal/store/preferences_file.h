// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/desk/preferences.h"

#include <filesystem>

// affichage.toml in the data folder: language, theme, text size, sounds. It holds
// nothing personal, and losing it loses nothing but habits.
namespace guichet::store {

inline constexpr std::string_view preferencesFileName = "affichage.toml";

// As a new counter has them when there is no such file. Every mistake is E09
// {fichier} {ligne} {cle} {attendu}.
Outcome<desk::Preferences> loadPreferences(const std::filesystem::path &folder);
Outcome<void> savePreferences(const std::filesystem::path &folder, const desk::Preferences &wanted); // D04 D05 D06

} // namespace guichet::store
