// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace guichet::test {

// A serial scanner without the scanner: a pty under a name that stays the same when it
// is pulled out and plugged in again, as /dev/serial/by-id does.
class SerialLine {
public:
    SerialLine(); // plugged in
    ~SerialLine();
    SerialLine(const SerialLine &) = delete;
    SerialLine &operator=(const SerialLine &) = delete;

    const std::string &path() const { return m_path; }
    void send(std::string_view bytes); // waits until the other end took them
    void unplug();
    void plug();

private:
    std::string m_folder;
    std::string m_path;
    int m_scanner = -1;
    int m_port = -1; // kept open: what is sent before anybody listens is not lost
};

} // namespace guichet::test
