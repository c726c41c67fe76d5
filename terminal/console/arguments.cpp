// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/arguments.h"

#include <algorithm>

namespace guichet::console {
namespace {

bool isOption(const std::string &word)
{
    return word.size() > 1 && word[0] == '-';
}

const OptionSpec *findSpec(std::span<const OptionSpec> known, std::string_view name)
{
    const auto spec = std::find_if(known.begin(), known.end(), [&](const OptionSpec &row) { return row.name == name; });
    return spec == known.end() ? nullptr : &*spec;
}

} // namespace

// "--name value" and "--name=value" are the same.
Outcome<Arguments> Arguments::parse(const std::vector<std::string> &words, std::span<const OptionSpec> known)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isOption(words[i])) {
            arguments.m_rest.push_back(words[i]);
            continue;
        }
        const auto equals = words[i].find('=');
        const std::string name = words[i].substr(0, equals);
        const OptionSpec *spec = findSpec(known, name);
        if (!spec || (equals != std::string::npos && !spec->takesValue))
            return fail(Code::E01, {{"valeur", words[i]}});
        if (arguments.has(name) && !spec->mayRepeat)
            return fail(Code::E07, {{"option", name}, {"autre", name}});
        const bool valueFollows = spec->takesValue && equals == std::string::npos;
        if (valueFollows && i + 1 == words.size())
            return fail(Code::E02, {{"option", name}});
        std::string value = valueFollows ? words[++i] : equals == std::string::npos ? std::string{} : words[i].substr(equals + 1);
        arguments.m_given.push_back({name, std::move(value)});
    }
    return arguments;
}

std::optional<std::string> Arguments::find(std::string_view option) const
{
    for (const Given &row : m_given) {
        if (row.name == option)
            return row.value;
    }
    return {};
}

std::vector<std::string> Arguments::all(std::string_view option) const
{
    std::vector<std::string> values;
    for (const Given &row : m_given) {
        if (row.name == option)
            values.push_back(row.value);
    }
    return values;
}

} // namespace guichet::console
