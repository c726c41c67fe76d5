// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/wiring.h"
#include "terminal/base/standard_streams.h"
#include "terminal/console/console.h"
#include "terminal/store/files.h"

#include <clocale>
#include <iostream>
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
    Outcome<desk::Counter *> counter() override
    {
        if (!m_open) {
            auto opened = app::openFolder(m_folder);
            if (!opened)
                return opened.failure();
            m_open = *std::move(opened);
        }
        return &m_open->counter();
    }
    Outcome<std::unique_ptr<desk::Enrolling>> enrolling() override { return app::openEnrolling(m_folder); }
    Outcome<std::unique_ptr<desk::Stick>> stick(const std::string &folder) override { return app::openStick(folder); }
    desk::Clock &clock() override
    {
        if (!m_clock)
            m_clock = app::systemClock();
        return *m_clock;
    }
    desk::Pictures &pictures() override
    {
        if (!m_pictures)
            m_pictures = app::openPictures();
        return *m_pictures;
    }

private:
    std::string m_folder{};
    std::unique_ptr<app::OpenFolder> m_open{};
    std::unique_ptr<desk::Clock> m_clock{};
    std::unique_ptr<desk::Pictures> m_pictures{};
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
