// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/serve_load/server_process.h"

#include "terminal/base/check.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace guichet::bench {

ServerProcess::ServerProcess(const std::string &folder)
{
    const std::string program = std::string(GUICHET_BINARY_DIR) + "/bin/guichet-mutual";
    std::array<int, 2> ends{};
    check(::pipe2(ends.data(), O_CLOEXEC) == 0);
    m_pid = ::fork();
    check(m_pid >= 0);
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // never left behind by one that is killed
        ::dup2(ends[1], STDOUT_FILENO);
        ::execl(program.c_str(), "guichet-mutual", "serve", folder.c_str(), "--listen", "127.0.0.1:0", "--connections", "20000", "--per-address", "0",
            "--log", "/dev/null", static_cast<char *>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string line;
    for (char byte = 0; ::read(ends[0], &byte, 1) == 1 && byte != '\n';)
        line += byte;
    ::close(ends[0]);
    m_port = static_cast<std::uint16_t>(std::atoi(line.substr(line.rfind(':') + 1).c_str()));
    check(m_port != 0);
}

ServerProcess::~ServerProcess()
{
    ::kill(m_pid, SIGTERM);
    ::waitpid(m_pid, nullptr, 0);
}

double ServerProcess::peakMegabytes() const
{
    std::ifstream status("/proc/" + std::to_string(m_pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return static_cast<double>(std::atoll(line.c_str() + 6)) / 1024;
    }
    return 0;
}

double ServerProcess::cpuSeconds() const
{
    std::ifstream stat("/proc/" + std::to_string(m_pid) + "/stat");
    std::string text;
    std::getline(stat, text);
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    long user = 0;
    long system = 0;
    fields >> user >> system;
    return static_cast<double>(user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace guichet::bench
