// SPDX-License-Identifier: Apache-2.0
// guichet-demo: writes the tables of a mutual that does not exist.
#include "tests/support/demo/tables.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace {

using guichet::demo::Options;

constexpr const char *usage = "guichet-demo --out DIR [--seed N] [--households N] [--on YYYY-MM-DD]\n"
                              "  guichet-demo --out /tmp/demo --seed 7\n";

template <class Number>
bool read(std::string_view value, Number &to)
{
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), to);
    return error == std::errc{} && end == value.data() + value.size();
}

bool take(std::string_view option, std::string_view value, Options &options, std::string_view &folder)
{
    if (option == "--out") {
        folder = value;
        return true;
    }
    if (option == "--seed")
        return read(value, options.seed);
    if (option == "--households")
        return read(value, options.households);
    const auto day = option == "--on" ? guichet::parseIsoDay(value) : std::nullopt;
    options.on = day.value_or(options.on);
    return day.has_value();
}

} // namespace

int main(int count, char **arguments)
{
    Options options;
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    options.on = guichet::Day{static_cast<std::int32_t>(now.time_since_epoch().count())};
    std::string_view folder;
    bool understood = count % 2 == 1;
    for (int i = 1; understood && i + 1 < count; i += 2)
        understood = take(arguments[i], arguments[i + 1], options, folder);
    if (!understood || folder.empty()) {
        std::fputs(usage, stderr);
        return 2;
    }
    if (!guichet::demo::writeTables(folder, options)) {
        std::fputs("guichet-demo: the folder cannot be written\n", stderr);
        return 3;
    }
    return 0;
}
