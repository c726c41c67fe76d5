// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/words/numbers.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <optional>

namespace guichet::ui {
namespace {

constexpr qsizetype longestShown = 40; // of what was typed, in a sentence

// Spaces that group thousands: ordinary, no-break, narrow no-break.
bool isGroupSpace(QChar character)
{
    return character == QLatin1Char(' ') || character == QChar(0x00a0) || character == QChar(0x202f);
}

std::optional<std::int64_t> parseWhole(const QString &typed)
{
    std::string digits;
    for (const QChar character : typed.trimmed()) {
        if (isGroupSpace(character))
            continue;
        if (character < QLatin1Char('0') || character > QLatin1Char('9') || digits.size() > 18)
            return {};
        digits.push_back(character.toLatin1());
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return {};
    return value;
}

std::string shown(const QString &typed)
{
    return typed.left(longestShown).toStdString();
}

std::optional<int> smallNumber(const QString &typed)
{
    const auto value = parseWhole(typed);
    if (!value || *value > 9999)
        return {};
    return static_cast<int>(*value);
}

} // namespace

Outcome<Money> parseAmount(const QString &typed)
{
    const auto value = parseWhole(typed);
    if (!value || *value > largestAmount)
        return fail(Code::C01, {{"valeur", shown(typed)}});
    return Money{*value};
}

Outcome<std::int64_t> parseQuantity(const QString &typed)
{
    const auto value = parseWhole(typed);
    if (!value || *value < 1 || *value > largestQuantity)
        return fail(Code::C05, {{"valeur", shown(typed)}});
    return *value;
}

Outcome<Day> parseDay(const QString &typed, int thisYear)
{
    QString plain = typed.trimmed();
    plain.replace(QLatin1Char('-'), QLatin1Char('/')).replace(QLatin1Char('.'), QLatin1Char('/'));
    const QStringList parts = plain.split(QLatin1Char('/'));
    const auto refused = fail(Code::C03, {{"raison", shown(typed)}});
    if (parts.size() < 2 || parts.size() > 3)
        return refused;
    const auto day = smallNumber(parts[0]), month = smallNumber(parts[1]);
    const auto year = parts.size() == 3 ? smallNumber(parts[2]) : std::optional<int>(thisYear);
    if (!day || !month || !year)
        return refused;
    const auto date = dayOf({*year < 100 ? 2000 + *year : *year, *month, *day});
    if (!date)
        return refused;
    return *date;
}

} // namespace guichet::ui
