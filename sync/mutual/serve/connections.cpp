// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/connections.h"

#include <sys/socket.h>

namespace guichet::mutual::serve {

void Connections::opened(MHD_Connection *connection, int socket, Moment now)
{
    const std::lock_guard lock(m_mutex);
    m_lines[connection] = {socket, now, true};
}

void Connections::closed(MHD_Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    m_lines.erase(connection);
}

void Connections::received(MHD_Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    if (const auto line = m_lines.find(connection); line != m_lines.end())
        line->second.isReceiving = false;
}

void Connections::finished(MHD_Connection *connection, Moment now)
{
    const std::lock_guard lock(m_mutex);
    if (const auto line = m_lines.find(connection); line != m_lines.end()) {
        line->second.isReceiving = true;
        line->second.since = now;
    }
}

void Connections::cutSlower(std::chrono::seconds most, Moment now)
{
    // Under the lock the socket is the line's own: closed() comes before it is closed.
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, line] : m_lines) {
        if (line.isReceiving && now - line.since > most)
            ::shutdown(line.socket, SHUT_RDWR);
    }
}

} // namespace guichet::mutual::serve
