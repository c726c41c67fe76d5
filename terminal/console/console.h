// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/arguments.h"
#include "terminal/console/exit_code.h"
#include "sync/road_settings.h"
#include "terminal/desk/ports.h"
#include "terminal/texts/language.h"

#include <functional>
#include <ostream>

namespace guichet::console {

// What stands behind the commands; guichetctl wires it, tests make it up. Nothing
// is opened before a command asks for it.
class World {
public:
    virtual ~World() = default;
    virtual void chooseFolder(const std::optional<std::string> &option) = 0; // --data
    virtual std::string folder() = 0;
    virtual std::string keyFile() = 0;
    virtual void chooseScheme(const std::optional<std::string> &code) = 0;   // --scheme
    // Of the scheme chosen, else of the folder's first; stays open until the program ends.
    virtual Outcome<desk::Counter *> counter() = 0;
    // Of the scheme chosen, else of every scheme, the folder's own first. E03 {attendu} when there is no such scheme.
    virtual Outcome<std::vector<desk::Counter *>> counters() = 0;
    virtual Outcome<std::vector<sync::RoadSettings>> roads(const desk::Counter &counter) = 0; // E09
    virtual Outcome<std::unique_ptr<desk::Network>> network(const sync::RoadSettings &road) = 0;
    virtual Outcome<std::unique_ptr<desk::Enrolling>> enrolling() = 0;
    virtual Outcome<std::unique_ptr<desk::Stick>> stick(const std::string &folder) = 0;
    virtual desk::Clock &clock() = 0;
    virtual desk::Pictures &pictures() = 0;
};

// Answers go to `out`, everything else to `err`.
struct Console {
    std::ostream &out;
    std::ostream &err;
    World &world;
    Language language = Language::French;
    bool json = false;
    bool showsProgress = false; // err is a terminal
};

// The whole program: arguments without its name.
int run(const std::vector<std::string> &words, Console &console);

// One sentence on err, and the exit code that goes with it.
Exit say(Console &console, const Failure &failure);
void sayNotice(Console &console, const Failure &notice);
// Shows members read so far on a terminal; never cancels.
std::function<bool(std::uint64_t)> progressOn(Console &console);

// The commands, each in the file of its name.
Exit simulateCommand(Console &console, const Arguments &arguments);
Exit enrolCommand(Console &console, const Arguments &arguments);
Exit rosterCommand(Console &console, const Arguments &arguments);
Exit verifyCommand(Console &console, const Arguments &arguments);
Exit careCommand(Console &console, const Arguments &arguments);
Exit outboxCommand(Console &console, const Arguments &arguments);
Exit dayCommand(Console &console, const Arguments &arguments);
Exit complaintCommand(Console &console, const Arguments &arguments);
Exit roadCommand(Console &console, const Arguments &arguments);
Exit claimsCommand(Console &console, const Arguments &arguments);
Exit sendCommand(Console &console, const Arguments &arguments);
Exit receiveCommand(Console &console, const Arguments &arguments);
Exit journalCommand(Console &console, const Arguments &arguments);
Exit exportCommand(Console &console, const Arguments &arguments);
Exit doctorCommand(Console &console, const Arguments &arguments);

} // namespace guichet::console
