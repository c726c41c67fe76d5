// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fhir/r4_structure.h"

#include "tests/sync/fhir/r4_tables.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <sstream>

namespace guichet::test {
namespace {

struct Element {
    std::string name{};
    std::string type{};
    std::string bound{};   // a code's value set, or what a reference may point at
    char howOften = '?';
    bool isList() const { return howOften == '*' || howOften == '+'; }
    bool isNeeded() const { return howOften == '1' || howOften == '+'; }
};

Element elementFrom(const std::string &text)
{
    const auto colon = text.find(':');
    Element element{text.substr(0, colon), text.substr(colon + 1, text.size() - colon - 2), {}, text.back()};
    if (const auto bracket = element.type.find('['); bracket != std::string::npos) {
        element.bound = element.type.substr(bracket + 1, element.type.size() - bracket - 2);
        element.type.resize(bracket);
    }
    return element;
}

std::map<std::string, std::vector<Element>, std::less<>> readTypes()
{
    std::map<std::string, std::vector<Element>, std::less<>> types;
    for (const TypeRow &row : typeRows) {
        std::istringstream words{std::string(row.elements)};
        for (std::string word; words >> word;)
            types[std::string(row.type)].push_back(elementFrom(word));
    }
    return types;
}

std::vector<Element> elementsOf(std::string_view type)
{
    static const auto types = readTypes();
    const auto found = types.find(type);
    return found == types.end() ? std::vector<Element>{} : found->second;
}

// Whether the text has the form of that primitive type; types without a row have any.
bool hasForm(const std::string &type, const std::string &text)
{
    static const auto forms = [] {
        std::map<std::string, std::regex> made;
        for (const FormRow &row : formRows)
            made.emplace(row.type, std::regex(row.form));
        return made;
    }();
    const auto found = forms.find(type);
    return found == forms.end() || std::regex_match(text, found->second);
}

class Checker {
public:
    std::vector<std::string> problems{};

    void resource(const QJsonObject &object, const std::string &path)
    {
        const std::string type = object.value(QLatin1String("resourceType")).toString().toStdString();
        auto elements = elementsOf(type);
        if (elements.empty())
            return say(path, "unknown resource " + type);
        const auto common = elementsOf("Resource");
        elements.insert(elements.end(), common.begin(), common.end());
        checkObject(object, elements, path.empty() ? type : path);
    }

private:
    void say(const std::string &path, const std::string &what) { problems.push_back(path + ": " + what); }

    void checkObject(const QJsonObject &object, std::vector<Element> elements, const std::string &path)
    {
        elements.push_back({"extension", "Extension", {}, '*'});
        if (object.isEmpty())
            say(path, "empty");
        const bool isAbsentWithReason = object.size() == 1 && object.contains(QLatin1String("extension"));
        for (const Element &element : elements) {
            if (element.isNeeded() && !object.contains(QString::fromStdString(element.name)) && !isAbsentWithReason)
                say(path + '.' + element.name, "missing");
        }
        for (auto field = object.begin(); field != object.end(); ++field) {
            const std::string name = field.key().toStdString();
            const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element &e) { return e.name == name; });
            if (name.starts_with('_'))
                checkObject(field.value().toObject(), {}, path + '.' + name);
            else if (found == elements.end())
                say(path + '.' + name, "no such element");
            else
                checkElement(field.value(), *found, path + '.' + name);
        }
        checkChoices(object, path);
    }

    // value[x], deceased[x]: one of them at most; a period ends after it begins.
    void checkChoices(const QJsonObject &object, const std::string &path)
    {
        for (const char *stem : {"value", "deceased", "serviced", "allowed"}) {
            const auto keys = object.keys();
            const QString first = QString::fromLatin1(stem);
            const auto isChoice = [&](const QString &key) { return key.size() > first.size() && key.startsWith(first) && key.at(first.size()).isUpper(); };
            if (std::count_if(keys.begin(), keys.end(), isChoice) > 1)
                say(path, std::string("two of ") + stem + "[x]");
        }
        const QString start = object.value(QLatin1String("start")).toString();
        const QString end = object.value(QLatin1String("end")).toString();
        if (!start.isEmpty() && !end.isEmpty() && start > end)
            say(path, "ends before it begins");
    }

    void checkElement(const QJsonValue &value, const Element &element, const std::string &path)
    {
        if (element.isList() != value.isArray())
            return say(path, element.isList() ? "not a list" : "a list");
        if (!element.isList())
            return checkValue(value, element, path);
        const QJsonArray list = value.toArray();
        if (list.isEmpty())
            say(path, "empty list");
        for (qsizetype i = 0; i < list.size(); ++i)
            checkValue(list.at(i), element, path + '[' + std::to_string(i) + ']');
    }

    void checkValue(const QJsonValue &value, const Element &element, const std::string &path)
    {
        if (element.type == "Reference")
            return checkReference(value.toObject(), element, path);
        if (element.type == "Resource")
            return resource(value.toObject(), path);
        if (const auto inner = elementsOf(element.type); !inner.empty()) {
            if (!value.isObject())
                return say(path, "not an object");
            checkObject(value.toObject(), inner, path);
            if (element.type == "Extension")
                checkExtension(value.toObject(), path);
            return;
        }
        checkPrimitive(value, element, path);
    }

    void checkExtension(const QJsonObject &extension, const std::string &path)
    {
        if (extension.size() != 2)
            say(path, "an extension has a url and one value");
    }

    void checkReference(const QJsonObject &object, const Element &element, const std::string &path)
    {
        checkObject(object, {{"reference", "string", {}, '?'}, {"type", "uri", {}, '?'}, {"identifier", "Identifier", {}, '?'}, {"display", "string", {}, '?'}}, path);
        const std::string target = object.value(QLatin1String("reference")).toString().toStdString();
        if (target.empty() || element.bound.empty() || target.starts_with("urn:uuid:"))
            return;
        const std::string type = target.substr(0, target.find('/'));
        if (("," + element.bound + ",").find("," + type + ",") == std::string::npos)
            say(path, "points at " + type);
        if (!hasForm("id", target.substr(target.find('/') + 1)))
            say(path, "form of " + target);
    }

    void checkPrimitive(const QJsonValue &value, const Element &element, const std::string &path)
    {
        if (element.type == "boolean")
            return value.isBool() ? void() : say(path, "not true or false");
        if (element.type == "decimal" || element.type == "integer" || element.type == "positiveInt" || element.type == "unsignedInt")
            return checkNumber(value, element.type, path);
        const std::string text = value.toString().toStdString();
        if (!value.isString() || !hasForm(element.type, text))
            say(path, "not a " + element.type + ": " + text);
        checkCode(text, element, path);
    }

    void checkNumber(const QJsonValue &value, const std::string &type, const std::string &path)
    {
        constexpr qint64 largest31Bits = 2'147'483'647;
        const qint64 least = type == "positiveInt" ? 1 : type == "unsignedInt" ? 0 : -largest31Bits - 1;
        const qint64 number = value.toInteger(-largest31Bits - 2);
        if (!value.isDouble() || (type != "decimal" && (number < least || number > largest31Bits)))
            say(path, "not a " + type);
    }

    void checkCode(const std::string &text, const Element &element, const std::string &path)
    {
        if (element.type != "code" || element.bound.empty())
            return;
        for (const CodeRow &row : codeRows) {
            if (row.binding == element.bound && (' ' + std::string(row.codes) + ' ').find(' ' + text + ' ') != std::string::npos)
                return;
        }
        say(path, "not of " + element.bound + ": " + text);
    }
};

} // namespace

std::vector<std::string> structureProblems(const QJsonObject &resource)
{
    Checker checker;
    checker.resource(resource, {});
    return checker.problems;
}

} // namespace guichet::test
