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

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

QColor toneColour(Tone tone)
{
    constexpr std::array colours{colour::mute, colour::yes, colour::wait, colour::no};
    return colours[static_cast<std::size_t>(tone)];
}

QColor toneInk(Tone tone)
{
    constexpr std::array colours{colour::ink, colour::yesInk, colour::waitInk, colour::noInk};
    return colours[static_cast<std::size_t>(tone)];
}

QColor toneGround(Tone tone)
{
    constexpr std::array colours{colour::card, colour::yesGround, colour::waitGround, colour::noGround};
    return colours[static_cast<std::size_t>(tone)];
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
    font.setPixelSize(std::max(px(row->size), 12));
    font.setWeight(row->weight);
    return font;
}

// 800×480 is drawn a little smaller, a large desk screen larger, by its tighter side.
Look lookFor(QSize screen)
{
    const double byHeight = screen.height() / 600.0;
    const double byWidth = screen.width() / 1024.0;
    return {std::clamp(std::min(byHeight, byWidth * 1.1), 0.82, 2.4)};
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one), second = luminance(other);
    const double light = std::max(first, second), dark = std::min(first, second);
    return (light + 0.05) / (dark + 0.05);
}

} // namespace guichet::ui
