// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <mutex>
#include <unordered_map>

struct MHD_Connection;

namespace guichet::mutual::serve {

// Who is still sending us a request, and since when. The library ends lines that
// fall silent; a byte a second is ended here (trust.md 4, row 65).
class Connections {
public:
    using Moment = std::chrono::steady_clock::time_point;

    void opened(MHD_Connection *connection, int socket, Moment now);
    void closed(MHD_Connection *connection);
    void received(MHD_Connection *connection);             // the request is whole: what follows is ours
    void finished(MHD_Connection *connection, Moment now); // the next request on this line may begin
    void cutSlower(std::chrono::seconds most, Moment now);

private:
    struct Line {
        int socket = -1;
        Moment since{};
        bool isReceiving = true;
    };
    std::mutex m_mutex{};
    std::unordered_map<MHD_Connection *, Line> m_lines{};
};

} // namespace guichet::mutual::serve
