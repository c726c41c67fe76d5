// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/secret_prompt.h"

#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace guichet::app {
namespace {

constexpr std::size_t longest = 128;
constexpr char question[] = "PIN : ";

// The person's own terminal, whatever stdin and stdout are; silent while it lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isSilent() const { return m_isSilent; }
    void write(std::string_view text) const { (void)!::write(m_descriptor, text.data(), text.size()); }
    std::string readLine() const
    {
        std::string line;
        char character = 0;
        while (line.size() < longest && ::read(m_descriptor, &character, 1) == 1 && character != '\n')
            line += character;
        return line;
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isSilent = false;
};

} // namespace

Outcome<std::string> askSecret(const std::string &variable)
{
    if (const char *given = std::getenv(variable.c_str()))
        return std::string(given);
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return fail(Code::E02, {{"option", '$' + variable}});
    terminal.write(question);
    std::string typed = terminal.readLine();
    terminal.write("\n");
    return typed;
}

} // namespace guichet::app
