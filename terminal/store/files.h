// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <filesystem>
#include <optional>

// Files of the data folder: whole or not there, and only ours to read.
namespace guichet::store {

// What went wrong with a file, as the user is told: D05 full, D06 read-only, D04 otherwise.
Unexpected<Failure> failWith(int systemError, const std::string &what);

std::optional<Bytes> loadFile(const std::filesystem::path &path, std::size_t largest);
// Written beside, flushed, renamed over, and the folder flushed: mode 0600.
Outcome<void> saveFile(const std::filesystem::path &path, ByteView bytes);
Outcome<void> flushFile(const std::filesystem::path &path);   // fsync of a file or folder
Outcome<void> replaceFile(const std::filesystem::path &from, const std::filesystem::path &to); // flush, rename, flush the folder
void removeFile(const std::filesystem::path &path);           // durable as far as the folder can be flushed

// D08 when others may read it, D04 when we may not write it.
Outcome<void> checkFolder(const std::filesystem::path &folder);

// Held as long as it lives; the system frees it when the program ends, however it ends.
class FolderLock {
public:
    FolderLock() = default;
    static Outcome<FolderLock> take(const std::filesystem::path &folder); // D09 when another program holds it
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;

private:
    int m_descriptor = -1;
};

// What a program that holds personal data does first: files for the owner only,
// no core dumps, no debugger of the same user.
void hardenProcess();

} // namespace guichet::store
