// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/toml_value.h"

#include "terminal/store/files.h"

namespace guichet::store {

Unexpected<Failure> wrongSetting(const std::filesystem::path &file, std::int64_t line, std::string_view key, std::string_view expected)
{
    return fail(Code::E09, {{"fichier", file.filename().string()}, {"ligne", std::to_string(line)}, {"cle", std::string(key)},
                            {"attendu", std::string(expected)}});
}

Unexpected<Failure> wrongSetting(const TomlValue &value, std::string_view expected)
{
    return wrongSetting(value.file, value.node.source().begin.line, value.key, expected);
}

Outcome<toml::table> loadToml(const std::filesystem::path &file, std::size_t largest)
{
    std::error_code error;
    if (std::filesystem::is_regular_file(file, error) && std::filesystem::file_size(file, error) > largest)
        return wrongSetting(file, 1, "", "≤ " + std::to_string(largest / 1024) + " KiB");
    const auto bytes = loadFile(file, largest);
    if (!bytes)
        return fail(Code::E04, {{"fichier", file.string()}});
    try {
        return toml::parse(std::string_view(reinterpret_cast<const char *>(bytes->data()), bytes->size()));
    } catch (const toml::parse_error &problem) {
        return wrongSetting(file, problem.source().begin.line, "", problem.description());
    }
}

Outcome<std::string> textOf(const TomlValue &value)
{
    const auto text = value.node.value_exact<std::string>();
    return text ? Outcome<std::string>(*text) : wrongSetting(value, "\"…\"");
}

Outcome<bool> flagOf(const TomlValue &value)
{
    const auto flag = value.node.value_exact<bool>();
    return flag ? Outcome<bool>(*flag) : wrongSetting(value, "true | false");
}

Outcome<std::int64_t> numberOf(const TomlValue &value, std::int64_t least, std::int64_t most)
{
    const auto number = value.node.value_exact<std::int64_t>();
    if (!number || *number < least || *number > most)
        return wrongSetting(value, std::to_string(least) + " … " + std::to_string(most));
    return *number;
}

} // namespace guichet::store
