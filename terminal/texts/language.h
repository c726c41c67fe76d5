// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace guichet {

enum class Language { French, English, Dutch, Spanish, Portuguese };
inline constexpr std::array allLanguages{Language::French, Language::English, Language::Dutch, Language::Spanish, Language::Portuguese};

std::string_view codeOf(Language language);                       // "fr"
std::string_view nameOf(Language language);                       // "Français", in the language itself
std::optional<Language> parseLanguage(std::string_view localeName); // "fr", "pt_BR.UTF-8"; nothing for "C" and others

// LC_ALL, LC_MESSAGES, LANG: the first that is set decides; French when it is
// none of ours (console.md).
Language languageFromEnvironment();

} // namespace guichet
