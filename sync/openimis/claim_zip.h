// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"

#include <string>
#include <vector>

// Claim files in one WinZip-AES-256 archive, as openIMIS's own phones pack them.
namespace guichet::sync::openimis {

struct ZipEntry {
    std::string name{};
    std::string content{};
};

// E05 {fichier} when there is no password or the archive cannot be made.
Outcome<Bytes> encodeClaimZip(const std::vector<ZipEntry> &entries, const std::string &password);

std::string claimZipName(const std::string &claimAdmin, std::int64_t unixSeconds, int zoneMinutes); // "Claims_VIDS0011_2026-03-02T09-30-00.zip"

} // namespace guichet::sync::openimis
