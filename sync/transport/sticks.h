// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <string>
#include <vector>

// Which sticks are plugged in, as Linux tells it.
namespace guichet::transport {

struct MountedStick {
    std::string path{};        // where it is mounted
    std::string fileSystem{};  // "vfat"
    bool hasExchange = false;  // there is a folder GUICHET on it
};

struct StickSources {
    std::string mounts = "/proc/self/mountinfo";
    std::string blocks = "/sys/block"; // removable devices, their sizes and partitions
};

struct Sticks {
    std::vector<MountedStick> mounted{}; // devices below /media, /run/media or /mnt, sorted by path
    std::size_t unread = 0;              // removable media with something on them that nothing has mounted
};
Sticks findSticks(const StickSources &sources = {});

// The only one there is. Several: the only one with a folder GUICHET, else U11
// {liste}. None: U08 when there is one that this machine does not read, else U10.
Outcome<std::string> chooseStick(const Sticks &sticks);

} // namespace guichet::transport
