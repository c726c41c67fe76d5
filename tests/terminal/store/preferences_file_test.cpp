// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/preferences_file.h"

#include "tests/terminal/store/counter_fixture.h"

#include <fstream>

// affichage.toml: what was chosen comes back; a mistake is named, never half-read.
using namespace guichet;
using namespace guichet::store;
using desk::Preferences;
using desk::ThemeChoice;

namespace {

struct PreferencesFile : testing::Test {
    test::TemporaryFolder folder{};

    // Line and key that E09 names.
    std::string fault(const std::string &text)
    {
        std::ofstream(folder.path / "affichage.toml", std::ios::trunc) << text;
        const auto read = loadPreferences(folder.path);
        if (read || read.error().code != Code::E09)
            return "?";
        EXPECT_FALSE(read.error().fields.at(3).second.empty());
        return read.error().fields.at(1).second + ':' + read.error().fields.at(2).second;
    }
};

TEST_F(PreferencesFile, aNewCounterIsLightSilentAndSpeaksAsItsEnvironment)
{
    const auto read = loadPreferences(folder.path);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, Preferences{});
}

TEST_F(PreferencesFile, whatWasChosenComesBack)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ByHour}) {
        const Preferences wanted{"pt", theme, 150, true};
        ASSERT_TRUE(savePreferences(folder.path, wanted));
        const auto read = loadPreferences(folder.path);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, wanted);
    }
}

TEST_F(PreferencesFile, aMistakeIsNamedByLineAndKey)
{
    EXPECT_EQ(fault("langue = 'fr'\ntheme = 'rose'\n"), "2:theme");
    EXPECT_EQ(fault("langue = 'de'\n"), "1:langue");
    EXPECT_EQ(fault("texte = 110\n"), "1:texte");
    EXPECT_EQ(fault("texte = '150'\n"), "1:texte");
    EXPECT_EQ(fault("\nsons = 'oui'\n"), "2:sons");
    EXPECT_EQ(fault("couleur = 1\n"), "1:couleur");
    EXPECT_EQ(fault("sons = \n"), "1:");
}

} // namespace
