// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/arguments.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

Unexpected<Failure> unknown(std::string_view word)
{
    return fail(Code::E01, {{"valeur", std::string(word)}});
}

Unexpected<Failure> missing(std::string_view option)
{
    return fail(Code::E02, {{"option", std::string(option)}});
}

} // namespace

Outcome<Arguments> Arguments::parse(
    std::span<char *const> words, std::span<const Option> options, std::span<const std::string_view> places)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!word.starts_with("--")) {
            arguments.m_places.emplace_back(word);
            continue;
        }
        const std::string_view name = word.substr(0, word.find('='));
        const auto known = std::find_if(options.begin(), options.end(), [&](const Option &option) { return option.name == name; });
        if (known == options.end() || (!known->takesValue && name != word))
            return unknown(word);
        const bool isApart = known->takesValue && name == word;
        if (isApart && i + 1 == words.size())
            return missing(name);
        const std::string_view value = isApart ? std::string_view(words[++i]) : word.substr(std::min(name.size() + 1, word.size()));
        arguments.m_values[std::string(name)].emplace_back(value);
    }
    if (arguments.m_places.size() > places.size())
        return unknown(arguments.m_places[places.size()]);
    if (arguments.m_places.size() < places.size())
        return missing(places[arguments.m_places.size()]);
    for (const Option &option : options) {
        if (option.isRequired && !arguments.has(option.name))
            return missing(option.name);
    }
    return arguments;
}

std::string Arguments::value(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::string{} : found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::vector<std::string>{} : found->second;
}

} // namespace guichet::mutual
