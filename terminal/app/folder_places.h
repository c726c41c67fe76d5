// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/data_folder.h"

#include <string>

namespace guichet::app {

std::string environment(const char *name); // empty when it is not set

// A data folder with its key file, which $GUICHET_KEYFILE may have elsewhere.
store::FolderPlaces placesOf(const std::string &folder);

} // namespace guichet::app
