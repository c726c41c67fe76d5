// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

// The few socket calls the servers of the tests need.
namespace guichet::support {

struct Listener {
    int socket = -1;
    int port = 0;
};
Listener listenOnLoopback(bool isV6);
int connectTo(int port); // 127.0.0.1; below 0: nobody there
bool sendAll(int socket, std::string_view bytes);
void closeWithReset(int socket);

} // namespace guichet::support
