// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/console_entries.h"
#include "terminal/app/printing.h"
#include "terminal/app/scanners.h"
#include "terminal/app/secret_prompt.h"
#include "terminal/app/wiring.h"
#include "terminal/base/standard_streams.h"
#include "terminal/console/console.h"
#include "terminal/desk/staff_badge.h"
#include "terminal/store/files.h"

#include <algorithm>
#include <clocale>
#include <iostream>
#include <map>
#include <unistd.h>

// The console's world: each part is opened when a command first asks for it, so
// that --version and --help open nothing.
namespace {

using namespace guichet;

class ProgramWorld final : public console::World {
public:
    void chooseFolder(const std::optional<std::string> &option) override { m_folder = app::dataFolder(option); }
    std::string folder() override { return m_folder; }
    std::string keyFile() override { return app::keyFile(m_folder); }
    void chooseSignIn(const console::SignIn &signIn) override { m_signIn = signIn; }
    Outcome<std::string> secret(const std::string &variable) override { return app::askSecret(variable); }
    void chooseScheme(const std::optional<std::string> &code) override { m_scheme = code; }
    Outcome<desk::Counter *> counter() override
    {
        const auto opened = m_scheme ? openChosen() : openAt(app::counterFolders(m_folder).front());
        if (!opened)
            return opened.failure();
        return &(*opened)->counter();
    }
    Outcome<std::vector<desk::Counter *>> counters() override
    {
        if (m_scheme) {
            const auto chosen = counter();
            return chosen ? Outcome<std::vector<desk::Counter *>>(std::vector{*chosen}) : chosen.failure();
        }
        std::vector<desk::Counter *> all;
        for (const std::string &folder : app::counterFolders(m_folder)) {
            const auto opened = openAt(folder);
            if (!opened)
                return opened.failure();
            all.push_back(&(*opened)->counter());
        }
        return all;
    }
    Outcome<std::vector<sync::RoadSettings>> roads(const desk::Counter &counter) override
    {
        for (const auto &[folder, open] : m_open) {
            if (open && &open->counter() == &counter)
                return open->roads();
        }
        return std::vector<sync::RoadSettings>{};
    }
    Outcome<std::unique_ptr<desk::Network>> network(const sync::RoadSettings &road) override { return app::openNetwork(road); }
    Outcome<std::unique_ptr<desk::Enrolling>> enrolling() override
    {
        if (m_scheme && !isCode(*m_scheme))
            return notAScheme("[A-Z0-9]");
        return app::openEnrolling(m_scheme ? app::schemeFolder(m_folder, *m_scheme) : m_folder);
    }
    Outcome<std::unique_ptr<desk::Stick>> stick(const std::string &folder) override { return app::openStick(folder); }
    desk::Clock &clock() override
    {
        if (!m_clock)
            m_clock = app::systemClock();
        return *m_clock;
    }
    desk::StaffBook &staff() override { return m_last->staff(); }
    Outcome<Bytes> drawCode(const std::string &text) override { return app::drawCode(text); }
    desk::Pictures &pictures() override
    {
        if (!m_pictures)
            m_pictures = app::openPictures();
        return *m_pictures;
    }
    PdfWriter *pdf() override
    {
        if (!m_printing)
            m_printing = app::openPrinting({}, {});
        return &m_printing->pdf();
    }
    Outcome<desk::DeviceSettings> profile(const std::optional<std::string> &asked) override { return app::chooseProfile(asked, m_folder); }
    std::unique_ptr<console::Entries> entries(const desk::DeviceSettings &settings) override
    {
        return std::make_unique<app::ConsoleEntries>(app::openScanners(settings.scanners));
    }
    Outcome<std::size_t> tryScanner(const desk::ScannerSettings &settings) override
    {
        constexpr std::chrono::seconds patience{10};
        const app::ScannerTrial trial = app::tryScanner(settings, patience);
        if (trial.codes > 0)
            return trial.lastCode.size();
        if (trial.trouble)
            return Unexpected(*trial.trouble);
        return fail(Code::H10, {{"lecteur", settings.device}, {"n", std::to_string(patience.count())}});
    }
    std::unique_ptr<Printer> printer(const desk::DeviceSettings &settings) override
    {
        auto printers = app::choosePrinters({}, settings);
        return printers ? app::openPrinter(*std::move(printers), app::papersFolder(m_folder)) : nullptr;
    }
    Outcome<std::unique_ptr<Printing>> printing(const std::optional<std::string> &asked) override
    {
        const auto settings = profile({});
        auto printers = app::choosePrinters(asked, settings ? *settings : desk::DeviceSettings());
        if (!printers)
            return printers.failure();
        return app::openPrinting(*std::move(printers), app::papersFolder(m_folder));
    }
    Outcome<desk::Machine *> machine() override
    {
        const auto opened = m_scheme ? openChosen() : openAt(app::counterFolders(m_folder).front());
        return opened ? Outcome<desk::Machine *>(&(*opened)->machine()) : opened.failure();
    }
    Outcome<console::Restored> restore(const std::string &file, const desk::Progress &progress) override
    {
        if (m_scheme && !isCode(*m_scheme))
            return notAScheme("[A-Z0-9]");
        auto restored = app::restoreFolder(m_scheme ? app::schemeFolder(m_folder, *m_scheme) : m_folder, file, progress);
        return restored ? Outcome<console::Restored>(console::Restored{restored->backup, restored->putAside}) : restored.failure();
    }
    Outcome<desk::DiskReport> disk() override { return app::lookAtDisk(m_folder); }
    bool hasClockChip(const std::string &device) override { return app::isClockChip(device); }

private:
    // A folder's name as well: nothing else may be in it.
    static bool isCode(const std::string &code)
    {
        constexpr std::size_t longest = 16;
        return !code.empty() && code.size() <= longest
            && std::all_of(code.begin(), code.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    }
    Unexpected<Failure> notAScheme(std::string expected) const
    {
        return fail(Code::E03, {{"option", "--scheme"}, {"valeur", *m_scheme}, {"attendu", std::move(expected)}});
    }
    Outcome<app::OpenFolder *> openAt(const std::string &folder)
    {
        auto &place = m_open[folder];
        if (!place) {
            auto opened = m_signIn.badge ? openByBadge(folder) : app::openFolder(folder);
            if (!opened)
                return opened.failure();
            place = *std::move(opened);
        }
        if (const auto allowed = m_signIn.needs ? desk::demand(place->counter(), *m_signIn.needs) : Outcome<void>(); !allowed)
            return allowed.failure();
        m_last = place.get();
        return m_last;
    }
    // The text of a badge, or a picture of one.
    Outcome<desk::StaffBadge> readBadge()
    {
        if (desk::isBadge(*m_signIn.badge))
            return desk::parseBadge(*m_signIn.badge);
        const auto codes = pictures().codesIn(*m_signIn.badge);
        if (!codes)
            return codes.failure();
        return codes->size() == 1 ? desk::parseBadge(codes->front()) : fail(Code::Q14);
    }
    Outcome<std::unique_ptr<app::OpenFolder>> openByBadge(const std::string &folder)
    {
        const auto badge = readBadge();
        if (!badge)
            return badge.failure();
        auto held = app::holdFolder(folder);
        if (!held)
            return held.failure();
        if (const auto ready = (*held)->door().prepare(*badge); !ready)
            return ready.failure();
        const auto pin = secret("GUICHET_PIN");
        if (!pin)
            return pin.failure();
        const auto unlocked = (*held)->door().unlock(*badge, *pin);
        if (!unlocked)
            return unlocked.failure();
        auto opened = (*held)->open(*unlocked);
        if (opened) { // each entry names its operator; a command is no session
            (*opened)->counter().operatorId = unlocked->who.id;
            (*opened)->counter().role = unlocked->who.role;
        }
        return opened;
    }
    // In the folder of its name, else the data folder's own.
    Outcome<app::OpenFolder *> openChosen()
    {
        if (!isCode(*m_scheme))
            return notAScheme("[A-Z0-9]");
        const auto folders = app::counterFolders(m_folder);
        const std::string named = app::schemeFolder(m_folder, *m_scheme);
        const bool isNamed = std::find(folders.begin(), folders.end(), named) != folders.end();
        const auto opened = openAt(isNamed ? named : folders.front());
        if (!opened)
            return opened;
        const std::string &code = (*opened)->counter().journal.enrolled().scheme.code.text;
        return code == *m_scheme ? opened : notAScheme(code);
    }

    std::string m_folder{};
    std::optional<std::string> m_scheme{};
    console::SignIn m_signIn{};
    app::OpenFolder *m_last = nullptr;   // the one asked for last
    std::map<std::string, std::unique_ptr<app::OpenFolder>> m_open{};
    std::unique_ptr<desk::Clock> m_clock{};
    std::unique_ptr<desk::Pictures> m_pictures{};
    std::unique_ptr<Printing> m_printing{};
};

} // namespace

int main(int count, char **words)
{
    holdStandardStreams();
    store::hardenProcess();
    std::setlocale(LC_ALL, "C.UTF-8"); // file names and messages are UTF-8; nothing is read by locale
    std::ios::sync_with_stdio(false);
    ProgramWorld world;
    console::Console console{std::cout, std::cerr, world, languageFromEnvironment(), false, isatty(STDERR_FILENO) == 1};
    return console::run(std::vector<std::string>(words + 1, words + count), console);
}
