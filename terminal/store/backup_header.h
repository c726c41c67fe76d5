// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"

#include <optional>
#include <string>
#include <vector>

// What a backup says of itself before anything of it is opened.
namespace guichet::store {

struct BackedFile {
    std::string name{};
    std::uint64_t size = 0;
    crypto::Hash hash{};
};
struct OpenFile {
    std::string name{};
    Bytes content{};
};
struct BackupHeader {
    std::string terminal{};
    std::uint64_t sequence = 0;
    std::int64_t made = 0;
    std::vector<BackedFile> files{};
    std::vector<OpenFile> openFiles{};  // what leads to the key and is sealed by itself: the staff's wraps

    std::uint64_t totalBytes() const;
};

Bytes encodeBackupHeader(const BackupHeader &header);
std::optional<BackupHeader> parseBackupHeader(ByteView bytes);

} // namespace guichet::store
