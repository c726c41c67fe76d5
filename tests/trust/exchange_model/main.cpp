// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/exchange_model/schedule.h"

#include <charconv>
#include <chrono>
#include <iostream>

#include <stdlib.h>
#include <unistd.h>

// exchange_model [--schedules N] [--claims N] [--seconds S] [--seed N]: exactly once,
// tried. Ends after N schedules or S seconds, whichever comes first, and at the first
// schedule that goes wrong; `--seed` runs that one again.
namespace {

using namespace guichet;

struct Options {
    std::uint64_t schedules = 10'000;
    std::uint64_t claims = 100;
    std::uint64_t seconds = 24 * 3600;
    std::uint64_t first = 1;
};

bool readOption(std::string_view name, std::string_view value, Options &options)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size())
        return false;
    if (name == "--seed") {
        options.first = number;
        options.schedules = 1;
    } else if (name == "--first") {
        options.first = number;
    } else if (name == "--schedules") {
        options.schedules = number;
    } else if (name == "--claims") {
        options.claims = number;
    } else if (name == "--seconds") {
        options.seconds = number;
    } else {
        return false;
    }
    return true;
}

// In memory where there is such a disk: what is tried here is order, not the disk.
model::fs::path makeHome()
{
    const model::fs::path memory = "/dev/shm";
    std::string name = ((model::fs::is_directory(memory) ? memory : model::fs::temp_directory_path()) / "guichet-exchange-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        return {};
    return name;
}

void add(model::Traffic &to, const model::Traffic &more)
{
    to.questions += more.questions;
    to.deliveries += more.deliveries;
    to.faults += more.faults;
    to.terminalDeaths += more.terminalDeaths;
    to.mutualDeaths += more.mutualDeaths;
    to.sticks += more.sticks;
}

int runAll(const Options &options, const model::fs::path &home)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto secondsSoFar = [&] { return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun).count()); };
    const model::Template made = model::makeTemplate(home / "template");
    model::Traffic traffic;
    std::uint64_t done = 0;
    std::size_t claims = 0;
    for (; done < options.schedules && secondsSoFar() < options.seconds; ++done) {
        const std::uint64_t seed = options.first + done;
        const auto verdict = model::runSchedule(made, home / "run", seed, static_cast<std::size_t>(options.claims));
        for (const std::string &what : verdict.wrong)
            std::cout << "seed " << seed << ": " << what << '\n';
        if (!verdict.wrong.empty()) {
            std::cout << "again with: exchange_model --seed " << seed << " --claims " << options.claims << '\n';
            return 1;
        }
        add(traffic, verdict.traffic);
        claims += verdict.claims;
    }
    std::cout << done << " schedules, " << claims << " claims, 0 lost, 0 doubled: " << traffic.questions << " questions, " << traffic.deliveries
              << " deliveries, " << traffic.faults << " faults, " << traffic.sticks << " sticks carried, " << traffic.terminalDeaths << " deaths of the terminal, "
              << traffic.mutualDeaths << " of the mutual; " << secondsSoFar() << " s\n";
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    Options options;
    for (int i = 1; i < count; i += 2) {
        if (i + 1 >= count || !readOption(arguments[i], arguments[i + 1], options)) {
            std::cerr << "exchange_model [--schedules N] [--claims N] [--seconds S] [--first N] [--seed N]\n";
            return 2;
        }
    }
    const model::fs::path home = makeHome();
    if (home.empty())
        return 3;
    const int status = runAll(options, home);
    model::fs::remove_all(home);
    return status;
}
