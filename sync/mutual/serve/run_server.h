// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/web_server.h"

#include <functional>
#include <ostream>

namespace guichet::mutual::serve {

// Serves until SIGTERM or SIGINT; SIGHUP opens the log file anew. The address in use
// is the first line on `out`: LISTENING http://127.0.0.1:43121
struct RunOrder {
    ServerOrder server{};
    std::string log{};           // a file; empty: standard error
};
// `whenStopping` is called before running requests are waited for.
Outcome<void> runServer(RunOrder order, Answer answer, std::ostream &out, const std::function<void()> &whenStopping = {});

// Signals wait from here on until runServer takes them: to be called before the
// first thread is made.
void holdSignals();

} // namespace guichet::mutual::serve
