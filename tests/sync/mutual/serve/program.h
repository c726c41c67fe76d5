// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace guichet::test {

// A program started by a test, ended with it by its own id.
class Program {
public:
    explicit Program(const std::vector<std::string> &words); // the first one is its path
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    std::string line();             // the next line it writes; empty at the end
    std::string all();              // all it writes until its end
    void send(int signal) const;
    int wait();                     // its exit; 128 + the signal that ended it

private:
    pid_t m_id = -1;
    int m_output = -1;
};

std::string mutualProgram();        // guichet-mutual as built
std::uint16_t portIn(const std::string &line); // of "LISTENING http://127.0.0.1:43121"
std::uint16_t freePort();

} // namespace guichet::test
