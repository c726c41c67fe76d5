// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/program.h"

#include "terminal/texts/sentences.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::string_view version = GUICHET_VERSION;

void printHelp(const Console &console, const Command &command)
{
    console.out << "guichet-mutual " << command.name << " " << command.usage << "\n  " << command.purpose << "\n  Exemple : guichet-mutual "
                << command.name << " " << command.example << "\n";
}

void printAllHelp(const Console &console)
{
    for (const Command &command : allCommands())
        printHelp(console, command);
    console.out << "Partout : --json (une ligne JSON par objet), --help, --version.\n"
                   "Codes de sortie : 0 fait, 1 la réponse est non, 2 entrée refusée, rien n'est changé, 3 disque, droits ou matériel.\n";
}

bool asks(std::span<char *const> words, std::string_view option)
{
    return std::any_of(words.begin(), words.end(), [option](const char *word) { return word == option; });
}

Exit runCommand(const Console &console, const Command &command, std::span<char *const> words)
{
    if (asks(words, "--help")) {
        printHelp(console, command);
        return Exit::Done;
    }
    std::vector<Option> options(command.options.begin(), command.options.end());
    options.push_back({"--json", false, false});
    const auto arguments = Arguments::parse(words, options, command.places);
    if (!arguments)
        return report(console, arguments.error());
    Console told = console;
    told.json = arguments->has("--json");
    return command.run(told, *arguments);
}

} // namespace

Exit exitFor(Code code)
{
    if (code == Code::E06)
        return Exit::No;
    const bool isOfTheMachine = (code >= Code::D01 && code <= Code::D17) || code == Code::E05 || code == Code::M07 || code == Code::U10 || code == Code::M10 || code == Code::N08;
    return isOfTheMachine && code != Code::D11 ? Exit::Surroundings : Exit::Wrong;
}

Exit report(const Console &console, const Failure &failure)
{
    console.err << codedSentenceFor(failure, console.language) << "\n";
    return exitFor(failure.code);
}

void showProgress(const Console &console, std::uint64_t done, std::uint64_t all)
{
    constexpr std::uint64_t width = 40;
    if (!console.showsProgress || all == 0)
        return;
    const std::uint64_t filled = std::min(done, all) * width / all;
    console.err << "\r[" << std::string(filled, '#') << std::string(width - filled, ' ') << "] " << std::min(done, all) * 100 / all << " %" << std::flush;
}

void endProgress(const Console &console)
{
    if (console.showsProgress)
        console.err << "\r\x1b[K" << std::flush;
}

Exit runProgram(const Console &console, std::span<char *const> words)
{
    if (words.empty() || std::string_view(words.front()) == "--help") {
        printAllHelp(console);
        return words.empty() ? Exit::Wrong : Exit::Done;
    }
    if (std::string_view(words.front()) == "--version") {
        console.out << "guichet-mutual " << version << "\n";
        return Exit::Done;
    }
    const auto commands = allCommands();
    const auto command
        = std::find_if(commands.begin(), commands.end(), [&](const Command &known) { return known.name == words.front(); });
    if (command == commands.end())
        return report(console, Failure{Code::E01, {{"valeur", words.front()}}});
    return runCommand(console, *command, words.subspan(1));
}

} // namespace guichet::mutual
