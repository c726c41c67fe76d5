// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

namespace guichet {

void holdStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDONLY); // the lowest free number: this one
    }
}

} // namespace guichet
