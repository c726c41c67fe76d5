// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/serve/program.h"

#include "terminal/base/check.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <csignal>

namespace guichet::test {

Program::Program(const std::vector<std::string> &words)
{
    std::array<int, 2> ends{};
    check(::pipe2(ends.data(), O_CLOEXEC) == 0);
    std::vector<char *> arguments;
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    m_id = ::fork();
    check(m_id >= 0);
    if (m_id == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // never left behind by one that is killed
        ::dup2(ends[1], STDOUT_FILENO);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    m_output = ends[0];
}

Program::~Program()
{
    if (m_id > 0) {
        send(SIGKILL);
        wait();
    }
    ::close(m_output);
}

std::string Program::line()
{
    std::string text;
    for (char byte = 0; ::read(m_output, &byte, 1) == 1 && byte != '\n';)
        text += byte;
    return text;
}

std::string Program::all()
{
    std::string text;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = ::read(m_output, piece.data(), piece.size())) > 0;)
        text.append(piece.data(), static_cast<std::size_t>(got));
    return text;
}

void Program::send(int signal) const
{
    ::kill(m_id, signal);
}

int Program::wait()
{
    int status = 0;
    ::waitpid(m_id, &status, 0);
    m_id = -1;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

std::string mutualProgram()
{
    return std::string(GUICHET_BINARY_DIR) + "/bin/guichet-mutual";
}

std::uint16_t portIn(const std::string &line)
{
    std::uint16_t port = 0;
    const std::size_t at = line.rfind(':') + 1;
    std::from_chars(line.data() + at, line.data() + line.size(), port);
    return port;
}

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    check(::bind(socket, reinterpret_cast<sockaddr *>(&address), size) == 0);
    check(::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    ::close(socket);
    return ntohs(address.sin_port);
}

} // namespace guichet::test
