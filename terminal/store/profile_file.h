// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/desk/device_settings.h"

#include <filesystem>
#include <optional>
#include <string>

// Hardware profiles: hardware-profiles/*.toml, README.md there names their keys.
namespace guichet::store {

inline constexpr std::string_view profileFileName = "profile.toml"; // in the data folder

// The whole file or nothing of it. E04 unreadable; E09 {fichier} {ligne} {cle}
// {attendu}: an unknown key is told the known ones.
Outcome<desk::DeviceSettings> loadProfile(const std::filesystem::path &file);

// Which profile counts: the one asked for (a file, or the name of one in
// `installed`), else profile.toml in the data folder, else the defaults.
struct ProfilePlaces {
    std::optional<std::string> asked{};      // --profile, else $GUICHET_PROFILE
    std::filesystem::path dataFolder{};
    std::filesystem::path installed{};       // where the program's own profiles lie
};
// H02 {nom} {liste}: no such profile.
Outcome<desk::DeviceSettings> chooseProfile(const ProfilePlaces &places);

} // namespace guichet::store
