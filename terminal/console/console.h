// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/arguments.h"
#include "terminal/console/exit_code.h"
#include "sync/road_settings.h"
#include "terminal/desk/device_settings.h"
#include "terminal/desk/machine.h"
#include "terminal/desk/staff_book.h"
#include "terminal/desk/ports.h"
#include "terminal/documents/printer.h"
#include "terminal/texts/language.h"

#include <functional>
#include <ostream>

namespace guichet::console {

// One entry at a counter without a screen.
struct Entry {
    std::string text{};
    bool isScan = false;               // from a scanner of its own; else a line of stdin
    std::optional<Failure> trouble{};  // instead of a text: S-codes
};
class Entries {
public:
    virtual ~Entries() = default;
    virtual std::optional<Entry> next() = 0; // waits; nothing: no more will come
};

struct Restored {
    desk::BackupReport backup{};
    std::string putAside{};            // empty: there was nothing
};

// Who is at the console. Without a badge the folder's own key opens it, where it is kept.
struct SignIn {
    std::optional<std::string> badge{};      // --badge: a picture, or the text itself
    std::optional<Permission> needs{};       // of the command: A04 for whoever came in by badge and may not
};

// What stands behind the commands; guichetctl wires it, tests make it up. Nothing
// is opened before a command asks for it.
class World {
public:
    virtual ~World() = default;
    virtual void chooseFolder(const std::optional<std::string> &option) = 0; // --data
    virtual std::string folder() = 0;
    virtual std::string keyFile() = 0;
    virtual void chooseSignIn(const SignIn &signIn) = 0;
    // What is typed and never shown: from the environment, else asked for without echo. E02 {option}
    // where there is nobody to ask.
    virtual Outcome<std::string> secret(const std::string &variable) = 0;
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
    // --profile, else $GUICHET_PROFILE, else profile.toml in the folder, else the defaults. E04 E09 H02.
    virtual Outcome<desk::DeviceSettings> profile(const std::optional<std::string> &asked) = 0;
    virtual std::unique_ptr<Entries> entries(const desk::DeviceSettings &settings) = 0;
    virtual std::unique_ptr<Printer> printer(const desk::DeviceSettings &settings) = 0; // empty: none
    // Waits for a card before a reader of its own: how many signs came. S-codes, H10.
    virtual Outcome<std::size_t> tryScanner(const desk::ScannerSettings &settings) = 0;
    virtual Outcome<desk::Machine *> machine() = 0;                                     // of counter()
    // What restoring put in place, and where what was there lies now. The folder is closed.
    virtual Outcome<Restored> restore(const std::string &file, const desk::Progress &progress) = 0;
    virtual Outcome<desk::DiskReport> disk() = 0;
    virtual bool hasClockChip(const std::string &device) = 0;
    // --printer, else $GUICHET_PRINTER, else the profile's. E03; without any, printer() is empty.
    virtual Outcome<std::unique_ptr<Printing>> printing(const std::optional<std::string> &) { return fail(Code::P08); }
    virtual PdfWriter *pdf() { return nullptr; } // none: papers come as text only
    virtual desk::StaffBook &staff() = 0;                                // of the folder counter() opened before
    virtual Outcome<Bytes> drawCode(const std::string &text) = 0;        // a QR as PNG; E04 what draws it is not installed
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
Exit printCommand(Console &console, const Arguments &arguments);
Exit outboxCommand(Console &console, const Arguments &arguments);
Exit dayCommand(Console &console, const Arguments &arguments);
Exit complaintCommand(Console &console, const Arguments &arguments);
Exit roadCommand(Console &console, const Arguments &arguments);
Exit claimsCommand(Console &console, const Arguments &arguments);
Exit sendCommand(Console &console, const Arguments &arguments);
Exit receiveCommand(Console &console, const Arguments &arguments);
Exit journalCommand(Console &console, const Arguments &arguments);
Exit exportCommand(Console &console, const Arguments &arguments);
Exit batchCommand(Console &console, const Arguments &arguments);
Exit reportCommand(Console &console, const Arguments &arguments);
Exit cancelCommand(Console &console, const Arguments &arguments);
Exit correctCommand(Console &console, const Arguments &arguments);
Exit staffCommand(Console &console, const Arguments &arguments);
Exit doctorCommand(Console &console, const Arguments &arguments);
Exit counterCommand(Console &console, const Arguments &arguments);
Exit backupCommand(Console &console, const Arguments &arguments);
Exit restoreCommand(Console &console, const Arguments &arguments);

} // namespace guichet::console
