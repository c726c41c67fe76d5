// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/road_settings.h"
#include "terminal/desk/device_settings.h"
#include "terminal/desk/machine.h"
#include "terminal/desk/ports.h"
#include "terminal/desk/scanner.h"
#include "terminal/documents/printer.h"
#include "terminal/desk/staff_book.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// The only place where the ports meet what stands behind them: both programs of
// the terminal open their data folder, their sticks and their pictures here.
namespace guichet::app {

// `option` (--data), else $GUICHET_DATA, else "guichet" in the XDG data home.
std::string dataFolder(const std::optional<std::string> &option);

// Where the key of that folder lies: $GUICHET_KEYFILE, else vault.key in it.
std::string keyFile(const std::string &folder);

// A data folder opened as a counter, and its only owner until it goes away.
class OpenFolder {
public:
    virtual ~OpenFolder() = default;
    virtual desk::Counter &counter() = 0;
    // Who comes in when the screen is locked.
    virtual desk::StaffDoor &door() = 0;
    virtual desk::StaffBook &staff() = 0;
    // How its claims travel: roads.toml, else the roads of the enrolment. E09.
    virtual Outcome<std::vector<sync::RoadSettings>> roads() = 0;
    // A counter beside it to practise with: the same members, a journal of its own. It
    // lives until endTraining; both are noted in the real journal. J06.
    virtual Outcome<desk::Counter *> beginTraining() = 0;
    virtual Outcome<void> endTraining() = 0;
    // The machine beneath, as the Support screen looks at it.
    virtual desk::Machine &machine() = 0;
};

// A terminal may serve several schemes, each with a folder of its own: the first in
// the data folder itself, the others in schemes/<CODE> below it.
std::string schemeFolder(const std::string &folder, const std::string &code);
// Those that are counters, the folder's own first; the folder itself when none is.
std::vector<std::string> counterFolders(const std::string &folder);

// A data folder this program alone holds, its key not known yet.
class HeldFolder {
public:
    virtual ~HeldFolder() = default;
    virtual desk::StaffDoor &door() = 0;
    // By its own key (D12, A05 there is none), or by who came in. Once: the folder is then the other's.
    virtual Outcome<std::unique_ptr<OpenFolder>> open() = 0;
    virtual Outcome<std::unique_ptr<OpenFolder>> open(const desk::Unlocked &unlocked) = 0;
};
// D08 D04 D09 D02 D10 as they say.
Outcome<std::unique_ptr<HeldFolder>> holdFolder(const std::string &folder);

// A QR as PNG. E04 when what draws it is not installed.
Outcome<Bytes> drawCode(const std::string &text);

std::optional<std::uint64_t> freeBytes(const std::string &folder);

// D10 not enrolled, D09 another program has it open, D02 D03 D04 D07 D08 D12 as they say.
Outcome<std::unique_ptr<OpenFolder>> openFolder(const std::string &folder);

// A folder that is not a counter's yet. D09 when a program has it open.
Outcome<std::unique_ptr<desk::Enrolling>> openEnrolling(const std::string &folder);

// --profile, else $GUICHET_PROFILE, else profile.toml in the folder, else the defaults. E04 E09 H02.
Outcome<desk::DeviceSettings> chooseProfile(const std::optional<std::string> &asked, const std::string &folder);
// The folder of no open program: what is there is put aside. As store::restoreFolder; `putAside` empty: nothing was.
struct RestoredFolder {
    desk::BackupReport backup{};
    std::string putAside{};
};
Outcome<RestoredFolder> restoreFolder(const std::string &folder, const std::string &file, const desk::Progress &progress);
Outcome<desk::DiskReport> lookAtDisk(const std::string &folder);
bool isClockChip(const std::string &device);

std::unique_ptr<desk::Clock> systemClock();
// Where the sticks are mounted, those with a folder GUICHET alone when there are such.
// U08 there is one this machine does not read, U10 none.
Outcome<std::vector<std::string>> mountedSticks();
// "auto": the only one there is. U10 when there is no such folder, U11 {liste} several.
Outcome<std::unique_ptr<desk::Stick>> openStick(const std::string &folder);
// What reads them is loaded with the first picture. E04 when it is not installed.
std::unique_ptr<desk::Pictures> openPictures();
// Loads the network road on first use; call it where the program starts, not in a
// worker, and perform() wherever waiting is allowed.
//   E04 {fichier} not installed, or a certificate of the road cannot be read; E09 {cle} its address is none.
Outcome<std::unique_ptr<desk::Network>> openNetwork(const sync::RoadSettings &road);

} // namespace guichet::app
