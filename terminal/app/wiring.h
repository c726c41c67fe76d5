// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <memory>
#include <optional>
#include <string>

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
};

// D10 not enrolled, D09 another program has it open, D02 D03 D04 D07 D08 D12 as they say.
Outcome<std::unique_ptr<OpenFolder>> openFolder(const std::string &folder);

// A folder that is not a counter's yet. D09 when a program has it open.
Outcome<std::unique_ptr<desk::Enrolling>> openEnrolling(const std::string &folder);

std::unique_ptr<desk::Clock> systemClock();
// U10 when there is no such folder.
Outcome<std::unique_ptr<desk::Stick>> openStick(const std::string &folder);
std::unique_ptr<desk::Pictures> openPictures();

} // namespace guichet::app
