// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

// What a class of machine has and how the counter behaves on it: the values of a
// hardware profile (hardware-profiles/README.md names its keys; terminal/store reads
// it). Without a profile these defaults hold: `pc-scanner`.
namespace guichet::desk {

// In percent of the picture, so that it holds at any size.
struct Region {
    int left = 18;
    int top = 6;
    int width = 64;
    int height = 88;

    bool operator==(const Region &) const = default;
};

enum class ScannerKind {
    Wedge,  // types like a keyboard; its keys come through the window
    Serial, // a line of its own: CDC over USB, RS-232
    Camera,
};

struct ScannerSettings {
    ScannerKind kind = ScannerKind::Wedge;
    std::string device{};       // "/dev/ttyACM0", "/dev/video0"; for a camera also a picture or a folder of them; empty: the first one found. Wedge: none
    // Wedge
    int keyPauseMs = 40;        // two keys further apart than this were typed by a person
    // Serial: 8 data bits, no parity, one stop bit
    int baud = 9600;
    // Camera
    int width = 640;
    int height = 480;
    int framesPerSecond = 10;
    Region region{};            // where a card is looked for first, then everywhere
    int exposure = 0;           // in 100 µs as V4L2 counts; 0: the camera decides

    bool operator==(const ScannerSettings &) const = default;
};

enum class PrinterKind { EscposUsb, EscposSerial, EscposTcp, Cups, Pdf };
enum class CodePage { Cp437, Cp850, Cp858, Windows1252, Ascii };

struct PrinterSettings {
    PrinterKind kind = PrinterKind::Cups;
    bool takesRoll = true;      // tickets and receipts come out here
    bool takesSheets = true;    // A4 and A5 do
    // One of these by kind
    std::string device{};       // EscposUsb "/dev/usb/lp0" (empty: the first one), EscposSerial "/dev/ttyUSB0"
    int baud = 9600;            // EscposSerial
    std::string host{};         // EscposTcp
    int port = 9100;
    std::string queue{};        // Cups; empty: the default one
    std::string folder{};       // Pdf; empty: "documents" in the data folder
    // ESC/POS
    int widthMm = 80;           // 58 or 80
    CodePage codePage = CodePage::Cp858;
    bool nativeQr = true;       // GS ( k; otherwise the code is drawn as a picture
    bool cut = true;
    bool drawer = false;        // opened when cash is taken

    bool operator==(const PrinterSettings &) const = default;
};

enum class Shade { Light, Dark };

struct DeviceSettings {
    std::string profile = "pc-scanner"; // its name
    std::string file{};                 // where it was read; empty: the defaults
    // Screen; the size is that of the machine class, the window takes what there is
    int screenWidth = 1024;
    int screenHeight = 600;
    bool hasScreen = true;
    bool touch = false;
    Shade theme = Shade::Light;
    int textPercent = 100;              // 100 … 200
    std::string language{};             // "fr"; empty: as the system says
    bool sounds = true;                 // yes, no, look

    std::vector<ScannerSettings> scanners = {ScannerSettings{}};
    std::vector<PrinterSettings> printers = {PrinterSettings{}};

    std::string clockChip{};            // "/dev/rtc0": it keeps the time without power; empty: none
    std::string secondMedium{};         // folder of a stick or card that stays in: the weekly copy goes there
    int blankSeconds = 60;              // then personal data are covered
    int lockSeconds = 180;              // then the session asks for the PIN

    bool operator==(const DeviceSettings &) const = default;
};

} // namespace guichet::desk
