// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/command_rights.h"
#include "terminal/console/commands.h"
#include "terminal/texts/sentences.h"

#include <algorithm>
#include <array>

namespace guichet::console {
namespace {

constexpr std::array everywhere{
    OptionSpec{"--data"}, OptionSpec{"--scheme"}, OptionSpec{"--badge"}, OptionSpec{"--json", false}, OptionSpec{"--help", false}, OptionSpec{"--version", false}, OptionSpec{"-h", false},
};

std::vector<OptionSpec> optionsOf(const Command &command)
{
    std::vector<OptionSpec> options(everywhere.begin(), everywhere.end());
    options.insert(options.end(), command.options.begin(), command.options.end());
    return options;
}

bool asksForHelp(const Arguments &arguments)
{
    return arguments.has("--help") || arguments.has("-h");
}

Exit runCommand(Console &console, const Command &command, const Arguments &arguments)
{
    if (asksForHelp(arguments)) {
        printHelp(console, command);
        return Exit::Done;
    }
    if (arguments.rest().size() > command.mostRest)
        return say(console, {Code::E01, {{"valeur", arguments.rest()[command.mostRest]}}, {}});
    console.json = arguments.has("--json");
    console.world.chooseFolder(arguments.find("--data"));
    console.world.chooseScheme(arguments.find("--scheme"));
    const CommandRight *right = findRight(command.name);
    console.world.chooseSignIn({arguments.find("--badge"), right ? right->needs : Permission::ManageStaff});
    return command.run(console, arguments);
}

// Without a command only the program itself can be asked about.
Exit runAlone(Console &console, const std::vector<std::string> &words)
{
    const auto arguments = Arguments::parse(words, everywhere);
    if (!arguments)
        return say(console, arguments.error());
    if (arguments->has("--version")) {
        console.out << "guichetctl " << GUICHET_VERSION << '\n';
        return Exit::Done;
    }
    printHelp(console);
    return asksForHelp(*arguments) ? Exit::Done : Exit::BadInput;
}

// Options that are the same everywhere may stand before the command.
std::size_t placeOfCommand(const std::vector<std::string> &words)
{
    std::size_t place = 0;
    while (place < words.size() && words[place].starts_with('-'))
        place += words[place] == "--data" || words[place] == "--scheme" || words[place] == "--badge" ? 2U : 1U;
    return std::min(place, words.size());
}

Exit runWords(Console &console, std::vector<std::string> words)
{
    const std::size_t place = placeOfCommand(words);
    if (place == words.size())
        return runAlone(console, words);
    const std::string name = words[place];
    const Command *command = findCommand(name);
    if (!command)
        return say(console, {Code::E01, {{"valeur", name}}, {}});
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(place));
    const auto options = optionsOf(*command);
    const auto arguments = Arguments::parse(words, options);
    if (!arguments)
        return say(console, arguments.error());
    return runCommand(console, *command, *arguments);
}

} // namespace

int run(const std::vector<std::string> &words, Console &console)
{
    const Exit exit = runWords(console, words);
    console.out.flush();
    if (!console.out) // a full disk or a closed pipe behind the answer
        return static_cast<int>(say(console, {Code::E05, {{"fichier", "stdout"}}, {}}));
    return static_cast<int>(exit);
}

Exit say(Console &console, const Failure &failure)
{
    console.err << codedSentenceFor(failure, console.language) << '\n';
    return exitFor(failure.code);
}

void sayNotice(Console &console, const Failure &notice)
{
    console.err << codedSentenceFor(notice, console.language) << '\n';
}

std::function<bool(std::uint64_t)> progressOn(Console &console)
{
    if (!console.showsProgress)
        return [](std::uint64_t) { return true; };
    return [&err = console.err](std::uint64_t members) {
        err << '\r' << members << std::flush;
        return true;
    };
}

} // namespace guichet::console
