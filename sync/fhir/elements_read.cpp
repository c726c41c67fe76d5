// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/elements.h"

namespace guichet::fhir {

std::vector<Fields> objectsOf(Fields &from, const char *name, std::size_t longest)
{
    std::vector<Fields> objects;
    if (!from.has(name))
        return objects;
    for (const QJsonValue &value : from.array(name, longest)) {
        const std::string path = json::elementPath(from.pathOf(name), objects.size());
        if (!value.isObject())
            from.reading().complain(path, "{…}");
        objects.emplace_back(value.toObject(), path, from.reading());
    }
    return objects;
}

namespace {

// Lists in resources, a single one in references.
std::vector<Fields> identifiersOf(Fields &from)
{
    constexpr const char *name = "identifier";
    if (!from.has(name))
        return {};
    return from.isList(name) ? objectsOf(from, name) : std::vector<Fields>{from.object(name)};
}

} // namespace

std::string identifierValue(Fields &from, std::string_view system)
{
    for (Fields &identifier : identifiersOf(from)) {
        if (identifier.maybeText("system", longestText) == system)
            return identifier.maybeText("value", longestText);
    }
    return {};
}

std::string anyIdentifierValue(Fields &from)
{
    for (Fields &identifier : identifiersOf(from)) {
        if (auto value = identifier.maybeText("value", longestText); !value.empty())
            return value;
    }
    return {};
}

std::string codeFrom(Fields &coded, std::string_view system)
{
    for (Fields &coding : objectsOf(coded, "coding")) {
        if (system.empty() || coding.maybeText("system", longestText) == system)
            return coding.maybeText("code", longestText);
    }
    return {};
}

std::string codeOrText(Fields &from, const char *name, std::string_view system)
{
    auto coded = from.maybeObject(name);
    if (!coded)
        return {};
    auto code = codeFrom(*coded, system);
    return code.empty() ? coded->maybeText("text", longestText) : code;
}

ReferenceRead referenceFrom(Fields &from, const char *name)
{
    auto reference = from.maybeObject(name);
    if (!reference)
        return {};
    return {reference->maybeText("reference", longestText), anyIdentifierValue(*reference), reference->maybeText("display", longestText)};
}

std::optional<MoneyRead> moneyFrom(Fields &from, const char *name)
{
    auto money = from.maybeObject(name);
    if (!money)
        return {};
    return MoneyRead{Money{money->integer("value", {0, largestAmount})}, money->maybeText("currency", 3)};
}

std::optional<Day> dayFrom(Fields &from, const char *name)
{
    const std::string text = from.maybeText(name, 64);
    if (text.empty())
        return {};
    const auto day = parseIsoDay(std::string_view(text).substr(0, 10));
    if (!day || (text.size() > 10 && text[10] != 'T'))
        from.complain(name, "YYYY-MM-DD");
    return day;
}

void requireType(Fields &from, const char *type)
{
    if (from.text("resourceType", 64) != type)
        from.complain("resourceType", type);
}

} // namespace guichet::fhir
