// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/bell/bell.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace guichet::device {
namespace {

// The file in memory, read from its start; -1 when the system has none to give.
int memoryFile(const Bytes &content)
{
    const int file = ::memfd_create("bell", MFD_CLOEXEC);
    if (file < 0)
        return -1;
    if (::write(file, content.data(), content.size()) != static_cast<ssize_t>(content.size()) || ::lseek(file, 0, SEEK_SET) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

pid_t startPlayer(const std::string &player, int input)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string program = player, quiet = "-q", from = "-";
    char *words[] = {program.data(), quiet.data(), from.data(), nullptr};
    pid_t started = 0;
    const int failed = ::posix_spawn(&started, player.c_str(), &actions, nullptr, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? started : 0;
}

} // namespace

Bell::Bell(std::string player)
    : m_player(std::move(player))
{
}

Bell::~Bell()
{
    if (isPlaying()) {
        ::kill(m_playing, SIGTERM);
        ::waitpid(m_playing, nullptr, 0);
    }
}

bool Bell::isPlaying()
{
    if (m_playing == 0)
        return false;
    if (::waitpid(m_playing, nullptr, WNOHANG) == 0)
        return true;
    m_playing = 0;
    return false;
}

bool Bell::ring(Sound sound)
{
    if (m_player.empty())
        return false;
    if (isPlaying())
        return true;
    const int wave = memoryFile(waveOf(sound));
    if (wave < 0)
        return false;
    m_playing = startPlayer(m_player, wave);
    ::close(wave);
    return m_playing != 0;
}

std::string findPlayer()
{
    namespace fs = std::filesystem;
    constexpr char player[] = "/usr/bin/aplay";
    std::error_code error;
    if (!fs::exists(player, error))
        return {};
    for (fs::directory_iterator entry("/dev/snd", error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("pcm") && name.ends_with("p"))
            return player;
    }
    return {};
}

} // namespace guichet::device
