// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QSize>

// The look of the counter as plain values: colours, type scale, spacing.
namespace guichet::ui {

// Text colours reach 7:1 on the grounds they are used on; the bright ones of the
// decisions (yes, wait, no) are for shapes and for words of 24 px and more (4.5:1).
namespace colour {
inline constexpr QColor ink{0x14, 0x21, 0x1d};
inline constexpr QColor mute{0x44, 0x52, 0x4c};
inline constexpr QColor paper{0xfb, 0xfa, 0xf6};
inline constexpr QColor bar{0xf3, 0xf1, 0xea};
inline constexpr QColor line{0xd9, 0xd6, 0xcb};
inline constexpr QColor card{0xff, 0xff, 0xff};
inline constexpr QColor brand{0x0b, 0x5d, 0x4b};
inline constexpr QColor brandInk{0xff, 0xff, 0xff};
inline constexpr QColor brandKey{0xd9, 0xf0, 0xe9};
inline constexpr QColor brandGround{0xdc, 0xeb, 0xe6};
inline constexpr QColor track{0xe7, 0xe4, 0xda};
inline constexpr QColor focus{0x1b, 0x5f, 0xd0};
inline constexpr QColor yes{0x0f, 0x6b, 0x3a};
inline constexpr QColor yesInk{0x0a, 0x55, 0x2d};
inline constexpr QColor yesGround{0xe4, 0xf3, 0xe9};
inline constexpr QColor wait{0x8a, 0x52, 0x00};
inline constexpr QColor waitInk{0x70, 0x42, 0x00};
inline constexpr QColor waitGround{0xfd, 0xf0, 0xd9};
inline constexpr QColor no{0xa1, 0x1a, 0x1a};
inline constexpr QColor noInk{0x8c, 0x14, 0x14};
inline constexpr QColor noGround{0xfb, 0xe5, 0xe3};
inline constexpr QColor stage{0x14, 0x21, 0x1d};
inline constexpr QColor stageMark{0x7f, 0xe0, 0xa8};
inline constexpr QColor barGreen{0x7f, 0xe0, 0xa8};
inline constexpr QColor barYellow{0xff, 0xe2, 0x7a};
inline constexpr QColor barOrange{0xff, 0xb6, 0x5c};
inline constexpr QColor barRed{0xff, 0xb3, 0xab};
} // namespace colour

enum class Type { Answer, Amount, Title, Name, Code, Figure, Person, Large, Text, Strong, Label, Small, Key, Mono };

// How anything is judged at a glance: by word, shape and colour together.
enum class Tone { Neutral, Yes, Wait, No };
QColor toneColour(Tone tone); // shapes, borders, large words
QColor toneInk(Tone tone);    // text of any size
QColor toneGround(Tone tone);

// Sizes as drawn for 1024×600, multiplied by `factor` on other screens.
struct Look {
    double factor = 1.0;

    int px(double size) const;
    int gap() const { return px(12); }
    int inside() const { return px(14); }
    int radius() const { return px(10); }
    int touch() const { return px(48) < 48 ? 48 : px(48); } // never below what a finger hits
    QFont font(Type type) const;
};
Look lookFor(QSize screen);

double contrastOf(const QColor &one, const QColor &other); // WCAG 2, 1 to 21

} // namespace guichet::ui
