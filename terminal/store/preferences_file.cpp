// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/preferences_file.h"

#include "terminal/store/files.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>

namespace guichet::store {
namespace {

namespace fs = std::filesystem;
using desk::Preferences;
using desk::ThemeChoice;

constexpr std::size_t largestFile = std::size_t{16} << 10;
constexpr std::array<std::string_view, 6> languages{"", "fr", "en", "nl", "es", "pt"};

struct ThemeName {
    std::string_view name;
    ThemeChoice theme;
};
constexpr std::array themes{ThemeName{"clair", ThemeChoice::Light}, ThemeName{"sombre", ThemeChoice::Dark}, ThemeName{"heure", ThemeChoice::ByHour}};

Unexpected<Failure> wrong(const toml::source_region &where, std::string_view key, std::string_view expected)
{
    return fail(Code::E09, {{"fichier", std::string(preferencesFileName)}, {"ligne", std::to_string(where.begin.line)},
                            {"cle", std::string(key)}, {"attendu", std::string(expected)}});
}

// Each reads one key; what it expected when the value is none it knows.
std::string_view readLanguage(Preferences &read, const toml::node &value)
{
    const auto code = value.value_exact<std::string>();
    if (!code || std::find(languages.begin(), languages.end(), *code) == languages.end())
        return "\"fr\" | \"en\" | \"nl\" | \"es\" | \"pt\"";
    read.language = *code;
    return {};
}

std::string_view readTheme(Preferences &read, const toml::node &value)
{
    const auto name = value.value_exact<std::string>();
    const auto row = std::find_if(themes.begin(), themes.end(), [&](const ThemeName &one) { return name && one.name == *name; });
    if (row == themes.end())
        return "\"clair\" | \"sombre\" | \"heure\"";
    read.theme = row->theme;
    return {};
}

std::string_view readTextSize(Preferences &read, const toml::node &value)
{
    const auto percent = value.value_exact<std::int64_t>();
    const auto known = std::find(std::begin(desk::textPercents), std::end(desk::textPercents), percent.value_or(0));
    if (known == std::end(desk::textPercents))
        return "100 | 125 | 150 | 200";
    read.textPercent = *known;
    return {};
}

std::string_view readSounds(Preferences &read, const toml::node &value)
{
    const auto sounds = value.value_exact<bool>();
    if (!sounds)
        return "true | false";
    read.sounds = *sounds;
    return {};
}

struct Key {
    std::string_view name;
    std::string_view (*read)(Preferences &, const toml::node &);
};
constexpr std::array keys{Key{"langue", readLanguage}, Key{"theme", readTheme}, Key{"texte", readTextSize}, Key{"sons", readSounds}};

Outcome<Preferences> readPreferences(const toml::table &file)
{
    Preferences read;
    for (const auto &[name, value] : file) {
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key &one) { return one.name == name.str(); });
        const std::string_view expected = key == keys.end() ? "langue | theme | texte | sons" : key->read(read, value);
        if (!expected.empty())
            return wrong(value.source(), name.str(), expected);
    }
    return read;
}

std::string_view nameOf(ThemeChoice theme)
{
    return std::find_if(themes.begin(), themes.end(), [theme](const ThemeName &one) { return one.theme == theme; })->name;
}

} // namespace

Outcome<Preferences> loadPreferences(const fs::path &folder)
{
    const fs::path path = folder / preferencesFileName;
    std::error_code error;
    if (!fs::exists(path, error))
        return Preferences{};
    const auto bytes = loadFile(path, largestFile);
    if (!bytes)
        return fail(Code::E04, {{"fichier", path.string()}});
    try {
        return readPreferences(toml::parse(std::string_view(reinterpret_cast<const char *>(bytes->data()), bytes->size())));
    } catch (const toml::parse_error &problem) {
        return wrong(problem.source(), "", problem.description());
    }
}

Outcome<void> savePreferences(const fs::path &folder, const Preferences &wanted)
{
    const std::string text = "langue = \"" + wanted.language + "\"\ntheme = \"" + std::string(nameOf(wanted.theme))
        + "\"\ntexte = " + std::to_string(wanted.textPercent) + "\nsons = " + (wanted.sounds ? "true" : "false") + '\n';
    const auto *bytes = reinterpret_cast<const Byte *>(text.data());
    return saveFile(folder / preferencesFileName, ByteView(bytes, text.size()));
}

} // namespace guichet::store
