// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"
#include "terminal/texts/words.h"

// Copies of the folder: backup FILE, restore FILE.
namespace guichet::console {
namespace {

JsonLine reportJson(const desk::BackupReport &report)
{
    JsonLine json;
    json.text("file", report.file).text("terminal", report.terminal).number("sequence", static_cast<std::int64_t>(report.sequence));
    return json.number("made", report.made).number("bytes", static_cast<std::int64_t>(report.bytes));
}

void printReport(Console &console, const desk::BackupReport &report)
{
    console.out << report.file << "  " << report.terminal << "  " << wordFor(Word::Sequence, console.language) << ' ' << report.sequence << "  "
                << formatMoment(report.made, 0) << " UTC  " << formatNumber(static_cast<std::int64_t>(report.bytes / 1024)) << " Kio\n";
}

// A share of a hundred on a terminal, nothing in a pipe.
desk::Progress percentOn(Console &console)
{
    if (!console.showsProgress)
        return [](std::uint64_t, std::uint64_t) { return true; };
    return [&err = console.err](std::uint64_t done, std::uint64_t total) {
        err << '\r' << (total == 0 ? 100 : done * 100 / total) << " %" << (done == total ? "\n" : "") << std::flush;
        return true;
    };
}

} // namespace

Exit backupCommand(Console &console, const Arguments &arguments)
{
    if (arguments.rest().empty())
        return say(console, missing("backup FICHIER").error());
    const auto machine = console.world.machine();
    if (!machine)
        return say(console, machine.error());
    const auto made = (*machine)->backUp(arguments.rest().front(), percentOn(console));
    if (!made)
        return say(console, made.error());
    if (!*made)
        return Exit::No;
    if (console.json)
        console.out << reportJson(**made).str() << '\n';
    else
        printReport(console, **made);
    return Exit::Done;
}

Exit restoreCommand(Console &console, const Arguments &arguments)
{
    if (arguments.rest().empty())
        return say(console, missing("restore FICHIER").error());
    const auto restored = console.world.restore(arguments.rest().front(), percentOn(console));
    if (!restored)
        return say(console, restored.error());
    if (console.json) {
        console.out << reportJson(restored->backup).text("putAside", restored->putAside).str() << '\n';
        return Exit::Done;
    }
    printReport(console, restored->backup);
    if (!restored->putAside.empty())
        console.out << restored->putAside << '\n';
    return Exit::Done;
}

} // namespace guichet::console
