// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/road_settings.h"
#include "terminal/desk/device_settings.h"
#include "terminal/desk/ports.h"
#include "terminal/desk/scanner.h"

#include <memory>
#include <string>

// What only some commands need (Qt Network, pictures, devices) lies in modules beside the
// programs and is loaded on first use: a command that needs none starts sooner.
namespace guichet::app {

inline constexpr char networkModule[] = "libguichet_network.so";
inline constexpr char picturesModule[] = "libguichet_pictures.so";
inline constexpr char devicesModule[] = "libguichet_devices.so";

// The functions of each module, by their C names below; one a kind of device.
using OpenNetwork = void(const sync::RoadSettings *road, const char *version, Outcome<std::unique_ptr<desk::Network>> *opened);
using OpenPictures = void(std::unique_ptr<desk::Pictures> *opened);
using DrawCode = void(const std::string *text, Outcome<Bytes> *drawn);
inline constexpr char openNetworkName[] = "guichetOpenNetwork";
inline constexpr char openPicturesName[] = "guichetOpenPictures";
using OpenScanner = void(const desk::ScannerSettings *settings, std::unique_ptr<desk::Scanner> *opened);
inline constexpr char openScannerName[] = "guichetOpenScanner";
inline constexpr char drawCodeName[] = "guichetDrawCode";

// Where modules lie: ../lib/guichet as seen from the program's own folder.
std::string modulePath(const std::string &module);

// ../share/guichet/NAME as seen from there: what is installed beside the programs.
std::string sharedPath(const std::string &name);

// A loaded module stays until the program ends. E04 {fichier}: not there, or not whole.
Outcome<void *> functionOfModule(const std::string &path, const char *function);

} // namespace guichet::app
