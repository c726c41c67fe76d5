// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/language.h"

#include "terminal/domain/code_table.h"

#include <cstdlib>

namespace guichet {
namespace {

constexpr std::array languageCodes{
    CodeName<Language>{Language::French, "fr"},  CodeName<Language>{Language::English, "en"},    CodeName<Language>{Language::Dutch, "nl"},
    CodeName<Language>{Language::Spanish, "es"}, CodeName<Language>{Language::Portuguese, "pt"},
};
constexpr std::array languageNames{
    CodeName<Language>{Language::French, "Français"}, CodeName<Language>{Language::English, "English"},      CodeName<Language>{Language::Dutch, "Nederlands"},
    CodeName<Language>{Language::Spanish, "Español"}, CodeName<Language>{Language::Portuguese, "Português"},
};

} // namespace

std::string_view codeOf(Language language)
{
    return codeIn(languageCodes, language);
}

std::string_view nameOf(Language language)
{
    return codeIn(languageNames, language);
}

std::optional<Language> parseLanguage(std::string_view localeName)
{
    constexpr std::string_view afterCode = "_.@-";
    if (localeName.size() > 2 && afterCode.find(localeName[2]) == std::string_view::npos)
        return {};
    return valueIn(languageCodes, localeName.substr(0, 2));
}

Language languageFromEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(name);
        if (value && *value)
            return parseLanguage(value).value_or(Language::French);
    }
    return Language::French;
}

} // namespace guichet
