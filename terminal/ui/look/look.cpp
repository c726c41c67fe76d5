// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/look.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace guichet::ui {
namespace {

struct TypeRow {
    Type type;
    double size;
    QFont::Weight weight;
};

constexpr std::array typeScale{
    TypeRow{Type::Answer, 40, QFont::ExtraBold}, TypeRow{Type::Amount, 46, QFont::ExtraBold}, TypeRow{Type::Title, 26, QFont::Bold},
    TypeRow{Type::Name, 30, QFont::Bold},        TypeRow{Type::Code, 24, QFont::Bold},        TypeRow{Type::Figure, 22, QFont::Bold},
    TypeRow{Type::Person, 20, QFont::Normal},    TypeRow{Type::Large, 18, QFont::Normal},     TypeRow{Type::Text, 16, QFont::Normal},
    TypeRow{Type::Strong, 16, QFont::Bold},      TypeRow{Type::Label, 14, QFont::DemiBold},   TypeRow{Type::Small, 14, QFont::Normal},
    TypeRow{Type::Key, 13, QFont::DemiBold},     TypeRow{Type::Mono, 14, QFont::Normal},
};

struct HueRow {
    Hue hue;
    QRgb light;
    QRgb dark;
};

constexpr std::array hues{
    HueRow{Hue::Ink, 0x14211d, 0xf1f4ef},         HueRow{Hue::Mute, 0x44524c, 0xbdc9c2},       HueRow{Hue::Paper, 0xfbfaf6, 0x0f1714},
    HueRow{Hue::Bar, 0xf3f1ea, 0x16201c},         HueRow{Hue::Line, 0xd9d6cb, 0x3a4842},       HueRow{Hue::Edge, 0xb9b5a7, 0x5a6b63},
    HueRow{Hue::Card, 0xffffff, 0x1a2521},
    HueRow{Hue::Brand, 0x0b5d4b, 0x0a5243},       HueRow{Hue::BrandInk, 0xffffff, 0xffffff},   HueRow{Hue::BrandKey, 0xd9f0e9, 0xd9f0e9},
    HueRow{Hue::BrandGround, 0xdcebe6, 0x1d3c33}, HueRow{Hue::Track, 0xe7e4da, 0x33413b},      HueRow{Hue::Focus, 0x1b5fd0, 0x8fbaff},
    HueRow{Hue::Yes, 0x0f6b3a, 0x6fdd9d},         HueRow{Hue::YesInk, 0x0a552d, 0x9af0bd},     HueRow{Hue::YesGround, 0xe4f3e9, 0x103020},
    HueRow{Hue::Wait, 0x8a5200, 0xf5b95c},        HueRow{Hue::WaitInk, 0x704200, 0xffd591},    HueRow{Hue::WaitGround, 0xfdf0d9, 0x35260c},
    HueRow{Hue::No, 0xa11a1a, 0xff9c94},          HueRow{Hue::NoInk, 0x8c1414, 0xffbdb7},      HueRow{Hue::NoGround, 0xfbe5e3, 0x3b1816},
    HueRow{Hue::Stage, 0x14211d, 0x050a08},       HueRow{Hue::StageMark, 0x7fe0a8, 0x7fe0a8},  HueRow{Hue::BarGreen, 0x7fe0a8, 0x7fe0a8},
    HueRow{Hue::BarYellow, 0xffe27a, 0xffe27a},   HueRow{Hue::BarOrange, 0xffb65c, 0xffb65c},  HueRow{Hue::BarRed, 0xffb3ab, 0xffb3ab},
};
static_assert(hues.size() == hueCount);

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

QColor Look::colour(Hue hue) const
{
    const auto row = std::find_if(hues.begin(), hues.end(), [hue](const HueRow &one) { return one.hue == hue; });
    return QColor::fromRgb(theme == Theme::Dark ? row->dark : row->light);
}

QColor Look::toneColour(Tone tone) const
{
    constexpr std::array colours{Hue::Mute, Hue::Yes, Hue::Wait, Hue::No};
    return colour(colours[static_cast<std::size_t>(tone)]);
}

QColor Look::toneInk(Tone tone) const
{
    constexpr std::array colours{Hue::Ink, Hue::YesInk, Hue::WaitInk, Hue::NoInk};
    return colour(colours[static_cast<std::size_t>(tone)]);
}

QColor Look::toneGround(Tone tone) const
{
    constexpr std::array colours{Hue::Card, Hue::YesGround, Hue::WaitGround, Hue::NoGround};
    return colour(colours[static_cast<std::size_t>(tone)]);
}

int Look::px(double size) const
{
    return static_cast<int>(std::lround(size * factor));
}

QFont Look::font(Type type) const
{
    const auto row = std::find_if(typeScale.begin(), typeScale.end(), [type](const TypeRow &one) { return one.type == type; });
    QFont font;
    if (type == Type::Mono)
        font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")});
    else
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(px(row->size * textFactor), 12));
    font.setWeight(row->weight);
    return font;
}

// 800×480 is drawn a little smaller, a large desk screen larger, by its tighter side.
Look lookFor(QSize screen)
{
    const double byHeight = screen.height() / 600.0;
    const double byWidth = screen.width() / 1024.0;
    Look look;
    look.factor = std::clamp(std::min(byHeight, byWidth * 1.1), 0.82, 2.4);
    return look;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one), second = luminance(other);
    const double light = std::max(first, second), dark = std::min(first, second);
    return (light + 0.05) / (dark + 0.05);
}

} // namespace guichet::ui
