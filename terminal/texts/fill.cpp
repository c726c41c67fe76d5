// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/fill.h"

#include "terminal/texts/words.h"

namespace guichet::texts {
namespace {

const std::string *findValue(std::string_view name, const FieldValues &fields)
{
    for (const auto &[key, value] : fields) {
        if (key == name && !value.empty())
            return &value;
    }
    return nullptr;
}

// What comes from files and cards must not steer the terminal it is printed on.
std::string shown(const std::string &value)
{
    if (const auto day = parseIsoDay(value))
        return formatDay(*day);
    std::string clean = value;
    for (char &c : clean) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    }
    return clean;
}

struct Filled {
    std::string text{};
    bool complete = true;
};

Filled fillHoles(std::string_view part, const FieldValues &fields)
{
    Filled filled;
    while (!part.empty()) {
        const auto open = part.find('{');
        filled.text += part.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = part.find('}', open);
        const std::string *value = findValue(part.substr(open + 1, close - open - 1), fields);
        filled.complete = filled.complete && value;
        filled.text += value ? shown(*value) : "…";
        part.remove_prefix(close + 1);
    }
    return filled;
}

// An optional part: " (text {hole})" or "name=value?text".
std::string fillOptional(std::string_view part, const FieldValues &fields)
{
    const auto question = part.find('?');
    const auto equals = part.find('=');
    if (question != std::string_view::npos && equals < question) {
        const std::string *value = findValue(part.substr(0, equals), fields);
        if (!value || *value != part.substr(equals + 1, question - equals - 1))
            return {};
        part.remove_prefix(question + 1);
    }
    Filled filled = fillHoles(part, fields);
    return filled.complete ? std::move(filled.text) : std::string{};
}

} // namespace

std::string fill(std::string_view sentence, const FieldValues &fields)
{
    std::string text;
    while (!sentence.empty()) {
        const auto open = sentence.find('[');
        text += fillHoles(sentence.substr(0, open), fields).text;
        if (open == std::string_view::npos)
            break;
        const auto close = sentence.find(']', open);
        text += fillOptional(sentence.substr(open + 1, close - open - 1), fields);
        sentence.remove_prefix(close + 1);
    }
    return text;
}

} // namespace guichet::texts
