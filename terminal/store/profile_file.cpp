// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/profile_file.h"

#include "terminal/store/profile_values.h"

#include <algorithm>

namespace guichet::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largestProfile = std::size_t{64} << 10;
constexpr std::size_t mostDevices = 8;

// A list of tables replaces the default devices as a whole: a machine without scanner
// writes `scanner = []`.
template <class T, std::size_t N>
Outcome<void> readList(std::vector<T> &to, const TomlValue &value, const std::array<Key<T>, N> &keys)
{
    const toml::array *list = value.node.as_array();
    if (!list || (!list->empty() && !list->is_array_of_tables()) || list->size() > mostDevices)
        return wrongSetting(value, "[[" + value.key + "]] × 0 … " + std::to_string(mostDevices));
    to.clear();
    for (const toml::node &each : *list) {
        T read{};
        if (auto done = readTable(read, {value.file, value.key, each}, keys); !done)
            return done;
        to.push_back(std::move(read));
    }
    return {};
}

constexpr std::array topKeys{
    Key<desk::DeviceSettings>{"profile", [](auto &to, const TomlValue &value) { return put(to.profile, profileNameOf(value)); }},
    Key<desk::DeviceSettings>{"screen", [](auto &to, const TomlValue &value) { return readTable(to, value, screenKeys); }},
    Key<desk::DeviceSettings>{"lock", [](auto &to, const TomlValue &value) { return readTable(to, value, lockKeys); }},
    Key<desk::DeviceSettings>{"language", [](auto &to, const TomlValue &value) { return put(to.language, languageOf(value)); }},
    Key<desk::DeviceSettings>{"sounds", [](auto &to, const TomlValue &value) { return put(to.sounds, flagOf(value)); }},
    Key<desk::DeviceSettings>{"clock_chip", [](auto &to, const TomlValue &value) { return put(to.clockChip, placeOf(value)); }},
    Key<desk::DeviceSettings>{"second_medium", [](auto &to, const TomlValue &value) { return put(to.secondMedium, placeOf(value)); }},
    Key<desk::DeviceSettings>{"scanner", [](auto &to, const TomlValue &value) { return readList(to.scanners, value, scannerKeys); }},
    Key<desk::DeviceSettings>{"printer", [](auto &to, const TomlValue &value) { return readList(to.printers, value, printerKeys); }},
};

// What no key alone can say.
Outcome<void> checkWhole(const desk::DeviceSettings &read, const TomlValue &whole, const toml::table &table)
{
    if (!table.contains("profile"))
        return wrongSetting(whole.file, 1, "profile", "profile = \"…\"");
    const auto lineOf = [&](const char *key) { return static_cast<std::int64_t>(table[key].node()->source().begin.line); };
    if (read.lockSeconds < read.blankSeconds)
        return wrongSetting(whole.file, lineOf("lock"), "lock.lock_seconds", "≥ blank_seconds");
    for (const desk::PrinterSettings &printer : read.printers) {
        if (printer.kind == desk::PrinterKind::EscposTcp && printer.host.empty())
            return wrongSetting(whole.file, lineOf("printer"), "printer.host", "192.0.2.10");
        if (printer.kind == desk::PrinterKind::EscposSerial && printer.device.empty())
            return wrongSetting(whole.file, lineOf("printer"), "printer.device", "/dev/ttyUSB0");
    }
    return {};
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == ".toml")
            names.push_back(entry->path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Outcome<desk::DeviceSettings> loadNamed(const ProfilePlaces &places, const std::string &asked)
{
    const bool isFile = asked.find('/') != std::string::npos || asked.ends_with(".toml");
    if (isFile)
        return loadProfile(asked);
    const auto names = namesIn(places.installed);
    if (std::find(names.begin(), names.end(), asked) != names.end())
        return loadProfile(places.installed / (asked + ".toml"));
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ", ") + name;
    return fail(Code::H02, {{"nom", asked}, {"liste", list}});
}

} // namespace

Outcome<desk::DeviceSettings> loadProfile(const fs::path &file)
{
    const auto table = loadToml(file, largestProfile);
    if (!table)
        return table.failure();
    desk::DeviceSettings read;
    const TomlValue whole{file, {}, *table};
    if (auto done = readTable(read, whole, topKeys); !done)
        return done.failure();
    if (auto done = checkWhole(read, whole, *table); !done)
        return done.failure();
    read.file = file.string();
    return read;
}

Outcome<desk::DeviceSettings> chooseProfile(const ProfilePlaces &places)
{
    if (places.asked && !places.asked->empty())
        return loadNamed(places, *places.asked);
    std::error_code error;
    const fs::path own = places.dataFolder / profileFileName;
    if (!fs::exists(fs::symlink_status(own, error)))
        return desk::DeviceSettings{};
    return loadProfile(own);
}

} // namespace guichet::store
