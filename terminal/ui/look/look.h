// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QSize>

// The look of the counter as plain values: colours, type scale, spacing.
namespace guichet::ui {

// What a colour is for. Text colours reach 7:1 on the grounds they are used on; the
// bright ones of the decisions (Yes, Wait, No) are for shapes and for words of 24 px
// and more (4.5:1).
enum class Hue {
    Ink, Mute, Paper, Bar, Line, Edge, Card, Brand, BrandInk, BrandKey, BrandGround, Track, Focus,
    Yes, YesInk, YesGround, Wait, WaitInk, WaitGround, No, NoInk, NoGround,
    Stage, StageMark, BarGreen, BarYellow, BarOrange, BarRed,
};
inline constexpr int hueCount = static_cast<int>(Hue::BarRed) + 1;
enum class Theme { Light, Dark };

enum class Type { Answer, Amount, Title, Name, Code, Figure, Person, Large, Text, Strong, Label, Small, Key, Mono };

// How anything is judged at a glance: by word, shape and colour together.
enum class Tone { Neutral, Yes, Wait, No };

// Sizes as drawn for 1024×600, multiplied by `factor` on other screens.
struct Look {
    double factor = 1.0;
    Theme theme = Theme::Light;
    double textFactor = 1.0; // 1 to 2: what the user asked for on top

    int px(double size) const;
    int gap() const { return px(12); }
    int inside() const { return px(14); }
    int radius() const { return px(10); }
    bool isLarge() const { return textFactor >= 1.5; } // side by side becomes one below the other
    int touch() const { return px(48) < 48 ? 48 : px(48); } // never below what a finger hits
    QFont font(Type type) const;

    QColor colour(Hue hue) const;
    QColor toneColour(Tone tone) const; // shapes, borders, large words
    QColor toneInk(Tone tone) const;    // text of any size
    QColor toneGround(Tone tone) const;
};
Look lookFor(QSize screen);

double contrastOf(const QColor &one, const QColor &other); // WCAG 2, 1 to 21

} // namespace guichet::ui
