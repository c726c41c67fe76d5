// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/rounds.h"

#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

// B20: from the start of the process to its end, by turns with the bare program;
// the counter quits once its first screen accepts a card. Wall time, medians.
//   start_bench [DATA FOLDER]: with one, the counter opens it and `claims` is measured too
extern char **environ;

namespace {

using Words = std::vector<std::string>;
constexpr int rounds = 11;

double milliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Wall time of one run; its output is thrown away. Below zero: it did not run.
double timeOf(const Words &command)
{
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_WRONLY, 0);
    const double begun = milliseconds();
    pid_t child = 0;
    int status = -1;
    const bool ran = posix_spawn(&child, words[0], &files, nullptr, words.data(), environ) == 0 && waitpid(child, &status, 0) == child;
    posix_spawn_file_actions_destroy(&files);
    return ran && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? milliseconds() - begun : -1;
}

bool compare(const char *name, const Words &ours, const Words &bare)
{
    std::vector<double> oursTimes, bareTimes;
    for (int i = 0; i <= rounds; ++i) {
        const double our = timeOf(ours), yardstick = timeOf(bare);
        if (our < 0 || yardstick < 0) {
            std::fprintf(stderr, "start_bench: %s did not run\n", (our < 0 ? ours : bare)[0].c_str());
            return false;
        }
        if (i > 0) { // the first fills the caches
            oursTimes.push_back(our);
            bareTimes.push_back(yardstick);
        }
    }
    const double our = guichet::bench::median(oursTimes), yardstick = guichet::bench::median(bareTimes);
    std::printf("B20 %-18s %7.1f ms   bare %7.1f ms   ratio %.2f\n", name, our, yardstick, our / yardstick);
    return true;
}

} // namespace

int main(int count, char **words)
{
    const std::string self = words[0];
    const std::string folder = self.substr(0, self.rfind('/') + 1);
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    Words counter{folder + "guichet", "--measure-start"};
    if (count > 1)
        counter.insert(counter.end(), {"--data", words[1]});
    else
        counter.insert(counter.end(), {"--data", "/nonexistent-guichet"}); // the calm page of a terminal not enrolled
    bool fine = compare("counter", counter, {folder + "bare_window"});
    fine = compare("console --version", {folder + "guichetctl", "--version"}, {folder + "bare_core"}) && fine;
    if (count > 1)
        fine = compare("console claims", {folder + "guichetctl", "claims", "--data", words[1]}, {folder + "bare_core"}) && fine;
    return fine ? 0 : 1;
}
