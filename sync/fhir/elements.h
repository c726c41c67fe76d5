// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/names.h"
#include "sync/json_fields.h"

#include <QJsonArray>
#include <QJsonObject>

// The small pieces FHIR resources are made of, both ways. Not for desk: Qt's.
// What is written is never empty: FHIR knows no empty text, list or object.
namespace guichet::fhir {

using json::Fields;
using json::Reading;
using Problem = json::Problem;

inline constexpr std::size_t longestText = 4096;
inline constexpr std::size_t longestList = 1000;

// Writing
QString toQt(std::string_view text);
bool isBlank(std::string_view text);           // no text to FHIR: left out like an empty one
std::string toText(const QJsonObject &object); // compact, keys in order: the same value, the same text
void addText(QJsonObject &to, const char *name, std::string_view value); // nothing when blank
QJsonObject identifierOf(const std::string &system, std::string_view value);
QJsonObject conceptOf(std::string_view system, std::string_view code, std::string_view text = {}); // either may be empty, not both
QJsonObject moneyOf(Money amount, const std::string &currency);
QJsonObject referenceOf(const std::string &reference, const QJsonObject &identifier = {});
QJsonObject periodOf(std::optional<Day> from, std::optional<Day> to); // may be empty
QJsonArray listOf(const QJsonObject &one);
QJsonObject absentReason(); // for an element that must be there and is not known

// "2026-11-22T08:00:00+01:00"
std::string dateTimeText(std::int64_t unixSeconds, int zoneMinutes);
struct DateTime {
    std::int64_t unixSeconds = 0;
    int zoneMinutes = 0;
};
std::optional<DateTime> parseDateTime(std::string_view text);

// Reading: what is absent is empty; what is of the wrong kind is complained of.
std::vector<Fields> objectsOf(Fields &from, const char *name, std::size_t longest = longestList);
std::string identifierValue(Fields &from, std::string_view system); // of "identifier": a list or one
std::string anyIdentifierValue(Fields &from);                       // the first that has a value
std::string codeFrom(Fields &coded, std::string_view system);     // empty system: the first code
std::string codeOrText(Fields &from, const char *name, std::string_view system);
struct ReferenceRead {
    std::string reference{};
    std::string identifier{};   // its value
    std::string display{};
};
ReferenceRead referenceFrom(Fields &from, const char *name);
struct MoneyRead {
    Money amount{};
    std::string currency{};
};
std::optional<MoneyRead> moneyFrom(Fields &from, const char *name);
std::optional<Day> dayFrom(Fields &from, const char *name);         // of a date or a dateTime
void requireType(Fields &from, const char *type);                   // resourceType

} // namespace guichet::fhir
