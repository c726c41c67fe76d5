// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <string>
#include <sys/types.h>

// Files that are whole or not there, whatever is pulled out meanwhile.
namespace guichet::transport {

// Written beside as "<name>.part", flushed, renamed over, the folder flushed. E05 {fichier}.
Outcome<void> writeFileDurably(const std::string &path, ByteView bytes, mode_t mode = 0600);
// A regular file of at most `limit` bytes; links are followed. E04 {fichier}.
Outcome<Bytes> readFile(const std::string &path, std::size_t limit);

// An open file or folder, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

// The steps above in an open folder, with the system's own error (errno).
using SystemError = int;
Result<void, SystemError> writeIn(const Descriptor &folder, const std::string &name, ByteView bytes, mode_t mode);
// Never follows a link, never waits on a device or pipe (EINVAL); EFBIG beyond the limit.
Result<Bytes, SystemError> readIn(const Descriptor &folder, const std::string &name, std::size_t limit);
// As the medium holds it, not as memory remembers it: flushed, the cache dropped, read again.
Result<Bytes, SystemError> readFromMedium(const Descriptor &folder, const std::string &name, std::size_t limit);

} // namespace guichet::transport
