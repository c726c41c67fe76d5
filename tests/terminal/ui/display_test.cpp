// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/display/flow.h"

#include "tests/terminal/ui/counter_on_screen.h"

#include <QAbstractButton>

#include <cstdlib>

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::ui;
using desk::Preferences;
using desk::ThemeChoice;
using test::CounterOnScreen;

namespace {

// Sets a variable of the environment as long as it lives.
class Environment {
public:
    Environment(const char *name, const char *value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        ::setenv(name, value, 1);
    }
    ~Environment() { ::setenv(m_name, m_before.constData(), 1); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

TEST(Display, theLanguageIsTheChosenOneElseTheEnvironmentsElseFrench)
{
    const Environment all("LC_ALL", ""), messages("LC_MESSAGES", "");
    const auto spoken = [](const char *environment, const char *chosen) {
        const Environment lang("LANG", environment);
        return languageOf(Preferences{chosen});
    };
    EXPECT_EQ(spoken("C", ""), Language::French);
    EXPECT_EQ(spoken("", ""), Language::French);
    EXPECT_EQ(spoken("de_DE.UTF-8", ""), Language::French);
    EXPECT_EQ(spoken("pt_BR.UTF-8", ""), Language::Portuguese);
    EXPECT_EQ(spoken("pt_BR.UTF-8", "nl"), Language::Dutch);
}

TEST(Display, theNightIsDarkWhereItWasAskedFor)
{
    const auto themeAt = [](ThemeChoice choice, int hour) {
        return lookFor(QSize(1024, 600), Preferences{{}, choice}, hour).theme;
    };
    EXPECT_EQ(themeAt(ThemeChoice::Light, 23), Theme::Light);
    EXPECT_EQ(themeAt(ThemeChoice::Dark, 12), Theme::Dark);
    EXPECT_EQ(themeAt(ThemeChoice::ByHour, 5), Theme::Dark);
    EXPECT_EQ(themeAt(ThemeChoice::ByHour, 6), Theme::Light);
    EXPECT_EQ(themeAt(ThemeChoice::ByHour, 17), Theme::Light);
    EXPECT_EQ(themeAt(ThemeChoice::ByHour, 18), Theme::Dark);
}

TEST(Display, largerTextLeavesEverythingElseItsSize)
{
    const Look plain = lookFor(QSize(1024, 600), Preferences{}, 12);
    const Look large = lookFor(QSize(1024, 600), Preferences{{}, {}, 200}, 12);
    EXPECT_EQ(large.font(Type::Text).pixelSize(), 2 * plain.font(Type::Text).pixelSize());
    EXPECT_EQ(large.px(10), plain.px(10));
}

QAbstractButton *buttonOf(CounterOnScreen &counter, const char *name)
{
    return qobject_cast<QAbstractButton *>(counter.named(QString::fromUtf8(name)));
}

TEST(Display, eachChoiceIsHandedOverAtOnceWithTheOthersKept)
{
    CounterOnScreen counter;
    std::vector<Preferences> wanted;
    DisplayFlow room(counter.window, Preferences{"fr", ThemeChoice::Dark, 125, false}, [&](const Preferences &now) { wanted.push_back(now); });
    room.open();
    counter.settle();
    for (const char *name : {"Langue : Português", "Taille du texte : 150 %", "Couleurs : Sombres la nuit", "Sons : oui, non, attention : Avec", "Langue : Português"}) {
        ASSERT_TRUE(buttonOf(counter, name)) << name;
        buttonOf(counter, name)->click();
        counter.settle();
    }
    ASSERT_EQ(wanted.size(), 4u) << "what is chosen already changes nothing";
    EXPECT_EQ(wanted[0], (Preferences{"pt", ThemeChoice::Dark, 125, false}));
    EXPECT_EQ(wanted[3], (Preferences{"pt", ThemeChoice::ByHour, 150, true}));
    EXPECT_TRUE(buttonOf(counter, "Langue : Português")->isChecked());
    EXPECT_FALSE(buttonOf(counter, "Langue : Français")->isChecked());
}

TEST(Display, theKeyboardAloneChooses)
{
    CounterOnScreen counter;
    std::vector<Preferences> wanted;
    DisplayFlow room(counter.window, Preferences{"fr"}, [&](const Preferences &now) { wanted.push_back(now); });
    room.open();
    counter.settle();
    counter.press(Qt::Key_Tab, QStringLiteral("\t"));
    counter.press(Qt::Key_Tab, QStringLiteral("\t"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    ASSERT_EQ(wanted.size(), 1u);
    EXPECT_EQ(wanted[0].language, "en");
}

} // namespace
