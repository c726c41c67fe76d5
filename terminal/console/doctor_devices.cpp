// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/doctor_check.h"

#include "terminal/console/counter_prompts.h"
#include "terminal/documents/test_page.h"
#include "terminal/texts/words.h"

#include <filesystem>

namespace guichet::console {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t littleRoom = 64 * mebibyte;
constexpr std::int64_t secondsADay = 24 * 60 * 60;

bool isThere(const std::string &path)
{
    std::error_code error;
    return fs::exists(path, error);
}

std::string nameOf(const desk::ScannerSettings &scanner)
{
    switch (scanner.kind) {
    case desk::ScannerKind::Wedge: return "wedge";
    case desk::ScannerKind::Serial: return "serial " + scanner.device;
    case desk::ScannerKind::Camera: break;
    }
    return "camera " + scanner.device;
}

// A scanner that types cannot be asked whether it is there: only a scan shows it.
Check scannerCheck(const desk::ScannerSettings &scanner)
{
    Check check{"scanner", scanner.device.empty() || isThere(scanner.device), nameOf(scanner), {}};
    if (!check.ok)
        check.advice = Failure{Code::S01, {{"lecteur", scanner.device}}, {}};
    return check;
}

std::string nameOf(const desk::PrinterSettings &printer)
{
    switch (printer.kind) {
    case desk::PrinterKind::EscposUsb: return "escpos-usb " + printer.device;
    case desk::PrinterKind::EscposSerial: return "escpos-serial " + printer.device;
    case desk::PrinterKind::EscposTcp: return "escpos-tcp " + printer.host + ':' + std::to_string(printer.port);
    case desk::PrinterKind::Cups: return "cups " + printer.queue;
    case desk::PrinterKind::Pdf: break;
    }
    return "pdf " + printer.folder;
}

Check printerCheck(const desk::PrinterSettings &printer)
{
    Check check{"printer", printer.device.empty() || isThere(printer.device), nameOf(printer), {}};
    if (!check.ok)
        check.advice = Failure{Code::P01, {{"imprimante", printer.device}}, {}};
    return check;
}

Check clockChipCheck(Console &console, const std::string &device)
{
    Check check{"clock chip", console.world.hasClockChip(device), device, {}};
    if (!check.ok)
        check.advice = Failure{Code::H06, {{"fichier", device}}, {}};
    return check;
}

Check mediumCheck(const std::string &folder)
{
    std::error_code error;
    Check check{"second medium", fs::is_directory(folder, error), folder, {}};
    if (!check.ok)
        check.advice = Failure{Code::U10, {{"nom", folder}}, {}};
    return check;
}

// A card before each reader of its own; one that types is tried on the Support screen.
void tryScanners(Console &console, const desk::DeviceSettings &settings, std::vector<Check> &checks)
{
    for (const desk::ScannerSettings &scanner : settings.scanners) {
        if (scanner.kind == desk::ScannerKind::Wedge)
            continue;
        console.err << promptFor(Prompt::Card, console.language) << std::endl;
        const auto read = console.world.tryScanner(scanner);
        Check check{"scan", read.has_value(), nameOf(scanner) + (read ? ", " + std::to_string(*read) : std::string{}), {}};
        if (!read)
            check.advice = read.error();
        checks.push_back(std::move(check));
    }
}

void tryPrinter(Console &console, const desk::DeviceSettings &settings, std::vector<Check> &checks)
{
    const std::unique_ptr<Printer> printer = console.world.printer(settings);
    if (!printer)
        return checks.push_back({"print", false, {}, Failure{Code::P08, {}, {}}});
    const auto printed = printer->print(makeTestPage({}, console.language), Paper::Roll);
    Check check{"print", printed.has_value(), printer->name(), {}};
    if (!printed)
        check.advice = printed.error();
    checks.push_back(std::move(check));
}

} // namespace

std::vector<Check> deviceChecks(Console &console, const std::optional<std::string> &profile, bool tries)
{
    const auto settings = console.world.profile(profile);
    std::vector<Check> checks{{"profile", settings.has_value(), settings ? settings->profile : std::string{}, {}}};
    if (!settings) {
        checks.front().advice = settings.error();
        return checks;
    }
    for (const desk::ScannerSettings &scanner : settings->scanners)
        checks.push_back(scannerCheck(scanner));
    for (const desk::PrinterSettings &printer : settings->printers)
        checks.push_back(printerCheck(printer));
    if (!settings->clockChip.empty())
        checks.push_back(clockChipCheck(console, settings->clockChip));
    if (!settings->secondMedium.empty())
        checks.push_back(mediumCheck(settings->secondMedium));
    if (tries) {
        tryScanners(console, *settings, checks);
        tryPrinter(console, *settings, checks);
    }
    return checks;
}

// Room, and how long a small flush takes: one that takes no time on a card or a turning
// disk is a hint that the medium does not keep what it says it keeps.
Check diskCheck(Console &console)
{
    const auto disk = console.world.disk();
    Check check{"disk", disk && disk->freeBytes >= littleRoom, {}, {}};
    if (!disk) {
        check.advice = disk.error();
        return check;
    }
    const std::string flush = std::to_string(disk->flushMicroseconds) + " µs";
    check.detail = std::to_string(disk->freeBytes / mebibyte) + " MiB, fsync " + flush;
    if (!check.ok)
        check.advice = Failure{Code::D05, {}, {}};
    else if (disk->answersTooFast())
        check.advice = Failure{Code::H05, {{"duree", flush}}, {}};
    return check;
}

// A hint, not a fault: care goes on without a copy.
Check backupCheck(Console &console, desk::Counter &counter)
{
    constexpr std::int64_t aWeek = 7;
    Check check{"backup", true, {}, {}};
    const auto machine = console.world.machine();
    const auto last = machine ? (*machine)->lastBackup() : std::nullopt;
    if (!last) {
        check.advice = Failure{Code::H07, {}, {}};
        return check;
    }
    check.detail = last->file + ", " + formatMoment(last->made, 0) + " UTC";
    const std::int64_t days = (desk::now(counter).judged.now - last->made) / secondsADay;
    if (days > aWeek)
        check.advice = Failure{Code::H07, {{"date", formatMoment(last->made, 0)}, {"n", std::to_string(days)}}, {}};
    return check;
}

} // namespace guichet::console
