// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/arguments.h"
#include "sync/mutual/folder.h"
#include "sync/mutual/json_line.h"
#include "terminal/texts/language.h"

#include <ostream>

// What a command of guichet-mutual is given and what it gives back (console.md).
namespace guichet::mutual {

enum class Exit { Done = 0, No = 1, Wrong = 2, Surroundings = 3 };

struct Console {
    std::ostream &out;             // answers
    std::ostream &err;             // messages
    Language language = Language::French;
    bool json = false;
    bool showsProgress = false;    // err is a terminal
    std::int64_t now = 0;          // Unix seconds
    Day today{};                   // here
};

Exit exitFor(Code code);                                   // E06 is an answer; D and the like are surroundings; the rest is input
Exit report(const Console &console, const Failure &failure); // its sentence on err, and the exit it means
void showProgress(const Console &console, std::uint64_t done, std::uint64_t all);
void endProgress(const Console &console);

using RunCommand = Exit (*)(const Console &, const Arguments &);
struct Command {
    std::string_view name;
    std::span<const std::string_view> places;
    std::span<const Option> options;
    RunCommand run;
    std::string_view usage;        // after the name
    std::string_view purpose;      // French
    std::string_view example;
};
std::span<const Command> allCommands();

Exit runInit(const Console &console, const Arguments &arguments);
Exit runImport(const Console &console, const Arguments &arguments);
Exit runCards(const Console &console, const Arguments &arguments);
Exit runEnrol(const Console &console, const Arguments &arguments);
Exit runPublish(const Console &console, const Arguments &arguments);
Exit runServe(const Console &console, const Arguments &arguments);
Exit runReceive(const Console &console, const Arguments &arguments);
Exit runClaims(const Console &console, const Arguments &arguments);
Exit runAnswer(const Console &console, const Arguments &arguments);
Exit runPay(const Console &console, const Arguments &arguments);
Exit runRevoke(const Console &console, const Arguments &arguments);
Exit runRoot(const Console &console, const Arguments &arguments);
Exit runVerifyCode(const Console &console, const Arguments &arguments);

// argv without the program's name.
Exit runProgram(const Console &console, std::span<char *const> words);

} // namespace guichet::mutual
