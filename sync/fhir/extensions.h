// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"

#include <array>
#include <limits>
#include <map>

// What FHIR has no element for, as extensions below the one base. One function
// template names the extensions of a value; run with a writer it makes them, run
// with a reader it takes them back, so that both can never differ. What is the
// default is left out; what is absent stays as the reader's value was. Numbers that FHIR's 31 bits do not hold travel as digits.
namespace guichet::fhir {

class ExtensionWriter {
public:
    explicit ExtensionWriter(std::string currency = {})
        : m_currency(std::move(currency))
    {
    }

    void text(const char *name, const std::string &value);
    template <class Tag>
    void text(const char *name, const TextId<Tag> &value) { text(name, value.text); }
    void flag(const char *name, bool value);
    void number(const char *name, int value);
    void number(const char *name, const std::optional<int> &value);
    void digits(const char *name, std::uint64_t value);
    void digits(const char *name, std::uint32_t value) { digits(name, std::uint64_t{value}); }
    void digits(const char *name, const std::optional<std::uint32_t> &value);
    void digits(const char *name, const std::optional<CardSerial> &value);
    void day(const char *name, const std::optional<Day> &value);
    void money(const char *name, Money value);
    void money(const char *name, const std::optional<Money> &value);
    void ulid(const char *name, const Ulid &value) { text(name, guichet::toText(value)); }
    template <std::size_t N>
    void bytes(const char *name, const std::array<Byte, N> &value) { text(name, toHex(value)); }
    template <std::size_t N>
    void bytes(const char *name, const std::optional<std::array<Byte, N>> &value)
    {
        if (value)
            bytes(name, *value);
    }
    template <class Enum, class Parse>
    void code(const char *name, Enum value, Parse)
    {
        if (value != Enum{})
            add(name, "valueCode", toQt(codeOf(value)));
    }
    template <class Enum, class Parse>
    void code(const char *name, const std::optional<Enum> &value, Parse)
    {
        if (value)
            add(name, "valueCode", toQt(codeOf(*value)));
    }
    template <class Enum, class Parse>
    void codes(const char *name, const std::vector<Enum> &values, Parse)
    {
        for (const Enum value : values)
            add(name, "valueCode", toQt(codeOf(value)));
    }
    void texts(const char *name, const std::vector<std::string> &values);

    void putInto(QJsonObject &resource) const; // as "extension", when there are any

private:
    void add(const char *name, const char *kind, const QJsonValue &value);

    std::string m_currency;
    QJsonArray m_written{};
};

class ExtensionReader {
public:
    explicit ExtensionReader(Fields &from);

    bool has(const char *name) { return find(name) != nullptr; }

    void text(const char *name, std::string &value);
    template <class Tag>
    void text(const char *name, TextId<Tag> &value) { text(name, value.text); }
    void flag(const char *name, bool &value);
    void number(const char *name, int &value);
    void number(const char *name, std::optional<int> &value);
    void digits(const char *name, std::uint64_t &value);
    void digits(const char *name, std::uint32_t &value);
    void digits(const char *name, std::optional<std::uint32_t> &value);
    void digits(const char *name, std::optional<CardSerial> &value);
    void day(const char *name, std::optional<Day> &value);
    void money(const char *name, Money &value);
    void money(const char *name, std::optional<Money> &value);
    void ulid(const char *name, Ulid &value);
    template <std::size_t N>
    void bytes(const char *name, std::array<Byte, N> &value)
    {
        std::optional<std::array<Byte, N>> read;
        bytes(name, read);
        value = read.value_or(value);
    }
    template <std::size_t N>
    void bytes(const char *name, std::optional<std::array<Byte, N>> &value)
    {
        Fields *found = find(name);
        if (!found)
            return;
        if (const auto bytes = fromHex(found->text("valueString", 2 * N)))
            value = exactly<N>(*bytes);
        if (!value)
            found->complain("valueString", "[0-9a-f]{" + std::to_string(2 * N) + "}");
    }
    template <class Enum, class Parse>
    void code(const char *name, Enum &value, Parse parse)
    {
        if (Fields *found = find(name))
            value = oneOf(*found, parse);
    }
    template <class Enum, class Parse>
    void code(const char *name, std::optional<Enum> &value, Parse parse)
    {
        if (Fields *found = find(name))
            value = oneOf(*found, parse);
    }
    template <class Enum, class Parse>
    void codes(const char *name, std::vector<Enum> &values, Parse parse)
    {
        for (Fields &each : all(name))
            values.push_back(oneOf(each, parse));
    }
    void texts(const char *name, std::vector<std::string> &values);

private:
    std::vector<Fields> &all(const char *name);
    Fields *find(const char *name); // nullptr when it is not there
    std::optional<std::uint64_t> digitsOf(const char *name, std::uint64_t most);
    template <class Parse>
    static auto oneOf(Fields &each, Parse parse) -> typename decltype(parse(std::string_view{}))::value_type
    {
        const auto value = parse(std::string_view(each.text("valueCode", 64)));
        if (!value)
            each.complain("valueCode", "CODE");
        return value.value_or(typename decltype(parse(std::string_view{}))::value_type{});
    }

    std::map<std::string, std::vector<Fields>, std::less<>> m_found{};
    std::vector<Fields> m_none{};
};

// A primitive's extension lives beside it, under "_name".
void putBeside(QJsonObject &resource, const char *name, const ExtensionWriter &extensions);

} // namespace guichet::fhir
