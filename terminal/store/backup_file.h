// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/machine.h"
#include "terminal/store/backup_header.h"

#include <filesystem>

// The file of a backup (terminal/store/README.md):
//   "GUIBK1\r\n\x1a\n" | u32 header size | header CBOR | parts, each u32 size | sealed
// Header {1 version, 2 terminal, 3 head sequence, 4 made, 5 files [[name, size, H]],
// 6 open files [[name, bytes]]}. A part holds up to 1 MiB of the files one after the
// other, sealed under a key derived from the folder's, tied to the header and its place.
namespace guichet::store {

// A file that goes in: its name in the backup and where it lies.
struct BackupSource {
    std::string name{};
    std::filesystem::path path{};
};

// Writes file.part, flushes it, and renames nothing yet. False: cancelled, and gone.
Outcome<bool> writeBackup(const std::filesystem::path &part, BackupHeader header, const std::vector<BackupSource> &sources, ByteView key32,
                          const desk::Progress &progress);

// H01 not of this form or cut.
Outcome<BackupHeader> readBackupHeader(const std::filesystem::path &file);
// Every file into `folder`, compared with the header. D12 the key is not the one that sealed
// it, H01 anything else that does not hold.
Outcome<void> unpackBackup(const std::filesystem::path &file, const std::filesystem::path &folder, ByteView key32, const desk::Progress &progress);

} // namespace guichet::store
