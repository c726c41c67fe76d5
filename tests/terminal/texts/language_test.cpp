// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/language.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <string>

namespace guichet {
namespace {

TEST(Language, IsReadFromTheNameOfALocale)
{
    EXPECT_EQ(parseLanguage("fr"), Language::French);
    EXPECT_EQ(parseLanguage("en_GB.UTF-8"), Language::English);
    EXPECT_EQ(parseLanguage("nl_BE@euro"), Language::Dutch);
    EXPECT_EQ(parseLanguage("es-419"), Language::Spanish);
    EXPECT_EQ(parseLanguage("pt.UTF-8"), Language::Portuguese);
    for (const char *name : {"", "C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "french", "f", "frx_FR"})
        EXPECT_FALSE(parseLanguage(name)) << name;
}

TEST(Language, HasACodeAndAName)
{
    for (const Language language : allLanguages) {
        EXPECT_EQ(parseLanguage(codeOf(language)), language);
        EXPECT_FALSE(nameOf(language).empty());
    }
}

// Sets the three variables and puts them back.
class Environment : public testing::Test {
protected:
    void SetUp() override
    {
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            if (const char *value = std::getenv(name))
                m_before[name] = value;
            unsetenv(name);
        }
    }
    void TearDown() override
    {
        for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
            unsetenv(name);
        for (const auto &[name, value] : m_before)
            setenv(name.c_str(), value.c_str(), 1);
    }

private:
    std::map<std::string, std::string> m_before;
};

TEST_F(Environment, TheFirstVariableThatIsSetDecides)
{
    EXPECT_EQ(languageFromEnvironment(), Language::French);
    setenv("LANG", "es_ES.UTF-8", 1);
    EXPECT_EQ(languageFromEnvironment(), Language::Spanish);
    setenv("LC_MESSAGES", "nl_NL.UTF-8", 1);
    EXPECT_EQ(languageFromEnvironment(), Language::Dutch);
    setenv("LC_ALL", "", 1);
    EXPECT_EQ(languageFromEnvironment(), Language::Dutch) << "empty is not set";
    setenv("LC_ALL", "C", 1);
    EXPECT_EQ(languageFromEnvironment(), Language::French);
}

} // namespace
} // namespace guichet
