// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/result.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Reading a JSON document field by field, strictly, by people who will be told
// where it is wrong. Not for desk: this header is Qt's.
namespace guichet::json {

// Where and what: "plans[2].rules[4].rateBp", "0…10000". Says it in signs that
// need no translation.
struct Problem {
    std::string path{};
    std::string expected{};
};

struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

// What one reading found. The first problem stays; reading goes on with neutral
// values, which the caller throws away.
struct Reading {
    std::optional<Problem> problem{};
    std::vector<std::string> unknownKeys{};

    void complain(std::string path, std::string expected);
};

// The whole document as an object: UTF-8, with or without a byte order mark.
Result<QJsonObject, Problem> parseDocument(std::string_view text, std::size_t largestSize);

std::string elementPath(std::string_view path, std::size_t index);

// The fields of one object, each by name. "maybe" accepts null and absent.
class Fields {
public:
    Fields(QJsonObject object, std::string path, Reading &reading);

    std::int64_t integer(const char *name, Range range);
    std::optional<std::int64_t> maybeInteger(const char *name, Range range);
    int number(const char *name, Range range);
    std::optional<int> maybeNumber(const char *name, Range range);
    std::optional<Money> maybeMoney(const char *name);
    bool flag(const char *name);
    bool maybeFlag(const char *name, bool whenAbsent);
    std::string text(const char *name, std::size_t longest);
    std::string maybeText(const char *name, std::size_t longest);
    Day day(const char *name);
    std::optional<Day> maybeDay(const char *name);
    std::vector<std::string> maybeTexts(const char *name, std::size_t longest);
    Fields object(const char *name);
    std::optional<Fields> maybeObject(const char *name);
    QJsonArray array(const char *name, std::size_t longest);

    // One of an enumeration's codes; `parse` gives nothing for any other word.
    template <class Parse>
    auto maybeCode(const char *name, Parse parse, const char *words) -> decltype(parse(std::string_view{}));
    template <class Parse>
    auto code(const char *name, Parse parse, const char *words) -> typename decltype(parse(std::string_view{}))::value_type;

    bool has(const char *name) const; // present and not null
    bool isList(const char *name) const;
    QJsonObject::const_iterator begin() const { return m_object.constBegin(); }
    QJsonObject::const_iterator end() const { return m_object.constEnd(); }

    void complain(const char *name, std::string expected);
    void noteUnknown(std::initializer_list<const char *> known);
    std::string pathOf(const char *name) const;
    Reading &reading() { return m_reading; }

private:
    QJsonValue at(const char *name) const;

    QJsonObject m_object;
    std::string m_path;
    Reading &m_reading;
};

template <class Parse>
auto Fields::maybeCode(const char *name, Parse parse, const char *words) -> decltype(parse(std::string_view{}))
{
    if (!has(name))
        return {};
    const auto value = parse(std::string_view(at(name).toString().toStdString()));
    if (!value)
        complain(name, words);
    return value;
}

template <class Parse>
auto Fields::code(const char *name, Parse parse, const char *words) -> typename decltype(parse(std::string_view{}))::value_type
{
    if (!has(name))
        complain(name, words);
    return maybeCode(name, parse, words).value_or(typename decltype(parse(std::string_view{}))::value_type{});
}

} // namespace guichet::json
