// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/domain/day.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>

// Reading what a foreign server wrote: unknown fields are passed over, missing ones
// are empty. What counts is checked by whoever reads it. Not for desk: this is Qt's.
namespace guichet::sync::openimis {

std::optional<QJsonObject> objectIn(ByteView body); // nothing when it is no JSON object

// "identifier.0.value": names and places, from the object inwards.
QJsonValue at(const QJsonObject &object, std::string_view path);
std::string textAt(const QJsonObject &object, std::string_view path); // empty when it is no text; a number as its digits
QJsonArray arrayAt(const QJsonObject &object, std::string_view path);
std::optional<Day> dayAt(const QJsonObject &object, std::string_view path); // a time of day after it is passed over

// Ten-thousandths, exact for every amount that has no more decimals; nothing beyond 9 × 10^11.
std::optional<std::int64_t> tenThousandthsIn(const QJsonValue &value);
std::optional<std::int64_t> wholeIn(const QJsonValue &value); // 2 and 2.0, not 2.5

// The first identifier whose type is neither UUID nor ACSN (openimis.md 3.2).
std::string businessCodeOf(const QJsonArray &identifiers);
// "Patient/1b4e…" → "1b4e…"
std::string lastPart(std::string_view reference);

} // namespace guichet::sync::openimis
