// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"

namespace guichet::device {

// The reader a profile means; a camera whose device is a folder or a picture file is
// played from there. Never fails: what is not there yet is its trouble.
std::unique_ptr<desk::Scanner> openScanner(const desk::ScannerSettings &settings);

} // namespace guichet::device
