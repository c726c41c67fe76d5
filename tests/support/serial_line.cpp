// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serial_line.h"

#include "terminal/base/check.h"

#include <cstdlib>
#include <filesystem>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace guichet::test {

SerialLine::SerialLine()
{
    std::string pattern = std::filesystem::temp_directory_path() / "serial-XXXXXX";
    check(mkdtemp(pattern.data()) != nullptr);
    m_folder = pattern;
    m_path = m_folder + "/scanner";
    plug();
}

SerialLine::~SerialLine()
{
    unplug();
    std::filesystem::remove_all(m_folder);
}

void SerialLine::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = write(m_scanner, bytes.data(), bytes.size());
        check(sent > 0);
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void SerialLine::unplug()
{
    if (m_scanner < 0)
        return;
    std::filesystem::remove(m_path);
    close(m_port);
    close(m_scanner);
    m_scanner = m_port = -1;
}

void SerialLine::plug()
{
    char name[64] = {};
    check(openpty(&m_scanner, &m_port, name, nullptr, nullptr) == 0);
    termios raw{};
    tcgetattr(m_port, &raw);
    cfmakeraw(&raw);
    tcsetattr(m_port, TCSANOW, &raw);
    std::filesystem::create_symlink(name, m_path);
}

} // namespace guichet::test
