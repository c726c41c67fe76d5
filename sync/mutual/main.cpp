// SPDX-License-Identifier: Apache-2.0
// guichet-mutual: the mutual's end.
#include "sync/mutual/program.h"
#include "terminal/base/standard_streams.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

namespace {

guichet::Day localDay(std::time_t now)
{
    std::tm local{};
    localtime_r(&now, &local);
    return guichet::dayOfMoment(now, static_cast<int>(local.tm_gmtoff / 60));
}

} // namespace

int main(int count, char **words)
{
    guichet::holdStandardStreams();
    ::umask(022); // what goes onto a stick is for others; the folder and its keys are closed one by one
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0); // pictures and PDF need no display
    const std::time_t now = std::time(nullptr);
    const guichet::mutual::Console console{
        std::cout, std::cerr, guichet::languageFromEnvironment(), false, ::isatty(STDERR_FILENO) == 1, now, localDay(now)};
    const auto exit = guichet::mutual::runProgram(console, std::span(words, static_cast<std::size_t>(count)).subspan(1));
    std::cout.flush();
    return std::cout ? static_cast<int>(exit) : static_cast<int>(guichet::mutual::Exit::Surroundings);
}
