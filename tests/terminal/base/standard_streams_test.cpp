// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/standard_streams.h"

#include <cerrno>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace guichet;

namespace {

// What a program sees that was started with `closed`: 0 when its number is taken and
// cannot be written.
int seenWithout(int closed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(closed);
        holdStandardStreams();
        const int opened = ::open("/dev/null", O_WRONLY);
        const bool refused = ::write(closed, "x", 1) < 0 && errno == EBADF;
        ::_exit(opened > STDERR_FILENO && refused ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(StandardStreams, aClosedOneIsNeverTheNumberOfAFile)
{
    for (const int closed : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        EXPECT_EQ(seenWithout(closed), 0) << closed;
}

TEST(StandardStreams, openOnesAreLeftAlone)
{
    const int before = ::fcntl(STDOUT_FILENO, F_GETFL);
    holdStandardStreams();
    EXPECT_EQ(::fcntl(STDOUT_FILENO, F_GETFL), before);
}

} // namespace
