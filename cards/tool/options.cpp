// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/options.h"

#include <algorithm>
#include <charconv>

namespace guichet::cards::tool {

std::string Options::one(const std::string &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() || found->second.empty() ? std::string() : found->second.front();
}

const std::vector<std::string> &Options::many(const std::string &name) const
{
    static const std::vector<std::string> none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

std::size_t Options::countOf(const std::vector<std::string> &names) const
{
    return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), [this](const std::string &name) { return has(name); }));
}

Outcome<std::optional<std::int64_t>> Options::integer(const std::string &name) const
{
    if (!has(name))
        return std::optional<std::int64_t>();
    const std::string text = one(name);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return fail(Code::E03, {{"option", name}, {"valeur", text}, {"attendu", "123"}});
    return std::optional(value);
}

Outcome<Options> parseOptions(const std::vector<std::string> &arguments, const OptionTable &table)
{
    Options options;
    std::size_t at = 0;
    while (at < arguments.size()) {
        const std::string name = arguments[at++];
        const auto known = table.find(name);
        if (known == table.end())
            return fail(Code::E01, {{"valeur", name}});
        const bool isRepeated = options.has(name) && known->second != Takes::Many;
        auto &values = options.m_values[name];
        if (isRepeated)
            return fail(Code::E03, {{"option", name}, {"valeur", "2 ×"}, {"attendu", "1 ×"}});
        if (known->second == Takes::Nothing)
            continue;
        if (at >= arguments.size())
            return fail(Code::E03, {{"option", name}, {"valeur", ""}, {"attendu", "…"}});
        values.push_back(arguments[at++]); // whatever it looks like: a card text may start with "-"
        while (known->second == Takes::Many && at < arguments.size() && table.count(arguments[at]) == 0 && arguments[at].substr(0, 2) != "--")
            values.push_back(arguments[at++]);
    }
    return options;
}

} // namespace guichet::cards::tool
