// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/display/model.h"

#include "terminal/ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guichet::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Display)
};

using desk::ThemeChoice;
constexpr std::array themes{ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::ByHour};
constexpr int nightBegins = 18, nightEnds = 6; // near the equator, all year

template <class List, class Value>
int placeOf(const List &list, const Value &value)
{
    return static_cast<int>(std::find(std::begin(list), std::end(list), value) - std::begin(list));
}

// In the language itself: whoever reads no French finds the way.
DisplayGroup languages(const desk::Preferences &now)
{
    DisplayGroup group{Words::tr("Langue"), {}, placeOf(allLanguages, languageOf(now))};
    for (const Language language : allLanguages)
        group.options.push_back(text(nameOf(language)));
    return group;
}

DisplayGroup textSizes(const desk::Preferences &now)
{
    DisplayGroup group{Words::tr("Taille du texte"), {}, placeOf(desk::textPercents, now.textPercent)};
    for (const int percent : desk::textPercents)
        group.options.push_back(Words::tr("%1 %").arg(percent));
    return group;
}

} // namespace

std::vector<DisplayGroup> displayGroups(const desk::Preferences &now)
{
    return {languages(now),
            {Words::tr("Couleurs"), {Words::tr("Claires"), Words::tr("Sombres"), Words::tr("Sombres la nuit")}, placeOf(themes, now.theme)},
            textSizes(now),
            {Words::tr("Sons : oui, non, attention"), {Words::tr("Avec"), Words::tr("Sans")}, now.sounds ? 0 : 1}};
}

desk::Preferences withChoice(desk::Preferences now, DisplayChoice choice, int option)
{
    const auto place = static_cast<std::size_t>(option);
    switch (choice) {
    case DisplayChoice::Language: now.language = codeOf(allLanguages.at(place)); break;
    case DisplayChoice::Theme: now.theme = themes.at(place); break;
    case DisplayChoice::TextSize: now.textPercent = std::to_array(desk::textPercents).at(place); break;
    case DisplayChoice::Sounds: now.sounds = option == 0; break;
    }
    return now;
}

Language languageOf(const desk::Preferences &wanted)
{
    const auto chosen = parseLanguage(wanted.language);
    return chosen ? *chosen : languageFromEnvironment();
}

Look lookFor(QSize screen, const desk::Preferences &wanted, int hour)
{
    Look look = lookFor(screen);
    const bool night = hour >= nightBegins || hour < nightEnds;
    look.theme = wanted.theme == ThemeChoice::Dark || (wanted.theme == ThemeChoice::ByHour && night) ? Theme::Dark : Theme::Light;
    look.textFactor = wanted.textPercent / 100.0;
    return look;
}

} // namespace guichet::ui
